'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { ACTIONS, type Action } from '#core/workflow/states.ts'
import { useWords } from '../useWords.ts'
import type { Description } from './useApproval.ts'

const PRIMARY: Action[] = ['submit', 'approve']

/** Nothing to explain, fill in or answer: one press is enough. */
function isAtOnce(action: Action, { wants }: Description): boolean {
  if (action !== 'approve') return action === 'submit'
  return !wants || (wants.fields.length === 0 && wants.checklist.length === 0 && !wants.comment.required)
}

type Props = {
  description: Description
  busy: boolean
  onAsk: (action: Action) => void
  onRun: (action: Action) => void
}

/** What I may do with a record now. */
export function Actions({ description, busy, onAsk, onRun }: Props) {
  const { w } = useWords()
  const modified = useFormModified()
  const actions = ACTIONS.filter((action) =>
    action === 'reassign' ? description.candidates.length > 0 : description.may[action],
  )
  if (actions.length === 0) return null
  const labelOf = (action: Action) => {
    const label = description.words.actions[action] ?? action
    return action === 'submit' && modified
      ? w('approval.saveAnd', { action: label.toLocaleLowerCase() })
      : label
  }
  return (
    <div className="approval__actions">
      {actions.map((action, index) => (
        <Button
          buttonStyle={index === 0 && PRIMARY.includes(action) ? 'primary' : 'secondary'}
          disabled={busy}
          id={`approval-${action}`}
          key={action}
          margin={false}
          onClick={() => (isAtOnce(action, description) ? onRun(action) : onAsk(action))}
          size="medium"
        >
          {labelOf(action)}
        </Button>
      ))}
      {description.may.approve && isAtOnce('approve', description) && (
        <Button buttonStyle="icon-label" disabled={busy} margin={false} onClick={() => onAsk('approve')}>
          {w('approval.withComment', { action: description.words.actions.approve ?? '' })}
        </Button>
      )}
    </div>
  )
}
