'use client'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi, newKey } from '../../callApi.ts'
import type { Outcome, Row } from './row.ts'

type Result = { id: string; ok: boolean; error?: { message: string } }
export type BulkAction = 'approve' | 'return'

const MOST = 200

/**
 * Decides many records at once and keeps what came of each. They leave the list at once; what could not be done comes
 * back with the reason, as it stands by then.
 */
export function useBulk(language: 'vi' | 'en', offline: string) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const decide = async (rows: Row[], action: BulkAction, comment: string): Promise<boolean> => {
    const some = rows.slice(0, MOST)
    setBusy(true)
    setOutcomes([])
    setGone((before) => new Set([...before, ...some.map(keyOf)]))
    const items = some.map(({ collection, id, rev }) => ({ collection, id, rev }))
    const body = { action, items, ...(comment === '' ? {} : { comment }) }
    const given = { language, method: 'POST', body, key: newKey() } as const
    const answer = await callApi<{ results: Result[] }>('/inbox', given)
    const told = some.map((row, index) => {
      if (!answer.ok) return { row, ok: false, message: answer.message || offline }
      const result = answer.data.results[index]
      return { row, ok: result?.ok === true, message: result?.error?.message ?? '' }
    })
    const back = new Set(told.filter(({ ok }) => !ok).map(({ row }) => keyOf(row)))
    setBusy(false)
    setOutcomes(told)
    setGone((before) => new Set([...before].filter((key) => !back.has(key))))
    router.refresh()
    return told.every(({ ok }) => ok)
  }
  return {
    busy,
    outcomes,
    decide,
    clear: () => setOutcomes([]),
    /** Being decided, or decided as it stood. */
    isGone: (row: Row) => gone.has(keyOf(row)),
    /** Why a row is still here. */
    reasonOf: ({ id }: Row) => outcomes.find(({ row, ok }) => !ok && row.id === id)?.message ?? null,
  }
}

/** A record that has moved on and waits for me again is another one. */
function keyOf({ id, rev }: Row): string {
  return `${id} ${rev}`
}
