'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { type Action, COMMENTED } from '#core/workflow/states.ts'
import { useWords } from '../useWords.ts'
import { RemarkRows } from './RemarkRows.tsx'
import type { Decision, Remark } from './useApproval.ts'

type Props = {
  action: Action
  label: string
  busy: boolean
  /** Places a remark can stand at, with their names. */
  places: { path: string; name: string }[]
  onCancel: () => void
  onDecide: (decision: Decision) => void
}

/** The comment of a decision: needed to return, reject and reopen, welcome with the others. */
export function DecisionForm({ action, label, busy, places, onCancel, onDecide }: Props) {
  const { w } = useWords()
  const id = useId()
  const [comment, setComment] = useState('')
  const [remarks, setRemarks] = useState<Remark[]>([])
  const box = useRef<HTMLTextAreaElement>(null)
  const needed = COMMENTED.includes(action)
  useEffect(() => box.current?.focus(), [])
  const send = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const written = remarks.filter(({ path, text }) => path !== '' && text.trim() !== '')
    onDecide({
      action,
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
      ...(written.length === 0 ? {} : { remarks: written }),
    })
  }
  // Not a <form>: the bar stands inside the record's own form.
  return (
    <div className="approval__decision">
      <label htmlFor={id}>{needed ? w('approval.commentNeeded') : w('approval.comment')}</label>
      <textarea
        id={id}
        maxLength={10_000}
        onChange={(event) => setComment(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
        ref={box}
        required={needed}
        rows={3}
        value={comment}
      />
      {action === 'return' && <p className="approval__hint">{w('approval.commentHint')}</p>}
      {action === 'return' && <RemarkRows onChange={setRemarks} places={places} remarks={remarks} />}
      <div className="approval__actions">
        <Button
          buttonStyle="primary"
          disabled={busy || (needed && comment.trim() === '')}
          margin={false}
          onClick={send as never}
          size="medium"
        >
          {label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium">
          {w('approval.cancel')}
        </Button>
      </div>
    </div>
  )
}
