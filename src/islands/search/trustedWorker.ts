import workerAddress from './worker.ts?worker&url'

/** Starts the search's worker. Throws where the browser has none, or will not have this one. */
export function createWorker(): Worker {
  return new Worker(toTrusted(workerAddress), { type: 'module' })
}

/** Of all addresses, the pages' policy (Trusted Types) lets script be loaded from this one; older browsers take it as it is. */
const toTrusted = once((address: string): string => {
  const policy = globalThis.trustedTypes?.createPolicy('search-worker', { createScriptURL: () => address })
  // TypeScript does not know yet that a worker takes a trusted address.
  return (policy?.createScriptURL(address) ?? address) as string
})

/** A policy may be made only once, and a page may start a worker anew. */
function once<In, Out>(make: (given: In) => Out): (given: In) => Out {
  let made: { readonly out: Out } | undefined
  return (given) => {
    made ??= { out: make(given) }
    return made.out
  }
}

declare global {
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL: (address: string) => string },
        ): { createScriptURL(address: string): unknown }
      }
    | undefined
}
