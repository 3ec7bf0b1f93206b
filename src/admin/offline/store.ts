import type { Entry } from './entry.ts'

// What waits on this device, and the page of the person who uses it. Loaded by pages and by the service worker alike:
// imports nothing of the house but its own folder.

const NAME = 'trach-nhiem'
const ENTRIES = 'entries'
const KEPT = 'kept'

let opening: Promise<IDBDatabase> | null = null

/** The entries of one person, the oldest first; whoever else used this device keeps his. */
export async function entriesOf(user: string): Promise<Entry[]> {
  const all = await inStore<Entry[]>(ENTRIES, 'readonly', (store) => store.getAll())
  return all.filter((entry) => entry.user === user).sort((a, b) => a.madeAt - b.madeAt)
}

/** How many entries of anybody wait here. */
export async function countEntries(): Promise<number> {
  return inStore<number>(ENTRIES, 'readonly', (store) => store.count())
}

export async function putEntry(entry: Entry): Promise<void> {
  await inStore(ENTRIES, 'readwrite', (store) => store.put(entry))
}

/** Puts an entry back as it is now, unless it was taken away or sent meanwhile. */
export async function updateEntry(entry: Entry): Promise<void> {
  const found = await inStore<Entry | undefined>(ENTRIES, 'readonly', (store) => store.get(entry.key))
  if (found) await putEntry(entry)
}

export async function removeEntry(key: string): Promise<void> {
  await inStore(ENTRIES, 'readwrite', (store) => store.delete(key))
}

/** Something of the person who uses this device now. */
export async function readKept<T>(name: string): Promise<T | null> {
  return (await inStore<T | undefined>(KEPT, 'readonly', (store) => store.get(name))) ?? null
}

export async function keep(name: string, value: unknown): Promise<void> {
  await inStore(KEPT, 'readwrite', (store) => store.put(value, name))
}

/** Forgets who used this device; what he has not sent stays, unseen, until he signs in again. */
export async function forgetPerson(): Promise<void> {
  await inStore(KEPT, 'readwrite', (store) => store.clear())
}

async function inStore<T>(
  name: string,
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  opening ??= open()
  const database = await opening.catch((error: unknown) => {
    opening = null
    throw error
  })
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode)
    const request = run(transaction.objectStore(name))
    transaction.oncomplete = () => resolve(request.result as T)
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ENTRIES, { keyPath: 'key' })
      request.result.createObjectStore(KEPT)
    }
    request.onsuccess = () => {
      // A newer page wants another shape: this one lets go.
      request.result.onversionchange = () => {
        request.result.close()
        opening = null
      }
      resolve(request.result)
    }
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
}
