'use client'
import { Button } from '@payloadcms/ui'
import { isPresent } from '#core/event/attendance.ts'
import type { Choice } from '../../choicesOf.ts'
import { useWords } from '../useWords.ts'
import type { Line } from './useRoster.ts'

type Props = {
  line: Line
  name: string
  choices: Choice[]
  readOnly: boolean
  onMark: (attendance: string) => void
  onRemove: () => void
}

/** One person: a tick for present, and the exact word beside it for the rest. */
export function RosterLine({ line, name, choices, readOnly, onMark, onRemove }: Props) {
  const { w } = useWords()
  const present = isPresent(line.attendance)
  return (
    <li className={present ? 'roster__line' : 'roster__line roster__line--away'}>
      <label className="roster__name">
        <input
          checked={present}
          disabled={readOnly}
          onChange={() => onMark(present ? 'absent' : 'onTime')}
          type="checkbox"
        />
        {name}
      </label>
      <select
        aria-label={w('roster.attendanceOf', { name })}
        className="choice-field__select"
        disabled={readOnly}
        onChange={(event) => onMark(event.target.value)}
        value={line.attendance}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {!readOnly && (
        <Button
          aria-label={w('roster.remove', { name })}
          buttonStyle="icon-label"
          icon="x"
          margin={false}
          onClick={onRemove}
          round
        />
      )}
      {line.error && (
        <p className="roster__error" role="alert">
          {line.error}
        </p>
      )}
    </li>
  )
}
