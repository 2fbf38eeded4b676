import type { Issue, JudgeLanguage } from '#profiles/issue.ts'
import { codeSpan } from '../../validate/reporters/escapeMarkdown.ts'
import { markdown } from '../../validate/reporters/markdown.ts'
import type { PullReport } from '../pull/report.ts'
import { RISKS } from '../pull/risks.ts'

const WORDS = {
  fi: {
    first: 'Hei ja kiitos ensimmäisestä muutoksestasi! Tässä ei ole kiirettä, eikä mikään voi mennä rikki.',
    thanks: 'Kiitos muutoksesta!',
    fine: 'Tarkistuksessa ei löytynyt korjattavaa. Seuraavaksi ylläpitäjä lukee muutoksen.',
    mend: 'Korjaa **virheet**: avaa tiedosto kynän kuvasta, muuta rivi ja tallenna. Tarkistus alkaa itsestään alusta. Jos et tiedä, mitä tehdä, kysy tässä, niin autamme.',
    mild: 'Muutoksen voi hyväksyä. **Huomautukset** kannattaa silti lukea.',
    risks: 'Tämän tarkistaa vielä ihminen',
    more: (count: number) => `ja ${count} muuta`,
  },
  sv: {
    first: 'Hej och tack för din första ändring! Det är ingen brådska, och ingenting kan gå sönder.',
    thanks: 'Tack för ändringen!',
    fine: 'Kontrollen hittade inget att rätta. Nu ska den som sköter katalogen läsa ändringen.',
    mend: 'Rätta **felen**: öppna filen med pennan, ändra raden och spara. Kontrollen börjar om av sig själv. Om du inte vet vad du ska göra, fråga här, så hjälper vi till.',
    mild: 'Ändringen kan godkännas. Läs ändå **anmärkningarna**.',
    risks: 'Det här granskas också av en människa',
    more: (count: number) => `och ${count} till`,
  },
  en: {
    first: 'Hello, and thank you for your first change! There is no hurry, and nothing can break.',
    thanks: 'Thank you for the change!',
    fine: 'The check found nothing to correct. Next, a maintainer reads the change.',
    mend: 'Correct the **errors**: open the file with the pencil, change the line and save. The check begins again by itself. If you do not know what to do, ask here and we will help.',
    mild: 'The change can be accepted. The **warnings** are still worth reading.',
    risks: 'A person checks this, too',
    more: (count: number) => `and ${count} more`,
  },
} as const satisfies Record<JudgeLanguage, unknown>

/**
 * What is said under a pull request. Everything in the report may be a stranger's, even where our own words should
 * stand, so every part of it is shown as plain characters.
 */
export function toComment(report: PullReport): string {
  const { lang, texts, isFirst, errors, warnings, files, risks } = report
  const words = WORDS[lang]
  const isUnread = risks.some(({ id }) => id === 'many-files')
  const issues: readonly Issue[] = report.issues
  const table = markdown(
    { files, errors, warnings, issues },
    { lang, textOf: (file) => ownText(texts, file) },
  )
  return `${[
    isFirst ? words.first : words.thanks,
    verdict(report, isUnread),
    ...(issues.length > 0 ? [table.trimEnd()] : []),
    ...describeRisks(report),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

function verdict({ lang, errors, warnings }: PullReport, isUnread: boolean): string {
  const words = WORDS[lang]
  if (errors > 0) return words.mend
  if (warnings > 0) return words.mild
  return isUnread ? '' : words.fine
}

function describeRisks({ lang, risks }: PullReport): string[] {
  if (risks.length === 0) return []
  const words = WORDS[lang]
  const lines = risks.map(({ id, paths, more }) => {
    const named = [...paths.map(codeSpan), ...(more > 0 ? [words.more(more)] : [])].join(', ')
    return `- ${RISKS[id].words[lang]} (${named})`
  })
  return [`### ${words.risks}`, lines.join('\n')]
}

function ownText(texts: Readonly<Record<string, string>>, file: string): string | undefined {
  return Object.hasOwn(texts, file) ? texts[file] : undefined
}
