import { allMatches, placeIn } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Texts that mean something only beside what stands around them (WCAG 2.2, 2.4.9). */
const EMPTY_WORDS =
  /\[\s*(?:(?:klikkaa\s+)?(?:tästä|täältä|tähän)|klikkaa|linkki|lue lisää|(?:klicka\s+)?här|klicka|länk|läs mer|(?:click\s+)?here|link|read more|more)\s*[.!]?\s*\]\(/giu

export const linksSayWhereTheyLead: Rule = {
  id: 'linksSayWhereTheyLead',
  why: 'Screen readers list the links of a page without the text around them, and "here" is then no place.',
  scope: 'text',
  severity: 'warning',
  messages: {
    fi: [
      'Linkin teksti {found} ei kerro, minne linkki vie.',
      'Ruudunlukijalla linkit kuunnellaan usein pelkkänä luettelona.',
      'Kirjoita hakasulkeisiin sivun aihe, esimerkiksi [Toiminnan kalenteri].',
    ],
    sv: [
      'Länktexten {found} säger inte vart länken leder.',
      'Med en skärmläsare lyssnar man ofta på länkarna som en lista för sig.',
      'Skriv sidans ämne inom hakparenteserna, till exempel [Verksamhetens kalender].',
    ],
    en: [
      'The link text {found} does not say where the link leads.',
      'With a screen reader people often listen to the links as a list of their own.',
      'Write the subject of the page in the square brackets, for example [Calendar of activities].',
    ],
  },
  check: ({ source }) =>
    allMatches(source.body, EMPTY_WORDS).map(({ index, 0: match }) => {
      const found = match.slice(0, -1)
      return { path: ['body'], found, place: placeIn(source.body, index, found, source.bodyLine) }
    }),
}
