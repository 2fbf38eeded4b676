import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Content } from '../../src/profiles/readContent.ts'
import { toJsonSchema } from '../schema/toJsonSchema.ts'

/**
 * Puts the schema of a profile on the site, with the terms that this site was built of: the one in `public/` is made of
 * the project's own vocabulary, which another content folder does not share.
 */
export function writeSchema(content: Content | undefined): AstroIntegration {
  return {
    name: 'write-schema',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!content) return
        const folder = new URL('schema/', dir)
        mkdirSync(folder, { recursive: true })
        const text = `${JSON.stringify(toJsonSchema(content.vocabulary), undefined, 2)}\n`
        writeFileSync(fileURLToPath(new URL('profile.json', folder)), text)
      },
    },
  }
}
