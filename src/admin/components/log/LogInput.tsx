import { useId } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  problem?: string
  type?: 'text' | 'date' | 'time'
  choices?: [value: string, label: string][]
  list?: string
}

/** One input of the short form, with what is wrong with it below. */
export function LogInput({ label, value, onChange, problem = '', type = 'text', choices, list }: Props) {
  const id = useId()
  const shared = {
    'aria-describedby': problem ? `${id}-problem` : undefined,
    'aria-invalid': problem !== '',
    id,
    value,
  }
  return (
    <div className={problem ? 'quick-log__input error' : 'quick-log__input'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {choices ? (
        <select
          {...shared}
          className="choice-field__select"
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          autoComplete="off"
          list={list}
          maxLength={500}
          onChange={(event) => onChange(event.target.value)}
          type={type}
        />
      )}
      {problem && (
        <p className="form-hint--wrong" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
