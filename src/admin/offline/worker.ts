import { SYNC_TAG } from './entry.ts'
import { sendEntries } from './sendEntries.ts'
import { readKept } from './store.ts'

// The service worker. It keeps one page, the same for everybody and with nobody's data in it, for when there is no
// network, and sends what waits. It never answers with a page or a script of the panel: an upgrade is there at once.

type Extended = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Extended & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Syncing = Extended & { tag: string }

/** The build this worker was served with. */
declare const BUILD: string
const CACHE = `page-${BUILD}`
const PAGE = '/ghi-nhanh'
// The server lets its answers depend on the theme and such; what is kept suits every one.
const ANYHOW = { ignoreVary: true }

const self = globalThis as unknown as {
  addEventListener: (type: string, listener: (event: never) => void) => void
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  location: Location
}

self.addEventListener('install', (event: Extended) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event: Extended) => {
  event.waitUntil(forgetFormer().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event: Fetching) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && isOfPanel(url.pathname)) event.respondWith(fromNetwork(request))
  // Named by their content: what is kept is what the server would send.
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(fromCache(request))
})

self.addEventListener('sync', (event: Syncing) => {
  if (event.tag === SYNC_TAG) event.waitUntil(sendAll())
})

function isOfPanel(path: string): boolean {
  return path === '/' || path === PAGE || path === '/admin' || path.startsWith('/admin/')
}

async function keepPage(): Promise<void> {
  const cache = await caches.open(CACHE)
  const response = await fetch(PAGE, { cache: 'reload', credentials: 'omit' })
  if (!response.ok) throw new Error(`the page cannot be kept: ${response.status}`)
  const text = await response.clone().text()
  const parts = new Set(text.match(/\/_next\/static\/[^"'\\\s<>)]+\.(?:js|css|woff2)/g))
  await cache.addAll([...parts])
  await cache.put(PAGE, response)
}

async function forgetFormer(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('page-') && name !== CACHE).map((name) => caches.delete(name)),
  )
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await caches.match(PAGE, ANYHOW)
    if (kept) return kept
    throw error
  }
}

async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request.url, ANYHOW)) ?? fetch(request)
}

/** Throws where something still waits, so that the browser wakes the worker again. */
async function sendAll(): Promise<void> {
  const language = (await readKept<'vi' | 'en'>('language')) ?? 'vi'
  if ((await sendEntries(language)) === 'later') throw new Error('the server was not reached')
}
