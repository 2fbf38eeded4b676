/** Brings out the buttons of every `ShareBlock.astro` that this browser can do: share sheet, copy, print. */
export function offerSharing(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-share]')) offerAt(block)
}

function offerAt(block: HTMLElement): void {
  const { url = '', title = '', copied = '' } = block.dataset
  const status = block.querySelector('[role=status]')
  const say = (text: string) => {
    if (status) status.textContent = text
  }
  const offer = (name: string, act: () => unknown) => {
    const button = block.querySelector<HTMLElement>(`[data-do=${name}]`)
    button?.addEventListener('click', act)
    if (button) button.hidden = false
  }
  // Whoever closes the sheet has shared nothing, and needs no word about it.
  if ('share' in navigator) offer('share', () => navigator.share({ title, url }).catch(() => undefined))
  // Where copying is refused the address stands there to be copied by hand.
  if (navigator.clipboard)
    offer('copy', () =>
      navigator.clipboard.writeText(url).then(
        () => say(copied),
        () => say(url),
      ),
    )
  offer('print', () => print())
}
