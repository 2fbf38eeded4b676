/** Where a control of the style guide stands in the window, and how it looks at the moment. */
export interface Look {
  readonly x: number
  readonly y: number
  readonly style: string
}

/** Runs in the page: numbers one control of each kind of a language and gives their names. Nothing follows a click. */
export function numberControls(locale: string): string[] {
  for (const kind of ['click', 'dragstart']) addEventListener(kind, ignore, true)
  const CONTROLS =
    'a[href], button:enabled, summary, input[type=search], label:has(input), [role=checkbox]:not([aria-disabled])'
  const kinds = new Map<string, Element>()
  for (const control of document.querySelectorAll(`.specimen[id^="${locale}-"] :is(${CONTROLS})`)) {
    const around = control.parentElement?.closest('[class]')?.getAttribute('class') ?? ''
    const current = control.hasAttribute('aria-current') ? ' current' : ''
    const kind = `${around} > ${control.tagName}.${control.getAttribute('class') ?? ''}${current}`
    if (control.checkVisibility() && !kinds.has(kind)) kinds.set(kind, control)
  }
  let number = 0
  for (const control of kinds.values()) control.setAttribute('data-number', String(number++))
  return [...kinds.keys()]

  function ignore(event: Event): void {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}

/** Runs in the page: what can be seen of a control. Where nothing is drawn, how it would be drawn counts for nothing. */
export function look(number: number): Look {
  const control = document.querySelector(`[data-number="${number}"]`)
  if (!control) throw new Error(`no control ${number}`)
  const [first] = control.getClientRects()
  const isSeen = first && first.top >= 0 && first.bottom <= innerHeight
  if (!isSeen) control.scrollIntoView({ block: 'center', behavior: 'instant' })
  const [rect = new DOMRect()] = control.getClientRects()
  const style = [control, ...control.querySelectorAll('*')].map((part) => {
    const seen = getComputedStyle(part)
    return [
      seen.color,
      seen.backgroundColor,
      seen.stroke === 'none' ? '' : seen.stroke + seen.strokeWidth,
      seen.boxShadow,
      seen.outlineStyle === 'none' ? '' : seen.outline + seen.outlineOffset,
      seen.textDecorationLine === 'none' ? '' : seen.textDecoration + seen.textDecorationThickness,
      ...[seen.borderBlockStartWidth, seen.borderBlockEndWidth].map((width) =>
        width === '0px' ? '' : width + seen.borderBlockStartColor + seen.borderBlockEndColor,
      ),
    ].join()
  })
  return { ...findPoint(control, rect), style: style.join('|') }

  /** A shape may be hollow in the middle. */
  function findPoint(shape: Element, { x, y, width, height }: DOMRect): { x: number; y: number } {
    const points = [0.5, 0.3, 0.7].flatMap((down) =>
      [0.5, 0.3, 0.7].map((along) => ({ x: x + along * width, y: y + down * height })),
    )
    const hit = points.find((point) => shape.contains(document.elementFromPoint(point.x, point.y)))
    if (!hit) throw new Error(`something lies over ${shape.outerHTML.slice(0, 100)}`)
    return hit
  }
}

/** Runs in the page: controls whose focus is not seen, as no ring of two pixels stands out from what is around it. */
export function findFaintFocus(least: number): string[] {
  const faint: string[] = []
  for (const control of document.querySelectorAll<HTMLElement>('[data-number]')) {
    const field = control.querySelector('input') ?? control
    const before = getComputedStyle(control.querySelector('polygon') ?? control).strokeDasharray
    field.focus({ focusVisible: true } as FocusOptions)
    const ring = [field, control]
      .map((part) => getComputedStyle(part))
      .find(({ outlineStyle }) => outlineStyle === 'solid')
    const isDashed = getComputedStyle(control.querySelector('polygon') ?? control).strokeDasharray !== before
    if (isDashed) continue
    const ratio = ring ? contrast(ring.outlineColor, groundOf(control)) : 0
    if (!ring || Number.parseFloat(ring.outlineWidth) < 2 || ratio < least)
      faint.push(`${control.outerHTML.slice(0, 100)}: ${ratio}`)
  }
  return faint

  function groundOf(control: Element): string {
    for (let around = control.parentElement; around; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around)
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor
    }
    throw new Error('the page has no background')
  }

  function contrast(a: string, b: string): number {
    const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (lighter + 0.05) / (darker + 0.05)
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}
