'use client'
import { Button } from '@payloadcms/ui'
import { isPresent } from '#core/event/attendance.ts'
import type { Choice } from '../../choicesOf.ts'
import { useWords } from '../useWords.ts'
import type { Line, Mark } from './useRoster.ts'

type Props = {
  line: Line
  name: string
  choices: Choice[]
  /** Words of the spot check of the shirt; none where it is not taken. */
  uniforms: Choice[] | null
  readOnly: boolean
  onMark: (mark: Mark, value: string) => void
  onRemove: () => void
}

/** Whoever did not come himself says why, or who came instead. */
const NOTED = ['excused', 'substitute', 'absent']

/** One person: a tick for present, the exact word beside it, and what belongs to it. */
export function RosterLine({ line, name, choices, uniforms, readOnly, onMark, onRemove }: Props) {
  const { w } = useWords()
  const present = isPresent(line.attendance)
  const noted = line.note !== '' || NOTED.includes(line.attendance)
  const state = line.attendance === '' ? 'open' : present ? 'here' : 'away'
  return (
    <li className={`roster__line roster__line--${state}`}>
      <label className="roster__name">
        <input
          checked={present}
          disabled={readOnly}
          onChange={() => onMark('attendance', present ? 'absent' : 'onTime')}
          type="checkbox"
        />
        {name}
      </label>
      <Choose
        choices={choices}
        label={w('roster.attendanceOf', { name })}
        onChoose={(value) => onMark('attendance', value)}
        open={w('roster.notTicked')}
        readOnly={readOnly}
        value={line.attendance}
      />
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
      {noted && (
        <input
          aria-label={w('roster.noteOf', { name })}
          className="roster__note"
          disabled={readOnly}
          maxLength={500}
          onChange={(event) => onMark('note', event.target.value)}
          placeholder={w(line.attendance === 'substitute' ? 'roster.whoCame' : 'roster.whyAway')}
          type="text"
          value={line.note}
        />
      )}
      {uniforms && (
        <Choose
          choices={uniforms}
          label={w('roster.uniformOf', { name })}
          onChoose={(value) => onMark('uniform', value)}
          open={w('roster.notChecked')}
          readOnly={readOnly}
          value={line.uniform}
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

type Choosing = {
  value: string
  choices: Choice[]
  /** What it is called while nothing is chosen. */
  open: string
  label: string
  readOnly: boolean
  onChoose: (value: string) => void
}

function Choose({ value, choices, open, label, readOnly, onChoose }: Choosing) {
  return (
    <select
      aria-label={label}
      className="choice-field__select"
      disabled={readOnly}
      onChange={(event) => onChoose(event.target.value)}
      value={value}
    >
      <option value="">{open}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
