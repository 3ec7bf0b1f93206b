'use client'
import { FieldError } from '@payloadcms/ui'
import { isPresent } from '#core/event/attendance.ts'
import type { Choice } from '../../choicesOf.ts'
import { type FieldInfo, idOfPath } from '../FieldShell.tsx'
import { useLocked } from '../useLocked.ts'
import { useWords } from '../useWords.ts'
import { AddPeople } from './AddPeople.tsx'
import { RosterLine } from './RosterLine.tsx'
import { useRoster } from './useRoster.ts'

type Props = {
  choices: Choice[]
  field: FieldInfo
  hostUnit: string | null
  names: Record<string, string>
  path: string
  readOnly: boolean
  schemaPath: string
}

export function Roster({
  choices,
  field,
  hostUnit,
  names: given,
  path,
  readOnly: closed,
  schemaPath,
}: Props) {
  const readOnly = useLocked(closed, false)
  const { w } = useWords()
  const { lines, names, add, mark, remove, host } = useRoster({ path, schemaPath, names: given, hostUnit })
  const present = lines.filter((line) => isPresent(line.attendance)).length
  const title = typeof field.label === 'string' ? field.label : w('roster.title')
  return (
    <section aria-label={title} className="field-type roster" id={idOfPath(path)}>
      <header className="roster__head">
        <h3>{title}</h3>
        <span aria-live="polite">{w('roster.count', { present, all: lines.length })}</span>
      </header>
      <FieldError path={path} />
      {!readOnly && <AddPeople host={host} onAdd={add} />}
      {lines.length === 0 && <p className="roster__empty">{w('roster.empty')}</p>}
      {lines.length > 0 && (
        <>
          {!readOnly && (
            <button className="roster__all" onClick={() => mark(lines, 'onTime')} type="button">
              {w('roster.allPresent')}
            </button>
          )}
          <ol className="roster__lines">
            {lines.map((line) => (
              <RosterLine
                choices={choices}
                key={line.officer || line.index}
                line={line}
                name={names[line.officer] ?? '…'}
                onMark={(attendance) => mark([line], attendance)}
                onRemove={() => remove(line)}
                readOnly={readOnly}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
