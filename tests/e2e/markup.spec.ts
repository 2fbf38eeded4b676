import { expect, test } from '@playwright/test'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { LOCALE_IDS, pageTypes, readBuilt, SHARED_PAGES } from './site.ts'

// All pages would take minutes; those of one type are made by the same template, so one of each in every language is read.
const RULES: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // React writes `autoComplete`, `<input/>` and `checked=""`, which mean the same to every reader of HTML.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // React's `useId` begins with a line, which HTML allows; what may not be is white space.
    'valid-id': ['error', { relaxed: true }],
    // The style sheet keeps numbers on one line; what else stands in such a link may break.
    'tel-non-breaking': 'off',
    // A taste, for the sake of lists of links; an association's name is as long as it is.
    'long-title': 'off',
  },
}

test('one page of every type in every language is sound HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(RULES))
  const paths = [
    ...LOCALE_IDS.flatMap((locale) => Object.values(pageTypes(locale))),
    ...Object.values(SHARED_PAGES),
  ]
  expect(paths.length).toBeGreaterThan(LOCALE_IDS.length * 10)
  const faults: string[] = []
  for (const path of paths) {
    const html = readBuilt(path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1))
    const { results } = await validator.validateString(withoutIslandStyle(html), path)
    for (const { messages } of results)
      faults.push(
        ...messages.map(({ ruleId, message, selector }) => `${path} ${selector}: ${ruleId}, ${message}`),
      )
  }
  expect(faults).toEqual([])
})

/** Astro writes this one rule beside its island, inside the page; the policy names it by its hash. */
function withoutIslandStyle(html: string): string {
  return html.replace('<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>', '')
}
