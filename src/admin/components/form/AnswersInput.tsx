'use client'
import { FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import type { QuestionKind } from '#core/form/form.ts'
import type { Choice } from '../../choicesOf.ts'
import { idOfPath } from '../FieldShell.tsx'
import { useLocked } from '../useLocked.ts'
import { useWords } from '../useWords.ts'

export type AskedQuestion = {
  key: string
  kind: QuestionKind
  label: string
  hint: string | null
  required: boolean
  choices: Choice[]
}
export type AskedSection = { heading: string | null; questions: AskedQuestion[] }
type Props = { path: string; readOnly: boolean; sections: AskedSection[] }

/** The plan's own questions as the inputs their kinds ask for; the rows of the form say where each answer goes. */
export function AnswersInput({ path: given, readOnly, sections }: Props) {
  const { rows = [], path, disabled } = useField({ hasRows: true, potentiallyStalePath: given })
  const places = useFormFields(([fields]) =>
    rows.map((_, index) => fields[`${path}.${index}.question`]?.value as string | undefined).join('\n'),
  ).split('\n')
  const locked = useLocked(readOnly, disabled)
  return sections.map(({ heading, questions }) => {
    const placed = questions.flatMap((question) => {
      const place = places.indexOf(question.key)
      return place < 0 ? [] : [{ ...question, path: `${path}.${place}.answer` }]
    })
    return placed.length === 0 ? null : (
      <section className="field-type answers" key={heading ?? ''}>
        {heading && <h3>{heading}</h3>}
        {placed.map((question) => (
          <Answer {...question} key={question.key} locked={locked} />
        ))}
      </section>
    )
  })
}

type AnswerProps = AskedQuestion & { path: string; locked: boolean }

function Answer({ path, label, hint, required, ...more }: AnswerProps) {
  const { value, setValue, showError } = useField<string | null>({ path })
  const described = useId()
  const shared = {
    id: idOfPath(path),
    name: path,
    disabled: more.locked,
    'aria-describedby': hint ? described : undefined,
    'aria-required': required,
  }
  return (
    <div className={showError ? 'field-type answers__one error' : 'field-type answers__one'}>
      <FieldLabel htmlFor={shared.id} label={label} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <Input {...more} onChange={(next) => setValue(next || null)} shared={shared} value={value ?? ''} />
      </div>
      {hint && (
        <p className="field-description" id={described}>
          {hint}
        </p>
      )}
    </div>
  )
}

type InputProps = {
  kind: QuestionKind
  choices: Choice[]
  value: string
  onChange: (value: string) => void
  shared: { id: string; name: string; disabled: boolean }
}

function Input({ kind, choices, value, onChange, shared }: InputProps) {
  const { w } = useWords()
  const offered =
    kind === 'tick'
      ? [
          { value: 'yes', label: w('field.yes') },
          { value: 'no', label: w('field.no') },
        ]
      : choices
  switch (kind) {
    case 'text':
      return (
        <textarea {...shared} onChange={(event) => onChange(event.target.value)} rows={3} value={value} />
      )
    case 'tick':
    case 'choice':
      return (
        <select
          {...shared}
          className="choice-field__select"
          onChange={(event) => onChange(event.target.value)}
          value={value}
        >
          <option value="">{w('field.choose')}</option>
          {offered.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )
    default:
      return (
        <input
          {...shared}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          onChange={(event) => onChange(event.target.value)}
          type={kind === 'day' ? 'date' : 'text'}
          value={value}
        />
      )
  }
}
