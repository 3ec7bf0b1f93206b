'use client'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi, newKey } from '../../callApi.ts'
import type { Outcome, Row } from './row.ts'

type Result = { id: string; ok: boolean; error?: { message: string } }
export type BulkAction = 'approve' | 'return'

const MOST = 200

/** Decides many records at once and keeps what came of each. */
export function useBulk(language: 'vi' | 'en', offline: string) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const decide = async (rows: Row[], action: BulkAction, comment: string): Promise<boolean> => {
    setBusy(true)
    const items = rows.slice(0, MOST).map(({ collection, id, rev }) => ({ collection, id, rev }))
    const body = { action, items, ...(comment === '' ? {} : { comment }) }
    const answer = await callApi<{ results: Result[] }>('/inbox', {
      language,
      method: 'POST',
      body,
      key: newKey(),
    })
    setBusy(false)
    const told = rows.slice(0, MOST).map((row, index) => {
      if (!answer.ok) return { row, ok: false, message: answer.message || offline }
      const result = answer.data.results[index]
      return { row, ok: result?.ok === true, message: result?.error?.message ?? '' }
    })
    setOutcomes(told)
    router.refresh()
    return told.every(({ ok }) => ok)
  }
  return { busy, outcomes, decide, clear: () => setOutcomes([]) }
}
