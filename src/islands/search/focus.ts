import type { FilterName } from '#domain/facet.ts'

/**
 * Puts the keyboard on a facet. Whoever takes a filter away presses a button that vanishes with it, and would
 * otherwise start again from the top of the page.
 */
export function focusFacet(facet: FilterName): void {
  const control = document.querySelector<HTMLElement>(
    `details[data-facet="${facet}"] > summary, input[data-facet="${facet}"]`,
  )
  // On a narrow screen the facets are behind a button.
  const button = document.querySelector<HTMLElement>('.filters-open')
  ;(control ?? button)?.focus()
}

/** Puts the keyboard above the results, where there are some or soon will be. */
export function focusResults(): void {
  document.querySelector<HTMLElement>('#search-results')?.focus()
}
