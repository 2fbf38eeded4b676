/** What a page must show. */
export interface ExpectedPage {
  readonly path: string
  readonly string: string
  /** How many fields that a page prints carry the string. */
  readonly shown: number
  readonly isName: boolean
  readonly isSummary: boolean
  readonly prose: string
}

/** Runs in a browser: opens the pages in frames beside each other; says what is other than it should be. */
export async function readFrames(expected: readonly ExpectedPage[]): Promise<string[]> {
  const plain = (text: string) => text.replace(/\s+/g, '')
  const counted = await Promise.all(expected.map(readFrame))
  return counted.flat()

  async function readFrame(one: ExpectedPage): Promise<string[]> {
    const frame = document.createElement('iframe')
    frame.src = one.path
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.documentElement.append(frame)
    await loaded
    const page = frame.contentDocument
    const faults = page ? [...findForeign(page), ...findChanged(page, one)] : ['cannot be read']
    frame.remove()
    return faults.map((fault) => `${one.path} ${JSON.stringify(one.string)}: ${fault}`)
  }

  function findForeign(page: Document): string[] {
    const made =
      'script, style, link, img, iframe, object, embed, svg, math, form, input, video, audio, base, meta'
    const elements = [...page.querySelectorAll(`main :is(${made})`)]
      .filter((element) => !isOwn(element))
      .map(({ localName }) => `an element <${localName}>`)
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^(on|style$|srcdoc$)/.test(name)),
    )
    const schemes = [...page.querySelectorAll('a')].map(({ protocol }) => protocol)
    const strange = schemes.filter(
      (scheme) => !['http:', 'https:', 'mailto:', 'tel:', 'sms:'].includes(scheme),
    )
    return [...elements, ...handlers, ...strange]
  }

  /** Scripts of the site's own files, icons, and the QR code. */
  function isOwn(element: Element): boolean {
    const isFile = element.getAttribute('src')?.startsWith('/_astro/') === true && element.textContent === ''
    return (
      (element.localName === 'script' && isFile) ||
      (element.localName === 'svg' && (element.closest('[data-share]') !== null || isIcon(element)))
    )
  }

  /** Nothing but shapes with their measures: it says, loads and does nothing. */
  function isIcon(element: Element): boolean {
    const isShape = (part: Element) =>
      /^(path|circle|rect|line|polyline|ellipse|g)$/.test(part.localName) &&
      part
        .getAttributeNames()
        .every((name) => /^([drxy]|c[xy]|r[xy]|[xy][12]|points|width|height|fill|stroke(-.+)?)$/.test(name))
    return element.matches('.icon[aria-hidden]') && [...element.querySelectorAll('*')].every(isShape)
  }

  function findChanged(page: Document, { string, shown, isName, isSummary, prose }: ExpectedPage): string[] {
    const main = page.querySelector('main')?.textContent ?? ''
    const count = main.split(string).length - 1
    const body = page.querySelector('.prose')?.textContent ?? ''
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')
    const description = page.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
    return [
      count < shown && `${count} of ${shown} fields show it`,
      plain(body) !== plain(prose) && `the long text is ${JSON.stringify(body)}`,
      isName && page.querySelector('h1')?.textContent !== string && 'the heading is not it',
      isName &&
        !page.querySelector('title')?.textContent?.startsWith(`${string} – `) &&
        'the title is not it',
      isName && data.name !== string && 'the linked data is not it',
      isSummary && !description.startsWith(string) && 'the description is not it',
    ].filter((fault) => fault !== false)
  }
}
