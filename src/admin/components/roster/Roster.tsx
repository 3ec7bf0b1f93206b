'use client'
import { FieldError } from '@payloadcms/ui'
import { useState } from 'react'
import type { Choice } from '../../choicesOf.ts'
import { type FieldInfo, idOfPath } from '../FieldShell.tsx'
import { useLocked } from '../useLocked.ts'
import { useWords } from '../useWords.ts'
import { AddPeople } from './AddPeople.tsx'
import { ExcelLinks } from './ExcelLinks.tsx'
import { RosterLine } from './RosterLine.tsx'
import { RosterSums } from './RosterSums.tsx'
import { useRoster } from './useRoster.ts'

type Props = {
  choices: Choice[]
  uniforms: Choice[]
  field: FieldInfo
  hostUnit: string | null
  names: Record<string, string>
  path: string
  readOnly: boolean
  schemaPath: string
}

export function Roster({ choices, uniforms, field, names: given, path, readOnly: closed, ...rest }: Props) {
  const readOnly = useLocked(closed, false)
  const { w } = useWords()
  const { lines, names, add, mark, remove, host, begun } = useRoster({ ...rest, path, names: given })
  const [checks, setChecks] = useState(() => lines.some((line) => line.uniform !== ''))
  const unticked = lines.filter((line) => line.attendance === '')
  const title = typeof field.label === 'string' ? field.label : w('roster.title')
  return (
    <section aria-label={title} className="field-type roster" id={idOfPath(path)}>
      <header className="roster__head">
        <h3>{title}</h3>
        <RosterSums checks={checks} lines={lines} />
      </header>
      <FieldError path={path} />
      <ExcelLinks readOnly={readOnly} />
      {!readOnly && <AddPeople host={host} onAdd={add} />}
      {lines.length === 0 && <p className="roster__empty">{w('roster.empty')}</p>}
      {!begun && lines.length > 0 && <p className="form-hint">{w('roster.called')}</p>}
      {lines.length > 0 && (
        <>
          {!readOnly && (
            <p className="roster__bulk">
              <button
                className="roster__all"
                onClick={() => mark(unticked.length > 0 ? unticked : lines, 'attendance', 'onTime')}
                type="button"
              >
                {w(unticked.length > 0 ? 'roster.restPresent' : 'roster.allPresent')}
              </button>
              <label className="roster__checks">
                <input
                  checked={checks}
                  onChange={(event) => setChecks(event.target.checked)}
                  type="checkbox"
                />
                {w('roster.checkUniform')}
              </label>
            </p>
          )}
          <ol className="roster__lines">
            {lines.map((line) => (
              <RosterLine
                choices={choices}
                key={line.officer || line.index}
                line={line}
                name={names[line.officer] ?? '…'}
                onMark={(field, value) => mark([line], field, value)}
                onRemove={() => remove(line)}
                readOnly={readOnly}
                uniforms={checks ? uniforms : null}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
