'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useWords } from '../useWords.ts'
import { Control } from './Control.tsx'
import { JudgedRows } from './JudgedRows.tsx'
import type { AskedField } from './useApproval.ts'

type Row = Record<string, unknown>
type InputProps = { field: AskedField; value: unknown; onChange: (value: unknown) => void }

/** One field with its label. */
export function AskedInput({ field, value, onChange }: InputProps) {
  const id = useId()
  if (field.kind === 'rows') return <RowInput field={field} onChange={onChange} value={value} />
  if (field.kind === 'tick')
    return (
      <label className="approval__tick">
        <input
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
          type="checkbox"
        />
        {field.label}
      </label>
    )
  return (
    <div className="approval__field">
      <label htmlFor={id}>
        {field.label}
        {field.required && <span className="required"> *</span>}
      </label>
      <Control field={field} id={id} onChange={onChange} value={value} />
    </div>
  )
}

/** Rows of a list: a question for each choice where a row is a choice and a tick, else rows to add and fill in. */
function RowInput({ field, value, onChange }: InputProps) {
  const rows = Array.isArray(value) ? (value as Row[]) : []
  const [key, met] = field.fields
  const judged = field.fields.length === 2 && key?.kind === 'choice' && met?.kind === 'tick'
  return judged && key && met ? (
    <JudgedRows field={field} keyField={key} metField={met} onChange={onChange} rows={rows} />
  ) : (
    <Rows field={field} onChange={onChange} rows={rows} />
  )
}

function Rows({
  field,
  rows,
  onChange,
}: {
  field: AskedField
  rows: Row[]
  onChange: InputProps['onChange']
}) {
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
