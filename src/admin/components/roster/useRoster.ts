'use client'
import { useAllFormFields, useField, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { useOnceOpen } from '../useOnceOpen.ts'

export type Line = { index: number; officer: string; attendance: string; error: string }
export type Candidate = { officer: string; name: string }
type Options = { path: string; schemaPath: string; names: Record<string, string>; hostUnit: string | null }

/** The rows of the roster in the form's own state, with the names of everybody seen so far. */
export function useRoster({ path, schemaPath, names: given, hostUnit }: Options) {
  const { rows } = useField({ hasRows: true, potentiallyStalePath: path })
  const [fields, dispatch] = useAllFormFields()
  const { addFieldRow, removeFieldRow, setModified } = useForm()
  const [names, setNames] = useState(given)
  useHost(hostUnit)
  const textOf = (at: string) => String(fields[at]?.value ?? '')
  const lines: Line[] = (rows ?? []).map((_, index) => ({
    index,
    officer: textOf(`${path}.${index}.officer`),
    attendance: textOf(`${path}.${index}.attendance`),
    error: errorOf(fields[`${path}.${index}.officer`]) || errorOf(fields[`${path}.${index}.attendance`]),
  }))
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
        subFieldState: { officer: stateOf(officer), attendance: stateOf('onTime') },
      })
    })
    return fresh.length
  }
  const mark = (changed: Line[], attendance: string) => {
    for (const { index } of changed)
      dispatch({ type: 'UPDATE', path: `${path}.${index}.attendance`, value: attendance })
    setModified(true)
  }
  const remove = (line: Line) => removeFieldRow({ path, rowIndex: line.index })
  return { lines, names, add, mark, remove, host: textOf('hostUnit') }
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

function stateOf(value: string) {
  return { value, initialValue: value, valid: true, passesCondition: true }
}
