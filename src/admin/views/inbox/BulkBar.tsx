'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../components/useWords.ts'

type Props = {
  count: number
  total: number
  approveLabel: string
  /** The title of the one record meant, when it is one. */
  subject: string
  busy: boolean
  returning: boolean
  setReturning: (open: boolean) => void
  onAct: (action: 'approve' | 'return', comment?: string) => Promise<void>
  onChooseAll: () => void
}

/** What happens to the chosen records; without a choice the keys act on the line one stands on. */
export function BulkBar(props: Props) {
  const { w } = useWords()
  const { count, total, approveLabel, busy, returning, setReturning, onAct, onChooseAll } = props
  return (
    <div className="inbox__bar">
      <div className="inbox__buttons">
        <button className="link-button" onClick={onChooseAll} type="button">
          {w('inbox.chooseAll')}
        </button>
        <span aria-live="polite">
          {w(count > 0 ? 'inbox.chosen' : 'inbox.total', { count: count || total })}
        </span>
        <Button
          buttonStyle="primary"
          disabled={busy || count === 0}
          margin={false}
          onClick={() => void onAct('approve')}
          size="medium"
        >
          {busy ? w('inbox.working') : `${approveLabel}${count > 0 ? ` (${count})` : ''}`}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={busy || count === 0}
          margin={false}
          onClick={() => setReturning(!returning)}
          size="medium"
        >
          {w('inbox.return')}
        </Button>
      </div>
      {returning && <ReturnBox {...props} />}
    </div>
  )
}

function ReturnBox({ subject, count, busy, setReturning, onAct }: Props) {
  const { w } = useWords()
  const id = useId()
  const [comment, setComment] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="view-bar inbox__return">
      <label htmlFor={id}>
        {subject ? w('inbox.returnOne', { title: subject }) : w('inbox.returnMany', { count })}
      </label>
      <textarea
        id={id}
        maxLength={10_000}
        onChange={(event) => setComment(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setReturning(false)}
        ref={box}
        required
        rows={3}
        value={comment}
      />
      <p className="view__hint">{w('approval.commentHint')}</p>
      <div className="inbox__buttons">
        <Button
          buttonStyle="primary"
          disabled={busy || comment.trim() === ''}
          margin={false}
          onClick={() => void onAct('return', comment.trim())}
          size="medium"
        >
          {w('inbox.return')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => setReturning(false)} size="medium">
          {w('approval.cancel')}
        </Button>
      </div>
    </div>
  )
}
