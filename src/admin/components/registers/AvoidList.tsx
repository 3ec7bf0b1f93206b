'use client'
import { useField } from '@payloadcms/ui'
import type { TextFieldClient } from 'payload'
import { TextListField } from '../TextListField.tsx'
import { useLocked } from '../useLocked.ts'
import { useWords } from '../useWords.ts'

type Props = { field: TextFieldClient; path: string; readOnly: boolean; headings: string[] }

/** The list of one's own lines, and below it what may be taken over by a press. */
export function AvoidList({ field, path, readOnly, headings }: Props) {
  const { w } = useWords()
  const { value, setValue, disabled } = useField<string[] | null>({ potentiallyStalePath: path })
  const lines = Array.isArray(value) ? value : []
  const locked = useLocked(readOnly, disabled)
  const open = headings.filter((heading) => !lines.includes(heading))
  return (
    <>
      <TextListField field={field} path={path} readOnly={readOnly} />
      {!locked && open.length > 0 && (
        <details className="suggest">
          <summary>{w('registers.avoidFrom')}</summary>
          <ul className="suggest__list">
            {open.map((heading) => (
              <li key={heading}>
                <button onClick={() => setValue([...lines, heading])} type="button">
                  {heading}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
