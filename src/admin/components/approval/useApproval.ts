'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Action } from '#core/workflow/states.ts'
import { type Answer, callApi, newKey } from '../../callApi.ts'

export type Person = { officer: string | null; name: string; officeName: string; unitName: string }
export type Remark = { path: string; text: string }
export type HistoryRow = {
  at: string
  by: Person | null
  onBehalfOf: Person | null
  action: string
  step: string | null
  comment: string | null
  remarks: Remark[]
  changed: string[]
  filled: { path: string; label: string; text: string | null }[]
  checklist: { key: string; label: string; met: boolean }[]
  to: string | null
  assigned: string | null
  /** The decision on paper of somebody without an account. */
  paper: string | null
}
/** A field the approver fills in, as the server describes it. */
export type AskedField = {
  path: string
  kind: 'text' | 'longText' | 'day' | 'choice' | 'tick' | 'number' | 'file' | 'rows'
  label: string
  required: boolean
  max: number | null
  choices: { value: string; label: string }[]
  fields: AskedField[]
  value: unknown
}
export type Change = { path: string; before: string | null; after: string | null }
export type Description = {
  state: string
  step: string | null
  rev: number
  dueAt: string | null
  may: Record<Action, boolean>
  /** Somebody without an account decides, and the caller looks after his link. */
  outside: boolean
  approvers: (Person & { reason: string })[]
  history: HistoryRow[]
  /** What an approval brings along; null where there is none to give. */
  wants: {
    fields: AskedField[]
    checklist: { key: string; label: string; optional: boolean }[]
    comment: { required: boolean; label: string | null }
  } | null
  returnTo: { key: string; label: string }[]
  candidates: Person[]
  changes: Change[]
  words: { state: string; step: string | null; actions: Record<string, string>; waiting: string | null }
}
export type Decision = {
  action: Action
  comment?: string
  remarks?: Remark[]
  fields?: Record<string, unknown>
  checklist?: Record<string, boolean>
  /** The earlier step a return leads to; the officer to whom a case is given. */
  to?: string
  officer?: string
}

type Subject = { collection: string; id: string; language: 'vi' | 'en' }

/** Where a record stands, and the one call that moves it. `stamp` changes when the record was saved. */
export function useApproval({ collection, id, language }: Subject, stamp: unknown) {
  const path = `/${collection}/${id}/approval`
  const [answer, setAnswer] = useState<Answer<Description> | null>(null)
  const latest = useRef(0)
  const load = useCallback(async () => {
    const turn = ++latest.current
    const next = await callApi<Description>(path, { language })
    if (turn === latest.current) setAnswer(next)
    return next
  }, [path, language])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved record is read again
  useEffect(() => {
    void load()
  }, [load, stamp])
  const decide = useCallback(
    async (decision: Decision, rev: number) =>
      callApi<{ state: string }>(path, {
        language,
        method: 'POST',
        body: { ...decision, rev },
        key: newKey(),
      }),
    [path, language],
  )
  return { answer, load, decide }
}
