/** A photograph or file of an entry; `id` once the server has it, until then its bytes wait on the device. */
export type EntryFile = { key: string; name: string; type: string; bytes: Blob | null; id: string | null }

/** What the log says, as the server takes it. */
export type EntryLog = {
  kind: string
  title: string
  startsAt: string
  endsAt: string
  place: string | null
  hostUnit: string | null
  attendance: string | null
  lateReason: string | null
}

/** A log kept on the device until the server has taken it. `key`: its Idempotency-Key. */
export type Entry = {
  key: string
  /** The account and officer who wrote it: nobody else sends or sees it. */
  user: string
  officer: string
  madeAt: number
  log: EntryLog
  files: EntryFile[]
  /** Why the server would not take it; null while it waits. */
  refusal: { message: string; path: string | null } | null
}

/** Wakes the service worker when there is a network again, where the browser knows how. */
export const SYNC_TAG = 'send-logs'
/** Told to every open page when something was kept, sent or refused. */
export const CHANNEL = 'trach-nhiem-logs'
