'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '#i18n/translate.ts'
import { CHANNEL, type Entry, SYNC_TAG } from '../../offline/entry.ts'
import { type Round, sendEntries } from '../../offline/sendEntries.ts'
import { entriesOf, putEntry, removeEntry } from '../../offline/store.ts'

const AGAIN_MS = 30_000

type Given = { user: string; language: Language; onSent: () => void }

/** What waits on this device of one person: kept first, then sent; tried again when there is a network or the page is looked at. */
export function useLogs({ user, language, onSent }: Given) {
  const [entries, setEntries] = useState<Entry[]>([])
  const [sent, setSent] = useState<(Entry & { sentAt: number })[]>([])
  const [round, setRound] = useState<Round | 'sending'>('done')
  const latest = useRef(onSent)
  latest.current = onSent
  const load = useCallback(async () => setEntries(await entriesOf(user).catch(() => [])), [user])
  const send = useCallback(async () => {
    setRound('sending')
    setRound(await sendEntries(language).catch(() => 'later' as const))
    await load()
  }, [language, load])
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = ({ data }: MessageEvent<{ sent?: Entry }>) => {
      const entry = data.sent
      void load()
      if (entry?.user !== user) return
      setSent((all) => [...all, { ...entry, sentAt: Date.now() }])
      latest.current()
    }
    return () => channel.close()
  }, [load, user])
  useAwake(send, load)
  const waiting = entries.filter(({ refusal }) => refusal === null)
  useEffect(() => {
    if (waiting.length === 0) return
    const timer = setInterval(() => void send(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [send, waiting.length])
  const add = async (entry: Entry): Promise<boolean> => {
    const kept = await putEntry(entry).then(
      () => true,
      () => false,
    )
    if (!kept) return false
    await load()
    void askForSync()
    void send()
    return true
  }
  const remove = async (key: string) => {
    await removeEntry(key)
    await load()
  }
  return {
    waiting,
    refused: entries.filter(({ refusal }) => refusal !== null),
    sent,
    /** What was sent after a page was read, and is not in it yet. */
    unseen: (readAt: number) => sent.filter(({ sentAt }) => sentAt > readAt),
    ...{ round, send, add, remove },
  }
}

/** Sends when the page opens, is looked at again, or the network is back; Safari has no other way. */
function useAwake(send: () => Promise<void>, load: () => Promise<void>): void {
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) void send()
    }
    void load()
    wake()
    addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    return () => {
      removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [send, load])
}

async function askForSync(): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined)
  const { sync } = (worker ?? {}) as { sync?: { register: (tag: string) => Promise<void> } }
  await sync?.register(SYNC_TAG).catch(() => undefined)
}
