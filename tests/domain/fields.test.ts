import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { helpAt, keysAt } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'

/** Every path of a named field of the profile, at every depth; a list is gone into by its first entry. */
function everyField(path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  const inside = [path, [...path, 0]].flatMap((place) =>
    keysAt(profileSchema, place).map((key) => [...place, key]),
  )
  return inside.flatMap((field) => [field, ...everyField(field)])
}

const FIELDS = everyField().map((path) => ({ path, name: path.join('.') }))
const REQUIRED = Object.entries(profileSchema.shape)
  .filter(([, field]) => !field.safeParse(undefined).success)
  .map(([key]) => key)

describe('keysAt', () => {
  it('gives the keys of the profile in the order they are written', () => {
    expect(keysAt(profileSchema, []).slice(0, 3)).toEqual(['name', 'alternateNames', 'formerSlugs'])
  })

  it.each([
    ['an optional group', ['contact'], 'website'],
    ['an entry of a list', ['services', 3], 'howToJoin'],
    ['a list in a list', ['services', 0, 'hours', 1], 'opens'],
    ['one alternative of several', ['parent'], 'url'],
    ['an entry with a further claim', ['sources', 0], 'publisher'],
  ])('goes into %s', (_fact, path, key) => {
    expect(keysAt(profileSchema, path)).toContain(key)
  })

  it.each([[['name']], [['summary']], [['themes']], [['nowhere']], [['contact', 'nowhere', 'deeper']]])(
    'gives none at %j, where no keys are fixed',
    (path) => {
      expect(keysAt(profileSchema, path)).toEqual([])
    },
  )

  it('sees through default, transform and optional', () => {
    const inner = z.object({ key: z.string() })
    const root = z.object({
      field: inner
        .transform((value) => value)
        .optional()
        .default({ key: '' }),
    })
    expect(keysAt(root, ['field'])).toEqual(['key'])
  })
})

describe('helpAt', () => {
  it('walks the whole profile', () => {
    const names = FIELDS.map(({ name }) => name)
    for (const deep of [
      'services.0.locations.0.hours.0.closes',
      'contact.phones.0.hours.0.note',
      'notice.until',
    ]) {
      expect(names).toContain(deep)
    }
  })

  it.each(FIELDS)('describes $name', ({ path }) => {
    expect(helpAt(profileSchema, path).description ?? '').toMatch(/^[A-Z].{2,}$/)
  })

  it.each(REQUIRED)('has an example of %s, which is required, that the schema accepts', (key) => {
    const example = helpAt(profileSchema, [key]).examples?.[0]
    const field = profileSchema.shape[key as keyof typeof profileSchema.shape]
    expect(field.safeParse(example).success).toBe(true)
  })

  it('has only examples that the schema accepts', () => {
    const wrong = Object.entries(profileSchema.shape).flatMap(([key, field]) =>
      (helpAt(profileSchema, [key]).examples ?? []).filter((example) => !field.safeParse(example).success),
    )
    expect(wrong).toEqual([])
  })

  it('knows nothing of a field that is not there', () => {
    expect(helpAt(profileSchema, ['adress'])).toEqual({})
  })
})
