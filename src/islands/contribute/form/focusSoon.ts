/** Moves the focus after React has drawn what was asked for: what had it may be gone by then. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus())
}
