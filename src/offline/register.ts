/** Starts the service worker once the page has nothing better to do. Where storage is refused, the site does without. */
export async function register(): Promise<void> {
  const { serviceWorker } = navigator
  const policy = globalThis.trustedTypes?.createPolicy('offline-keeper', { createScriptURL: () => '/sw.js' })
  // TypeScript does not know yet that a service worker takes a trusted address.
  await serviceWorker.register((policy?.createScriptURL('/sw.js') ?? '/sw.js') as string)
  // The worker sees by itself what a page asks for once it is in control.
  if (serviceWorker.controller) return
  const { active } = await serviceWorker.ready
  const [home] = /^\/[a-z-]+\//.exec(location.pathname) ?? []
  active?.postMessage({ path: location.pathname, home: isThrifty() ? undefined : home })
}

/** On a slow line or a small plan nothing is fetched that nobody has asked for. */
function isThrifty(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string }
  }
  return connection?.saveData === true || /[23]g/.test(connection?.effectiveType ?? '')
}
