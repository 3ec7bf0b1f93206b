'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useWords } from '../useWords.ts'
import { AskedInput, type InputProps } from './AskedFields.tsx'

type Row = Record<string, unknown>

/** Rows of a list: a question for each choice where a row is a choice and a tick, else rows to add and fill in. */
export function RowInput({ field, value, onChange }: InputProps) {
  const rows = Array.isArray(value) ? (value as Row[]) : []
  const [key, met] = field.fields
  const judged = field.fields.length === 2 && key?.kind === 'choice' && met?.kind === 'tick'
  return judged && key && met ? (
    <Judged field={field} keyField={key} metField={met} onChange={onChange} rows={rows} />
  ) : (
    <Rows field={field} onChange={onChange} rows={rows} />
  )
}

type Field = InputProps['field']
type JudgedProps = {
  field: Field
  keyField: Field
  metField: Field
  rows: Row[]
  onChange: InputProps['onChange']
}

/** Yes or no to each choice; nothing is chosen beforehand. */
function Judged({ field, keyField, metField, rows, onChange }: JudgedProps) {
  const { w } = useWords()
  const set = (choice: string, met: boolean) => {
    const answered = new Map(rows.map((row) => [row[keyField.path], row[metField.path]]))
    answered.set(choice, met)
    onChange(
      keyField.choices
        .filter((one) => answered.has(one.value))
        .map((one) => ({ [keyField.path]: one.value, [metField.path]: answered.get(one.value) })),
    )
  }
  return (
    <fieldset className="approval__judged">
      <legend>
        {field.label}
        {field.required && <span className="required"> *</span>}
      </legend>
      {keyField.choices.map((choice) => {
        const met = rows.find((row) => row[keyField.path] === choice.value)?.[metField.path]
        return (
          <YesNo
            key={choice.value}
            label={choice.label}
            no={w('approval.notMet')}
            onChange={(answer) => set(choice.value, answer)}
            value={typeof met === 'boolean' ? met : null}
            yes={w('approval.met')}
          />
        )
      })}
    </fieldset>
  )
}

type YesNoProps = {
  label: string
  value: boolean | null
  yes: string
  no: string
  onChange: (value: boolean) => void
}

/** One question with two answers. */
export function YesNo({ label, value, yes, no, onChange }: YesNoProps) {
  const name = useId()
  return (
    <div aria-label={label} className="approval__question" role="radiogroup">
      <span>{label}</span>
      {[true, false].map((answer) => (
        <label key={String(answer)}>
          <input checked={value === answer} name={name} onChange={() => onChange(answer)} type="radio" />
          {answer ? yes : no}
        </label>
      ))}
    </div>
  )
}

function Rows({ field, rows, onChange }: { field: Field; rows: Row[]; onChange: InputProps['onChange'] }) {
  const { w } = useWords()
  const set = (index: number, path: string, value: unknown) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, [path]: value } : row)))
  return (
    <fieldset className="approval__judged">
      <legend>
        {field.label}
        {field.required && <span className="required"> *</span>}
      </legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by
        <div className="approval__row" key={index}>
          {field.fields.map((one) => (
            <AskedInput
              field={one}
              key={one.path}
              onChange={(value) => set(index, one.path, value)}
              value={row[one.path] ?? null}
            />
          ))}
          <Button
            buttonStyle="icon-label"
            icon="x"
            margin={false}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            {w('approval.removeRow')}
          </Button>
        </div>
      ))}
      <Button
        buttonStyle="icon-label"
        icon="plus"
        iconPosition="left"
        margin={false}
        onClick={() => onChange([...rows, {}])}
      >
        {w('approval.addRow')}
      </Button>
    </fieldset>
  )
}
