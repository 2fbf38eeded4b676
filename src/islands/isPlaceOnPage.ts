/** Does a fragment (`#main`) name a place on this page, as the skip link does, and not what an island should show? */
export function isPlaceOnPage(fragment: string): boolean {
  return document.getElementById(fragment.replace(/^#/, '')) !== null
}
