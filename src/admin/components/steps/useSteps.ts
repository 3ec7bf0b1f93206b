'use client'
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Paper } from '#core/form/form.ts'
import { type PaperPlan, paperProblems } from '#core/form/paperProblems.ts'
import { type Step, stepOfProblem, stepsOf } from '#core/form/steps.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Language } from '#i18n/translate.ts'

type Given = { paper: Paper; id: string | null; plan: PaperPlan; language: Language }
export type Lacking = { refusal: Refusal; step: Step | undefined }

/** Where somebody is in a paper made step by step, what is still missing, and the save between two steps. */
export function useSteps({ paper, id, plan, language }: Given) {
  const [fields] = useAllFormFields()
  const { submit } = useForm()
  const modified = useFormModified()
  const steps = useMemo(() => stepsOf(plan, paper), [plan, paper])
  const [at, setAt] = useState(0)
  const [standing, setStanding] = useState<'' | 'saving' | 'saved' | 'notSaved'>('')
  const place = `steps-${paper}-${id ?? 'new'}`
  useEffect(() => {
    const kept = sessionStorage.getItem(place) ?? (id ? sessionStorage.getItem(`steps-${paper}-new`) : null)
    if (id) sessionStorage.removeItem(`steps-${paper}-new`)
    if (kept !== null) setAt(Number(kept))
  }, [place, paper, id])
  const go = (next: number) => {
    const index = Math.min(Math.max(0, next), steps.length - 1)
    sessionStorage.setItem(place, String(index))
    setAt(index)
    scrollTo({ top: 0 })
  }
  /** Saves what was written; a new paper comes back under an address of its own, at the step kept before. */
  const saveAndGo = async (next: number) => {
    if (id !== null && !modified) return go(next)
    setStanding('saving')
    sessionStorage.setItem(place, String(next))
    const saved = await submit()
    const ok = saved?.res?.ok === true
    setStanding(ok ? 'saved' : 'notSaved')
    go(ok ? next : at)
  }
  const record = withLists(reduceFieldsToValues(fields, true) as Record<string, unknown>)
  const step = steps[Math.min(at, steps.length - 1)] as Step
  const list = paper === 'pledge' ? 'focus' : 'results'
  const rows = rowsOf(record[list])
  const lacking = paperProblems(paper, record, { plan, language }).map(
    (refusal): Lacking => ({ refusal, step: stepOfProblem(steps, refusal, rows) }),
  )
  const row = step.content === null ? 0 : rows.indexOf(step.content)
  useFirstLine(step.part === 'focus' && row >= 0 ? `focus.${row}.actions` : null, record.focus)
  return {
    steps,
    step,
    at,
    row,
    go,
    saveAndGo,
    standing,
    lacking,
    returned: fields.state?.value === 'returned',
  }
}

/** A section that lists what will be done opens with a line to write in. */
function useFirstLine(path: string | null, focus: unknown): void {
  const { addFieldRow } = useForm()
  const offered = useRef<string | null>(null)
  const row = path === null ? undefined : (focus as { actions?: unknown }[])[Number(path.split('.')[1])]
  const empty = row !== undefined && !(Array.isArray(row.actions) && row.actions.length > 0)
  useEffect(() => {
    if (path === null || offered.current === path) return
    offered.current = path
    if (empty) addFieldRow({ path, rowIndex: 0, schemaPath: 'pledges.focus.actions' })
  }, [path, empty, addFieldRow])
}

// The form says of an empty list only how long it is.
function withLists(record: Record<string, unknown>): Record<string, unknown> {
  const lists = ['focus', 'results', 'answers'].map((name) => [
    name,
    Array.isArray(record[name]) ? record[name] : [],
  ])
  return { ...record, ...Object.fromEntries(lists) }
}

function rowsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map((row: { content?: unknown }) => String(row?.content ?? '')) : []
}
