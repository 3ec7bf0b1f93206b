'use client'
import { alternativesOf, conditionOf, type Test } from '#core/workflow/alternatives.ts'
import type { Condition } from '#core/workflow/definition.ts'
import type { Choice } from '../../choicesOf.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import type { FieldChoice } from '../../fieldsOf.ts'
import { type Parts, withAt } from './draft.ts'
import { SelectInput, TextInput, TicksInput } from './inputs.tsx'
import { fieldsAround } from './stepWords.ts'

const TESTS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than_equal',
  'greater_than',
  'less_than_equal',
  'less_than',
  'contains',
] as const

type Props = {
  title: string
  /** What holds without a condition. */
  empty: string
  condition: Condition | undefined
  parts: Parts
  onChange: (condition: Condition | undefined) => void
}

/** A condition as groups of lines, of which one group must hold whole: a field, a test, a value. */
export function ConditionLines({ title, empty, condition, parts, onChange }: Props) {
  const { w } = useAllWords()
  const groups = alternativesOf(condition)
  if (groups === null) {
    return (
      <div className="flow__condition">
        <p className="flow__legend">{title}</p>
        <p className="view__hint">{w('workflowEditor.conditionRaw')}</p>
      </div>
    )
  }
  const fields = fieldsAround(parts, w)
  const fresh: Test = { path: fields[0]?.value ?? '', operator: 'equals', value: '' }
  const said = groups.filter((group) => group.length > 0)
  const set = (index: number, lines: Test[]) =>
    onChange(conditionOf(withAt(said, index, lines.length > 0 ? lines : null)))
  return (
    <fieldset className="flow__condition">
      <legend>{title}</legend>
      {said.length === 0 && <p className="view__hint">{empty}</p>}
      {said.map((lines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place alone
        <div className="flow__group" key={index}>
          {index > 0 && <p className="flow__or">{w('workflowEditor.or')}</p>}
          <Lines fields={fields} group={index + 1} lines={lines} onChange={(next) => set(index, next)} />
          <button className="link-button" onClick={() => set(index, [...lines, fresh])} type="button">
            {w('workflowEditor.andCondition')}
          </button>
        </div>
      ))}
      <button className="link-button" onClick={() => onChange(conditionOf([...said, [fresh]]))} type="button">
        {w(said.length === 0 ? 'workflowEditor.addCondition' : 'workflowEditor.orCondition')}
      </button>
    </fieldset>
  )
}

type LinesProps = {
  fields: FieldChoice[]
  group: number
  lines: readonly Test[]
  onChange: (lines: Test[]) => void
}

/** The lines of one group: all of them must hold. */
function Lines({ fields, group, lines, onChange }: LinesProps) {
  const { w } = useAllWords()
  return lines.map((test, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
    <div className="flow__test" key={index}>
      <Line fields={fields} onChange={(next) => onChange(withAt(lines, index, next))} test={test} />
      <button
        aria-label={w('workflowEditor.removeCondition', { number: `${group}.${index + 1}` })}
        className="link-button"
        onClick={() => onChange(withAt(lines, index, null))}
        type="button"
      >
        ✕
      </button>
    </div>
  ))
}

type LineProps = { test: Test; fields: FieldChoice[]; onChange: (test: Test) => void }

function Line({ test, fields, onChange }: LineProps) {
  const { w } = useAllWords()
  const field = fields.find(({ value }) => value === test.path)
  const tests = TESTS.map((value) => ({ value, label: w(`workflowEditor.tests.${value}`) }))
  return (
    <>
      <SelectInput
        choices={fields}
        label={w('workflowEditor.conditionField')}
        onChange={(path) => onChange({ ...test, path, value: '' })}
        value={test.path}
      />
      <SelectInput
        choices={tests}
        label={w('workflowEditor.conditionTest')}
        onChange={(operator) => onChange({ ...test, operator, value: valueFor(operator, test.value) })}
        value={test.operator}
      />
      <Value choices={field?.choices ?? []} onChange={(value) => onChange({ ...test, value })} test={test} />
    </>
  )
}

type ValueProps = { test: Test; choices: Choice[]; onChange: (value: unknown) => void }

function Value({ test, choices, onChange }: ValueProps) {
  const { w } = useAllWords()
  const label = w('workflowEditor.conditionValue')
  const { operator, value } = test
  if (operator === 'exists' || typeof value === 'boolean') {
    const yesNo = [
      { value: 'true', label: w('field.yes') },
      { value: 'false', label: w('field.no') },
    ]
    return (
      <SelectInput
        choices={yesNo}
        label={label}
        onChange={(next) => onChange(next === 'true')}
        value={String(value === true || value === 'true')}
      />
    )
  }
  if (operator === 'in' || operator === 'not_in') {
    const list = (Array.isArray(value) ? value : []).map(String)
    if (choices.length > 0)
      return <TicksInput choices={choices} label={label} onChange={onChange} value={list} />
    const split = (text: string) => text.split(',').map((part) => part.trim())
    return <TextInput label={label} onChange={(text) => onChange(split(text))} value={list.join(', ')} />
  }
  if (choices.length > 0)
    return (
      <SelectInput
        choices={[{ value: '', label: w('field.choose') }, ...choices]}
        label={label}
        onChange={onChange}
        value={String(value ?? '')}
      />
    )
  return <TextInput label={label} onChange={onChange} value={String(value ?? '')} />
}

function valueFor(operator: string, value: unknown): unknown {
  if (operator === 'exists') return true
  if (operator === 'in' || operator === 'not_in') return Array.isArray(value) ? value : []
  return Array.isArray(value) || typeof value === 'boolean' ? '' : value
}
