'use client'
import { useAllFormFields, useField, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { useAppNow } from '../ClockProvider.tsx'
import { useOnceOpen } from '../useOnceOpen.ts'

export type Line = {
  index: number
  officer: string
  attendance: string
  note: string
  uniform: string
  error: string
}
/** What is ticked or written of one person. */
export type Mark = 'attendance' | 'note' | 'uniform'
export type Candidate = { officer: string; name: string }
type Options = { path: string; schemaPath: string; names: Record<string, string>; hostUnit: string | null }

/** The rows of the roster in the form's own state, with the names of everybody seen so far. */
export function useRoster({ path, schemaPath, names: given, hostUnit }: Options) {
  const { rows } = useField({ hasRows: true, potentiallyStalePath: path })
  const [fields, dispatch] = useAllFormFields()
  const { addFieldRow, removeFieldRow, setModified } = useForm()
  const [names, setNames] = useState(given)
  const now = useAppNow()
  useHost(hostUnit)
  const textOf = (at: string) => String(fields[at]?.value ?? '')
  const lines: Line[] = (rows ?? []).map((_, index) => ({
    index,
    officer: textOf(`${path}.${index}.officer`),
    attendance: textOf(`${path}.${index}.attendance`),
    note: textOf(`${path}.${index}.note`),
    uniform: textOf(`${path}.${index}.uniform`),
    error: ['officer', 'attendance', 'note']
      .map((name) => errorOf(fields[`${path}.${index}.${name}`]))
      .join(' ')
      .trim(),
  }))
  // Before it begins people are called; afterwards the roster says who came.
  const begun = !(Date.parse(textOf('startsAt')) > now)
  const add = (candidates: Candidate[]) => {
    const fresh = candidates.filter(({ officer }) => !lines.some((line) => line.officer === officer))
    setNames((known) => ({
      ...known,
      ...Object.fromEntries(fresh.map(({ officer, name }) => [officer, name])),
    }))
    fresh.forEach(({ officer }, at) => {
      addFieldRow({
        path,
        schemaPath,
        rowIndex: lines.length + at,
        subFieldState: {
          officer: stateOf(officer),
          attendance: stateOf(begun ? 'onTime' : null),
          note: stateOf(null),
          uniform: stateOf(null),
        },
      })
    })
    return fresh.length
  }
  const mark = (changed: Line[], name: Mark, value: string) => {
    for (const { index } of changed)
      dispatch({ type: 'UPDATE', path: `${path}.${index}.${name}`, value: value === '' ? null : value })
    setModified(true)
  }
  const remove = (line: Line) => removeFieldRow({ path, rowIndex: line.index })
  return { lines, names, add, mark, remove, host: textOf('hostUnit'), begun }
}

/** A new event is most likely hosted by the maker's own unit. */
function useHost(unit: string | null) {
  const { value, setValue } = useField<string | null>({ path: 'hostUnit' })
  useOnceOpen(() => {
    if (unit && !value) setValue(unit, true)
  })
}

function errorOf(field: { valid?: boolean; errorMessage?: string } | undefined): string {
  return field?.valid === false ? (field.errorMessage ?? '') : ''
}

function stateOf(value: string | null) {
  return { value, initialValue: value, valid: true, passesCondition: true }
}
