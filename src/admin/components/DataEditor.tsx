'use client'
import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { type FieldInfo, idOfPath } from './FieldShell.tsx'
import { useWords } from './useWords.ts'

type Props = { field: FieldInfo; path: string; readOnly: boolean; children: ReactNode }

/** The readable view, and for those who may change it its text; a text that is no JSON is refused while typing. */
export function DataEditor({ field, path: given, readOnly, children }: Props) {
  const { w } = useWords()
  const { value, setValue, showError, path } = useField<unknown>({ potentiallyStalePath: given })
  const [text, setText] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const id = idOfPath(path)
  const change = (next: string) => {
    setText(next)
    try {
      setValue(next.trim() === '' ? null : JSON.parse(next))
      setWrong(false)
    } catch {
      setWrong(true)
    }
  }
  return (
    <div className="field-type data-field" id={readOnly ? id : undefined}>
      <FieldLabel as="span" path={path} {...(field.label ? { label: field.label } : {})} />
      <FieldError path={path} showError={showError} />
      {children}
      {!readOnly && (
        <details className="data-field__edit">
          <summary>{w('field.editData')}</summary>
          <textarea
            aria-invalid={wrong}
            aria-label={w('field.editData')}
            id={id}
            onChange={(event) => change(event.target.value)}
            rows={20}
            spellCheck={false}
            value={text ?? JSON.stringify(value ?? null, null, 2)}
          />
          {wrong && <p role="alert">{w('field.badData')}</p>}
        </details>
      )}
    </div>
  )
}
