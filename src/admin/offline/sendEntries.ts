import { CHANNEL, type Entry, type EntryFile } from './entry.ts'
import { entriesOf, readKept, removeEntry, updateEntry } from './store.ts'

/** How a round ended: `signedOut` nobody is signed in, `other` somebody else is, `later` the server was not reached. */
export type Round = 'done' | 'signedOut' | 'other' | 'later'
type Reply = { status: number; data: { doc?: { id: string }; errors?: Told[] } }
type Told = { code?: string; message?: string; path?: string }

// The session ended, too much at once, or the server is restarting: said of the moment, not of the entry.
const PASSING = [401, 408, 425, 429]

/**
 * Sends what the person of this device has waiting, the oldest first. Each call carries a key made with the entry, so
 * that a second page, the service worker or another try never makes a second record; only one of them sends at a time.
 */
export async function sendEntries(language: 'vi' | 'en'): Promise<Round> {
  if (!('locks' in navigator)) return round(language)
  return navigator.locks.request('trach-nhiem-send', () => round(language))
}

async function round(language: 'vi' | 'en'): Promise<Round> {
  const user = await readKept<string>('user')
  if (user === null) return 'signedOut'
  const waiting = (await entriesOf(user)).filter(({ refusal }) => refusal === null)
  if (waiting.length === 0) return 'done'
  const signedIn = await whoIsSignedIn(language)
  if (signedIn !== user) return signedIn === undefined ? 'later' : signedIn === null ? 'signedOut' : 'other'
  for (const entry of waiting) {
    const ended = await sendEntry(entry, language)
    if (ended !== 'done') return ended
  }
  return 'done'
}

/** The account of the session; null without one, undefined when the server was not reached. */
async function whoIsSignedIn(language: 'vi' | 'en'): Promise<string | null | undefined> {
  const reply = await call('/users/me', { language })
  if (reply === null || reply.status !== 200) return undefined
  return (reply.data as { user?: { id: string } | null }).user?.id ?? null
}

async function sendEntry(entry: Entry, language: 'vi' | 'en'): Promise<Round> {
  for (const file of entry.files) {
    if (file.id !== null) continue
    const reply = await sendFile(file, entry.officer, language)
    if (reply?.status !== 201 || !reply.data.doc) return settle(entry, reply)
    file.id = reply.data.doc.id
    file.bytes = null
    await updateEntry(entry)
  }
  const { log, officer, key, files } = entry
  const filled = Object.entries(log).filter(([, value]) => value !== null && value !== '')
  const body = { ...Object.fromEntries(filled), evidence: files.map(({ id }) => id) }
  const reply = await call('/activities/log', { language, officer, key, body: JSON.stringify(body) })
  if (reply?.status !== 201) return settle(entry, reply)
  await removeEntry(key)
  tell({ sent: entry })
  return 'done'
}

/** What could not be sent waits on, or stands there with the reason to be mended. */
async function settle(entry: Entry, reply: Reply | null): Promise<Round> {
  const [first] = reply?.data.errors ?? []
  if (reply?.status === 401) return 'signedOut'
  if (first?.code === 'other-person') return 'other'
  const refused =
    reply !== null && reply.status >= 400 && reply.status < 500 && !PASSING.includes(reply.status)
  if (!refused) return 'later'
  const message = (reply.data.errors ?? []).flatMap((one) => one.message ?? []).join(' ')
  await updateEntry({ ...entry, refusal: { message, path: first?.path ?? null } })
  tell({})
  return 'done'
}

function sendFile(file: EntryFile, officer: string, language: 'vi' | 'en'): Promise<Reply | null> {
  const body = new FormData()
  body.append('file', file.bytes ?? new Blob(), file.name)
  return call('/evidence', { language, officer, key: file.key, body })
}

type Call = { language: string; officer?: string; key?: string; body?: string | FormData }

/** Null when the server was not reached, or said nothing that can be read. */
async function call(path: string, { language, officer, key, body }: Call): Promise<Reply | null> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': language }
  if (typeof body === 'string') headers['Content-Type'] = 'application/json'
  if (officer) headers['X-Officer'] = officer
  if (key) headers['Idempotency-Key'] = key
  try {
    const response = await fetch(`/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body }),
    })
    return { status: response.status, data: await response.json() }
  } catch {
    return null
  }
}

/** Tells every open page, this one too. */
export function tell(news: { sent?: Entry }): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(news)
  channel.close()
}
