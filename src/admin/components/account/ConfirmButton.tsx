'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { useWords } from '../useWords.ts'

type Props = {
  label: string
  /** Whom or what it is about: what a screen reader hears among others like it. */
  of?: string
  /** Asked first; nothing is asked without it. */
  question?: string
  disabled?: boolean
  onConfirm: () => void
}

/** A small button for an act; asks first where there is a question. */
export function ConfirmButton({ label, of, question, disabled = false, onConfirm }: Props) {
  const { w } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const answer = (yes: boolean) => {
    dialog.current?.close()
    if (yes) onConfirm()
  }
  return (
    <>
      <Button
        aria-label={of === undefined ? label : `${label}: ${of}`}
        buttonStyle="secondary"
        disabled={disabled}
        margin={false}
        onClick={() => (question === undefined ? onConfirm() : dialog.current?.showModal())}
        size="small"
      >
        {label}
      </Button>
      {question !== undefined && (
        <dialog aria-labelledby={id} className="sign-out__dialog" ref={dialog}>
          <p id={id}>{question}</p>
          <div className="quick-log__actions">
            <Button margin={false} onClick={() => answer(true)} size="medium">
              {w('accounts.yes')}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => answer(false)} size="medium">
              {w('accounts.no')}
            </Button>
          </div>
        </dialog>
      )}
    </>
  )
}
