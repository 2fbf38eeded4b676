// Pagefind: pages into its own index at build time, chunks fetched as they are needed, one Finnish index.
const PAGE = '/o/'
const SCRIPT = 'pagefind.js'

export async function build({ documents }) {
  const { close, createIndex } = await import('pagefind')
  const { index } = await createIndex({ forceLanguage: 'fi' })
  for (const document of documents) {
    await index.addHTMLFile({ url: `${PAGE}${document.id}`, content: toPage(document) })
  }
  const { files } = await index.getFiles()
  await close()
  return Object.fromEntries(files.map(({ path, content }) => [path, content]))
}

/** What a reader sees of a profile, with the weights Pagefind has words for. */
function toPage({ names, otherNames, keywords, labels, texts }) {
  const block = (weight, lines) =>
    `<div data-pagefind-weight="${weight}">${lines.map((line) => `<p>${escapeText(line)}</p>`).join('')}</div>`
  const body = [block(8, [...otherNames]), block(6, keywords), block(2, labels), block(1, texts)].join('')
  const title = `<h1 data-pagefind-weight="10">${escapeText(names.join(' '))}</h1>`
  return `<!doctype html><html lang="fi"><body data-pagefind-body>${title}${body}</body></html>`
}

function escapeText(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

export async function open(read, base) {
  if (typeof window === 'undefined') await fetchThrough(read, base)
  const { createInstance } = await import(`${base}${SCRIPT}`)
  // Without its worker, because only a page's main thread can be slowed down, where all engines are measured.
  const pagefind = createInstance({ basePath: base, baseUrl: '/', noWorker: true })
  await pagefind.init()
  return {
    search: async (text) => {
      const { results } = await pagefind.search(text)
      // A page must load what it shows: the first three.
      const shown = await Promise.all(results.slice(0, 3).map((result) => result.data()))
      return shown.map(({ raw_url, url }) => (raw_url ?? url).slice(PAGE.length))
    },
  }
}

/** Node fetches no files, and Pagefind knows no other way; its script is read by `import`, and counts as read. */
async function fetchThrough(read, base) {
  globalThis.fetch = async (address) => {
    const name = String(address).slice(base.length).replace(/\?.*$/, '')
    return new Response(await read(name))
  }
  await read(SCRIPT)
}
