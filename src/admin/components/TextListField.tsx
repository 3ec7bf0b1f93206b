'use client'
import { Button, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { Description, type FieldInfo, idOfPath } from './FieldShell.tsx'
import { useLocked } from './useLocked.ts'
import { useWords } from './useWords.ts'

/** Several short texts, one line each: no key to know, no press of Enter to remember. */
export const TextListField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { w } = useWords()
  const { value, setValue, path, disabled } = useField<string[] | null>({ potentiallyStalePath: given })
  const info = field as FieldInfo
  const id = idOfPath(path)
  const locked = useLocked(readOnly, disabled)
  const [lines, setLines] = useState<string[]>(Array.isArray(value) ? value : [])
  const name = typeof info.label === 'string' ? info.label : ''
  // An empty line is on the screen to be filled in, and no text of the record.
  const change = (next: string[]) => {
    setLines(next)
    setValue(next.filter((line) => line.trim() !== ''))
  }
  useEffect(() => {
    const stored = Array.isArray(value) ? value : []
    setLines((shown) => (sameText(shown, stored) ? shown : stored))
  }, [value])
  if (locked && lines.length === 0) return null
  return (
    <fieldset className="field-type text-list" disabled={locked} id={id}>
      <legend>
        <FieldLabel as="span" path={path} {...(info.label ? { label: info.label } : {})} />
      </legend>
      <FieldError path={path} />
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to be told apart by
        <div className="text-list__line" key={index}>
          <input
            aria-label={`${name} ${index + 1}`}
            maxLength={500}
            name={`${path}.${index}`}
            onChange={(event) => change(lines.map((one, at) => (at === index ? event.target.value : one)))}
            type="text"
            value={line}
          />
          {!locked && (
            <Button
              aria-label={w('field.removeLine', { number: index + 1 })}
              buttonStyle="icon-label"
              icon="x"
              margin={false}
              onClick={() => change(lines.filter((_, at) => at !== index))}
              round
            />
          )}
        </div>
      ))}
      {!locked && (
        <Button
          buttonStyle="icon-label"
          icon="plus"
          iconPosition="left"
          iconStyle="with-border"
          margin={false}
          onClick={() => change([...lines, ''])}
        >
          {w('field.addLine')}
        </Button>
      )}
      <Description field={info} path={path} />
    </fieldset>
  )
}

function sameText(shown: string[], stored: string[]): boolean {
  return shown.filter((line) => line.trim() !== '').join('\n') === stored.join('\n')
}
