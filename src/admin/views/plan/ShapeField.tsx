'use client'
import { useId, useState } from 'react'
import { isObject } from '#core/input/isObject.ts'
import type { Shape } from '#core/input/shape.ts'
import type { Choice } from '../../choicesOf.ts'
import { DayPicker } from '../../components/DayPicker.tsx'
import type { Words } from '../../words.ts'
import { moved, withAt } from '../workflow/draft.ts'
import { NumberInput, SelectInput, TextInput, TickInput } from '../workflow/inputs.tsx'
import { emptyOf, fieldWord, type Language, pickable, planChoiceWord } from './draft.ts'

/** What an entry begins with where it is added, and what is to be known about filling it in. */
export type Entry = { start: unknown; hint: string }
export type Given = {
  definition: Record<string, unknown>
  offices: Choice[]
  /** By path: `mails.digest`. */
  entries: Record<string, Entry>
  language: Language
  w: Words
}
type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>
type Props<S extends Shape = Shape> = {
  shape: S
  value: unknown
  path: readonly string[]
  given: Given
  onChange: (value: unknown) => void
  /** Its name stands above it already. */
  titled?: boolean
}

/** One piece of the plan as the inputs its shape asks for; what is optional can be left unset. */
export function ShapeField(props: Props) {
  const { shape, value, path, given, onChange } = props
  const { language } = given
  if (shape.optional && shape.kind !== 'pick' && !isPlain(shape)) {
    const label = fieldWord(path, language)
    return (
      <div className="shape__optional">
        <TickInput
          checked={value !== undefined}
          label={label}
          onChange={(on) => onChange(on ? emptyOf(shape) : undefined)}
        />
        {value !== undefined && <Part {...props} titled />}
      </div>
    )
  }
  if (shape.optional && shape.kind === 'pick')
    return (
      <Part
        {...props}
        onChange={(next) => onChange(Array.isArray(next) && next.length === 0 ? undefined : next)}
        value={value ?? []}
      />
    )
  if (shape.optional && (shape.kind === 'flag' || shape.kind === 'choice'))
    return <Unset {...props} shape={shape} />
  return <Part {...props} />
}

/** A choice, or a yes or no, that may be left unset. */
function Unset({ shape, value, path, given, onChange }: Props<Of<'flag'> | Of<'choice'>>) {
  const { w, language } = given
  const choices =
    shape.kind === 'choice'
      ? shape.choices.map((one) => ({ value: one, label: planChoiceWord(one, language) }))
      : [
          { value: 'true', label: w('field.yes') },
          { value: 'false', label: w('field.no') },
        ]
  return (
    <SelectInput
      choices={[{ value: '', label: w('planEditor.notSet') }, ...choices]}
      label={fieldWord(path, language)}
      onChange={(next) => onChange(next === '' ? undefined : shape.kind === 'flag' ? next === 'true' : next)}
      value={value === undefined ? '' : String(value)}
    />
  )
}

function isPlain({ kind }: Shape): boolean {
  return !['list', 'group', 'byKey', 'words'].includes(kind)
}

function Part(props: Props) {
  const { shape, value, path, given, onChange } = props
  const label = fieldWord(path, given.language)
  const optional = shape.optional === true
  switch (shape.kind) {
    case 'group':
      return <Group {...props} shape={shape} />
    case 'list':
      return <List {...props} shape={shape} />
    case 'byKey':
      return <ByKey {...props} shape={shape} />
    case 'pick':
      return <Pick {...props} shape={shape} />
    case 'words':
      return <Both {...props} />
    case 'flag':
      return <TickInput checked={value === true} label={label} onChange={onChange} />
    case 'count':
      return (
        <NumberInput
          label={label}
          onChange={(next) => onChange(next ?? (optional ? undefined : shape.min))}
          value={typeof value === 'number' ? value : undefined}
        />
      )
    case 'choice':
      return (
        <SelectInput
          choices={shape.choices.map((one) => ({ value: one, label: planChoiceWord(one, given.language) }))}
          label={label}
          onChange={onChange}
          value={String(value ?? '')}
        />
      )
    case 'day':
    case 'saturday':
      return <DayInput label={label} onChange={onChange} value={String(value ?? '')} />
    case 'monthDay':
      return <MonthDay label={label} onChange={onChange} value={String(value ?? '')} w={given.w} />
    case 'longText':
      return (
        <LongText
          label={label}
          onChange={(next) => onChange(next || (optional ? undefined : ''))}
          value={String(value ?? '')}
        />
      )
    default:
      return (
        <TextInput
          label={label}
          onChange={(next) => onChange(next === '' && optional ? undefined : next)}
          value={String(value ?? '')}
        />
      )
  }
}

function Group({ shape, value, path, given, onChange, titled }: Props<Of<'group'>>) {
  const held = isObject(value) ? value : {}
  const fields = Object.entries(shape.fields).map(([name, of]) => (
    <ShapeField
      given={given}
      key={name}
      onChange={(next) => {
        const { [name]: _, ...rest } = held
        onChange(next === undefined ? rest : { ...held, [name]: next })
      }}
      path={[...path, name]}
      shape={of}
      value={held[name]}
    />
  ))
  if (titled) return <div className="shape__group">{fields}</div>
  return (
    <fieldset className="shape__group">
      <legend>{fieldWord(path, given.language)}</legend>
      {fields}
    </fieldset>
  )
}

function List({ shape, value, path, given, onChange, titled }: Props<Of<'list'>>) {
  const { w, language } = given
  const rows = Array.isArray(value) ? (value as unknown[]) : []
  const what = fieldWord(path, language)
  const deep = shape.of.kind === 'group'
  const content = (
    <>
      <ol className={deep ? 'shape__rows' : 'shape__rows shape__rows--plain'}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <li key={index}>
            <ShapeField
              given={given}
              onChange={(next) => onChange(withAt(rows, index, next ?? emptyOf(shape.of)))}
              path={[...path, String(index)]}
              shape={shape.of}
              titled
              value={row}
            />
            <span className="shape__moves">
              {(['up', 'down', 'remove'] as const).map((act) => (
                <button
                  aria-label={w(`planEditor.${act}`, { what, number: index + 1 })}
                  className="flow__icon"
                  disabled={(act === 'up' && index === 0) || (act === 'down' && index === rows.length - 1)}
                  key={act}
                  onClick={() =>
                    onChange(
                      act === 'remove'
                        ? withAt(rows, index, null)
                        : moved(rows, index, act === 'up' ? -1 : 1),
                    )
                  }
                  type="button"
                >
                  {act === 'up' ? '↑' : act === 'down' ? '↓' : '✕'}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <button className="link-button" onClick={() => onChange([...rows, emptyOf(shape.of)])} type="button">
        {w('planEditor.add', { what })}
      </button>
    </>
  )
  if (titled) return <div>{content}</div>
  return (
    <fieldset className="shape__group">
      <legend>{what}</legend>
      {content}
    </fieldset>
  )
}

function ByKey({ shape, value, path, given, onChange, titled }: Props<Of<'byKey'>>) {
  const { w, language } = given
  const [key, setKey] = useState('')
  const held = isObject(value) ? value : {}
  const known = keyChoices(shape, path, given)
  const entryOf = (one: string): Entry | undefined => given.entries[[...path, one].join('.')]
  const nameOf = (one: string) => known.find(({ value }) => value === one)?.label ?? one
  const what = fieldWord(path, language)
  return (
    <fieldset className="shape__group">
      {!titled && <legend>{what}</legend>}
      {Object.entries(held).map(([one, item], index) => (
        <div className="shape__keyed" key={one}>
          <div>
            <p className="flow__legend">{nameOf(one)}</p>
            {entryOf(one) && <p className="view__hint">{entryOf(one)?.hint}</p>}
          </div>
          <ShapeField
            given={given}
            onChange={(next) => onChange({ ...held, [one]: next })}
            path={[...path, one]}
            shape={shape.of}
            titled
            value={item}
          />
          <button
            aria-label={w('planEditor.remove', { what: nameOf(one), number: index + 1 })}
            className="flow__icon"
            onClick={() => {
              const { [one]: _, ...rest } = held
              onChange(rest)
            }}
            type="button"
          >
            ✕
          </button>
        </div>
      ))}
      <div className="flow__test">
        {known.length > 0 ? (
          <SelectInput
            choices={[
              { value: '', label: w('field.choose') },
              ...known.filter(({ value }) => !(value in held)),
            ]}
            label={w('planEditor.addWhich')}
            onChange={setKey}
            value={key}
          />
        ) : (
          <TextInput label={w('planEditor.addKey')} onChange={setKey} value={key} />
        )}
        <button
          className="link-button"
          disabled={key.trim() === '' || key in held}
          onClick={() => {
            onChange({ ...held, [key.trim()]: entryOf(key.trim())?.start ?? emptyOf(shape.of) })
            setKey('')
          }}
          type="button"
        >
          {w('planEditor.add', { what })}
        </button>
      </div>
    </fieldset>
  )
}

/** The keys there can be; none where any will do. */
function keyChoices({ keys }: Of<'byKey'>, path: readonly string[], given: Given): Choice[] {
  if (keys === 'offices') return given.offices
  if (keys === 'any') return []
  return keys.map((value) => ({ value, label: fieldWord([...path, value], given.language) }))
}

function Pick({ shape, value, path, given, onChange }: Props<Of<'pick'>>) {
  const { w, language } = given
  const chosen = Array.isArray(value) ? (value as (string | number)[]) : []
  const choices = pickable(shape.from, given)
  const known = choices.map((choice) => choice.value)
  const lost = chosen.filter((one) => !known.includes(one)).map((one) => ({ value: one, label: String(one) }))
  return (
    <fieldset className="flow__ticks">
      <legend>{fieldWord(path, language)}</legend>
      {[...choices, ...lost].map((choice) => (
        <TickInput
          checked={chosen.includes(choice.value)}
          key={choice.value}
          label={choice.label}
          onChange={(on) =>
            onChange(on ? [...chosen, choice.value] : chosen.filter((one) => one !== choice.value))
          }
        />
      ))}
      {shape.optional && chosen.length === 0 && <span className="view__hint">{w('planEditor.all')}</span>}
    </fieldset>
  )
}

function Both({ value, path, given, onChange }: Props) {
  const { w, language } = given
  const held = (isObject(value) ? value : {}) as { vi?: string; en?: string }
  const label = fieldWord(path, language)
  return (
    <div className="flow__pair">
      {(['vi', 'en'] as const).map((tongue) => (
        <TextInput
          key={tongue}
          label={`${label} (${w(tongue === 'vi' ? 'planEditor.vietnamese' : 'planEditor.english')})`}
          onChange={(text) => onChange({ vi: '', en: '', ...held, [tongue]: text })}
          value={held[tongue] ?? ''}
        />
      ))}
    </div>
  )
}

type DayProps = { label: string; value: string; onChange: (value: string) => void }

export function DayInput({ label, value, onChange }: DayProps) {
  const id = useId()
  return (
    <div className="flow__input flow__input--short">
      <label htmlFor={id}>{label}</label>
      <DayPicker id={id} onChange={(day) => onChange(day ?? '')} value={value} />
    </div>
  )
}

function LongText({ label, value, onChange }: DayProps) {
  const id = useId()
  return (
    <div className="flow__input">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} onChange={(event) => onChange(event.target.value)} rows={3} value={value} />
    </div>
  )
}

/** A day of any year: 'MM-DD' kept, day and month typed as they are said. */
function MonthDay({ label, value, onChange, w }: DayProps & { w: Words }) {
  const [text, setText] = useState(() => value.split('-').reverse().join('/'))
  return (
    <label className="flow__input flow__input--short">
      {`${label} (${w('planEditor.monthDayShape')})`}
      <input
        inputMode="numeric"
        onChange={(event) => {
          setText(event.target.value)
          const [, day = '', month = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(event.target.value.trim()) ?? []
          onChange(day === '' ? '' : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
        }}
        type="text"
        value={text}
      />
    </label>
  )
}
