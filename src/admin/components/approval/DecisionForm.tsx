'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { type Action, COMMENTED } from '#core/workflow/states.ts'
import { useWords } from '../useWords.ts'
import { AskedFields } from './AskedFields.tsx'
import { Destination } from './Destination.tsx'
import { lacks } from './lacks.ts'
import { RemarkRows } from './RemarkRows.tsx'
import type { Decision, Description, Remark } from './useApproval.ts'
import { YesNo } from './YesNo.tsx'

type Props = {
  action: Action
  label: string
  busy: boolean
  /** What the action brings along, and where it can lead. */
  offers: Pick<Description, 'wants' | 'returnTo' | 'candidates'>
  /** Places a remark can stand at, with their names. */
  places: { path: string; name: string }[]
  onCancel: () => void
  onDecide: (decision: Decision) => void
}

/** A decision with what it brings along: the comment, what the step lets its approver fill in, its questions. */
export function DecisionForm({ action, label, busy, offers, places, onCancel, onDecide }: Props) {
  const { w } = useWords()
  const id = useId()
  const wants = action === 'approve' ? offers.wants : null
  const [comment, setComment] = useState('')
  const [remarks, setRemarks] = useState<Remark[]>([])
  const [fields, setFields] = useState<Record<string, unknown>>(() =>
    Object.fromEntries((wants?.fields ?? []).map((field) => [field.path, field.value])),
  )
  const [checklist, setChecklist] = useState<Record<string, boolean>>({})
  const [goal, setGoal] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const needed = COMMENTED.includes(action) || wants?.comment.required === true
  useEffect(() => {
    if (!wants || wants.fields.length + wants.checklist.length === 0) box.current?.focus()
  }, [wants])
  const missing = lacks({ action, comment, needed, wants, fields, checklist, goal })
  const send = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const written = remarks.filter(({ path, text }) => path !== '' && text.trim() !== '')
    onDecide({
      action,
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
      ...(written.length === 0 ? {} : { remarks: written }),
      ...(wants && wants.fields.length > 0 ? { fields } : {}),
      ...(Object.keys(checklist).length === 0 ? {} : { checklist }),
      ...(goal === '' ? {} : action === 'reassign' ? { officer: goal } : { to: goal }),
    })
  }
  const about = wants?.comment.label ?? w('approval.comment')
  // Not a <form>: the bar stands inside the record's own form.
  return (
    <div className="approval__decision">
      <Destination action={action} offers={offers} onChange={setGoal} value={goal} />
      {wants && wants.fields.length > 0 && (
        <AskedFields
          fields={wants.fields}
          onChange={(path, value) => setFields((before) => ({ ...before, [path]: value }))}
          values={fields}
        />
      )}
      {wants?.checklist.map((item) => (
        <YesNo
          key={item.key}
          label={item.label}
          no={w('approval.no')}
          onChange={(answer) => setChecklist((before) => ({ ...before, [item.key]: answer }))}
          value={checklist[item.key] ?? null}
          yes={w('approval.yes')}
        />
      ))}
      <label htmlFor={id}>{needed ? w('approval.needed', { label: about }) : about}</label>
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
          disabled={busy || missing}
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
