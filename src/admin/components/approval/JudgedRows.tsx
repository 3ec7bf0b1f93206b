'use client'
import { useWords } from '../useWords.ts'
import type { AskedField } from './useApproval.ts'
import { YesNo } from './YesNo.tsx'

type Props = {
  field: AskedField
  keyField: AskedField
  metField: AskedField
  rows: Record<string, unknown>[]
  onChange: (value: unknown) => void
}

/** Yes or no to each choice; nothing is chosen beforehand. */
export function JudgedRows({ field, keyField, metField, rows, onChange }: Props) {
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
