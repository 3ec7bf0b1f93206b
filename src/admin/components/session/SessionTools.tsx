'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useWords } from '../useWords.ts'
import { AttachMinutes } from './AttachMinutes.tsx'
import { RollCall } from './RollCall.tsx'

/** What is done with a session now: the roll call while it is open; once it is closed its signed minutes. */
export function SessionTools({ keeps }: { keeps: boolean }) {
  const { w } = useWords()
  const { id } = useDocumentInfo()
  const closed = useFormFields(([fields]) => Boolean(fields.closedAt?.value))
  if (!closed)
    return (
      <>
        <p className="form-hint">{w('session.carried')}</p>
        {keeps && <RollCall />}
      </>
    )
  return (
    <aside className="form-guide">
      <p>{w('session.closedNow')}</p>
      {keeps && <AttachMinutes session={String(id)} />}
    </aside>
  )
}
