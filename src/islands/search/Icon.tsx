/** An icon that the page holds (`components/IconSprite.astro`); words beside it say the same. */
export function Icon({ name }: { readonly name: IslandIcon }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  )
}

/** What a page with an island must hold. */
export const ISLAND_ICONS = ['phone', 'web', 'filter', 'close', 'copy', 'leads', 'down', 'good'] as const

type IslandIcon = (typeof ISLAND_ICONS)[number]
