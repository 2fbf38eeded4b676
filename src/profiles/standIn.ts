import type { Vocabulary } from '#domain/vocabulary.ts'

/** The name of a file that has none yet; no profile is called so. */
export const UNNAMED_SLUG = 'uusi-profiili-jolla-ei-ole-viela-nimea'

/**
 * What every profile must say, said of nobody: with it under a profile that is not whole, the judge comes to the rest.
 * Nobody reads it.
 */
export function standIn(vocabulary: Vocabulary): Readonly<Record<string, unknown>> {
  const first = (list: keyof Vocabulary) => vocabulary[list].slice(0, 1).map(({ id }) => id)
  return {
    name: 'Uusi profiili, jolla ei ole vielä nimeä',
    summary: { fi: 'Tiivistelmää ei ole vielä kirjoitettu tähän.' },
    themes: first('themes'),
    targetGroups: first('targetGroups'),
    languages: first('languages'),
    areas: first('areas'),
    // A confirmed profile would have to say how to reach the organisation.
    sources: [{ title: 'Uusi profiili', publisher: 'Uusi profiili' }],
  }
}
