// The service worker: keeps pages somebody has opened, and what they need, for when the network does not answer.

const PAGES = 'pages'
const FILES = 'files'
const OFFLINE = '/offline/'
/** A page says so of itself where having read it is nobody else's business. */
const NEVER = '<meta name="offline" content="never">'
/** Phones of a small room change; what is older than this helps nobody. */
const MOST_DAYS = 60
const MOST_PAGES = 60
const MOST_FILES = 80
/** After this a kept page is better than waiting. */
const PATIENCE_MS = 4000
const DAY_MS = 86_400_000
/** Named by their content, so a kept one is as good as a new one. */
const FILE = /\/(?:_astro|data)\/[\w.@-]+\.(?:css|js|bin)/g
/** Parts of the index that few searches need; kept once one did, as all of them are a lot for a small plan. */
const WHEN_USED = /^\/data\/(?:words-|(?:names|texts)-\d)/
const BESIDE = /["'`]\.\/([\w.@-]+\.js)/g

addEventListener('install', (event) => event.waitUntil(fetchAndKeep(OFFLINE).then(() => skipWaiting())))

// The page that brought this worker came before it; the home page is the way to everything else.
addEventListener('message', (event) => {
  const { path, home } = event.data
  event.waitUntil(Promise.all([path, home].filter(Boolean).map(fetchAndKeep)).catch(() => {}))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(openPage(event, pathname))
  else if (pathname.match(FILE)?.[0] === pathname) event.respondWith(openFile(event))
})

/** The network first, so that nobody reads old facts who could read new ones. */
async function openPage(event, path) {
  const asked = fetch(event.request).then((response) => {
    event.waitUntil(keepPage(path, response.clone()).catch(() => {}))
    return response
  })
  event.waitUntil(asked.catch(() => {}))
  const kept = await findPage(path)
  if (!kept) return asked.catch(async () => (await findPage(OFFLINE)) ?? Response.error())
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE_MS))
  const response = await Promise.race([asked, late]).catch(() => undefined)
  return response && response.status < 500 ? response : markKept(kept)
}

async function openFile(event) {
  const { request } = event
  const kept = await caches.match(request, { cacheName: FILES }).catch(() => undefined)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok && WHEN_USED.test(new URL(request.url).pathname))
    event.waitUntil(keepFile(request, response.clone()).catch(() => {}))
  return response
}

async function keepFile(request, response) {
  const files = await caches.open(FILES)
  await files.put(request, response)
  await trim(files, MOST_FILES)
}

async function fetchAndKeep(path) {
  await keepPage(path, await fetch(path, { referrerPolicy: 'no-referrer' }))
}

/** Keeps a page under its path alone, never with what stands behind `?`. */
async function keepPage(path, response) {
  // Gone from the site, perhaps because it said what it should not.
  if (response.status === 404 || response.status === 410)
    return void (await (await caches.open(PAGES)).delete(path))
  if (!response.ok || response.redirected || !response.headers.get('content-type')?.includes('html')) return
  const text = await response.text()
  const pages = await caches.open(PAGES)
  if (text.includes(NEVER)) return void (await pages.delete(path))
  const headers = new Headers(response.headers)
  headers.set('kept-at', String(Date.now()))
  await pages.put(path, new Response(text, { headers }))
  await keepFiles(text)
  await trim(pages, MOST_PAGES)
}

/** Keeps the files that a text names, and those that they name. */
async function keepFiles(text) {
  const files = await caches.open(FILES)
  const beside = [...text.matchAll(BESIDE)].map(([, name]) => `/_astro/${name}`)
  for (const path of new Set([...(text.match(FILE) ?? []), ...beside])) {
    if (WHEN_USED.test(path) || (await files.match(path))) continue
    const response = await fetch(path, { referrerPolicy: 'no-referrer' })
    if (!response.ok) continue
    await files.put(path, response.clone())
    if (path.endsWith('.js')) await keepFiles(await response.text())
  }
  await trim(files, MOST_FILES)
}

/** The oldest go first. */
async function trim(cache, most) {
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== OFFLINE)
  for (const request of requests.slice(0, Math.max(0, requests.length - most))) await cache.delete(request)
}

async function findPage(path) {
  const kept = await caches.match(path, { cacheName: PAGES }).catch(() => undefined)
  const isOld = kept && path !== OFFLINE && Date.now() - kept.headers.get('kept-at') > MOST_DAYS * DAY_MS
  return isOld ? undefined : kept
}

/** The style sheet shows the note of a page that says of itself that it was kept. */
async function markKept(response) {
  const text = await response.text()
  return new Response(text.replace('<html ', '<html data-kept '), { headers: response.headers })
}
