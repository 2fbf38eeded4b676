import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createTranslate } from '#i18n/translate.ts'
import { PagePreview } from '#islands/contribute/preview/PagePreview.tsx'
import { createView, ViewContext } from '#islands/contribute/preview/view.ts'
import { organisation, TODAY, vocabulary } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

describe('PagePreview', () => {
  const made = organisation({ locations: [{ street: 'Keksittykatu 1' }] })
  const value = createView({
    locale: 'ar',
    t: createTranslate('ar'),
    city: realContent().city,
    vocabulary: vocabulary(),
    today: TODAY,
    organisation: { ...made, body: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Tekstiä.' }] }] },
    nameOf: () => undefined,
  })
  const page = renderToStaticMarkup(h(ViewContext, { value }, h(PagePreview)))

  it('says the language of an address, also where only a screen reader says it', () => {
    expect(page.match(/<bdi translate="no" lang="fi" dir="ltr">Keksittykatu 1/g)).toHaveLength(2)
  })

  it('says which language the long text is in', () => {
    expect(page).toMatch(
      /<h3>[^<]+ <span class="tag">[^<]+<\/span><\/h3><div class="prose" lang="fi" dir="ltr">/,
    )
  })
})
