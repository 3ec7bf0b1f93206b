'use client'
import { useField } from '@payloadcms/ui'
import type { TextareaFieldClientComponent } from 'payload'
import { lazy, Suspense } from 'react'
import { FieldShell, idOfPath } from '../FieldShell.tsx'
import { useLocked } from '../useLocked.ts'

/** Only a report's page loads the editor. */
const NarrativeEditor = lazy(() => import('./NarrativeEditor.tsx'))

/** A report's running text: stored as text, edited as it will be printed. */
export const NarrativeField: TextareaFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { value, setValue, showError, path, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const locked = useLocked(readOnly, disabled)
  const id = idOfPath(path)
  const label = typeof field.label === 'string' ? field.label : ''
  const text = value ?? ''
  return (
    <FieldShell
      className="narrative-field"
      field={field as never}
      id={id}
      locked={locked}
      path={path}
      showError={showError}
    >
      <Suspense fallback={<div className="narrative narrative--waiting">{text}</div>}>
        <NarrativeEditor id={id} label={label} locked={locked} onChange={setValue} text={text} />
      </Suspense>
    </FieldShell>
  )
}
