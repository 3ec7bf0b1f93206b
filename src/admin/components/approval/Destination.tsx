'use client'
import { useId } from 'react'
import type { Action } from '#core/workflow/states.ts'
import { useWords } from '../useWords.ts'
import type { Description } from './useApproval.ts'

type Props = {
  action: Action
  offers: Pick<Description, 'returnTo' | 'candidates'>
  value: string
  onChange: (value: string) => void
}

/** Where a returned record goes, to its author or an earlier step; to whom a reassigned one is given. */
export function Destination({ action, offers, value, onChange }: Props) {
  const { w } = useWords()
  const id = useId()
  const choices =
    action === 'return'
      ? offers.returnTo.map((step) => ({
          value: step.key,
          label: w('approval.toStep', { step: step.label }),
        }))
      : action === 'reassign'
        ? offers.candidates.map((one) => ({
            value: one.officer ?? '',
            label: w('approval.by', { name: one.name, office: one.officeName, unit: one.unitName }),
          }))
        : []
  if (choices.length === 0) return null
  return (
    <div className="approval__field">
      <label htmlFor={id}>{w(action === 'return' ? 'approval.returnTo' : 'approval.giveTo')}</label>
      <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        <option value="">{w(action === 'return' ? 'approval.toAuthor' : 'field.choose')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
