/**
 * What Astro writes into a page itself: the loader of an island, the island, and their one style rule. Only the very
 * same bytes may run; after an update of Astro a test says the new hashes.
 */
const SCRIPT_HASHES = [
  "'sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c='",
  "'sha256-Ya0pUYrC7nM5Cn/056TyVuEiz6dFGrzmkWzgON0pF0U='",
]
const STYLE_HASHES = ["'sha256-vv9IoKo7BSLbWcUHr3tNmfNVmm5L/9Cfn2H6LMk7/ow='"]

/** Names of the only makers of script addresses: `src/islands/search/trustedWorker.ts` alone asks for one. */
const TRUSTED_TYPES = ['search-worker']

const DIRECTIVES: readonly (readonly [name: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'", ...SCRIPT_HASHES],
  ['style-src', "'self'", ...STYLE_HASHES],
  ['img-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['base-uri', "'none'"],
  // Without script the search form must send nothing anywhere, typed words least of all.
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', ...TRUSTED_TYPES],
]

/** The policy as it stands in every page, for hosts that send no headers of their own. */
export const PAGE_POLICY: string = DIRECTIVES.map((words) => words.join(' ')).join('; ')

/** The policy as a host sends it; who may frame a page can only be said there. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`
