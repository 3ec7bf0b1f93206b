'use client'
import { FieldError, useAllFormFields, useForm } from '@payloadcms/ui'
import type { Choice } from '../../choicesOf.ts'
import { type FieldInfo, idOfPath } from '../FieldShell.tsx'
import { useLocked } from '../useLocked.ts'
import { useWords } from '../useWords.ts'
import { stateOf } from './entryState.ts'

type Props = { choices: Choice[]; field: FieldInfo; path: string; readOnly: boolean }

export function Merits({ choices, field, path, readOnly }: Props) {
  const { w } = useWords()
  const locked = useLocked(readOnly, false)
  const [fields, dispatch] = useAllFormFields()
  const { addFieldRow, setModified } = useForm()
  const keys = (fields[path]?.rows ?? []).map((_, place) => fields[`${path}.${place}.key`]?.value)
  const answer = (key: string, met: boolean) => {
    const place = keys.indexOf(key)
    if (place < 0) {
      const subFieldState = { key: stateOf(key), met: stateOf(met) }
      return addFieldRow({ path, schemaPath: path, subFieldState })
    }
    dispatch({ type: 'UPDATE', path: `${path}.${place}.met`, value: met })
    setModified(true)
  }
  return (
    <fieldset className="field-type merits" disabled={locked} id={idOfPath(path)}>
      <legend>{typeof field.label === 'string' ? field.label : ''}</legend>
      <FieldError path={path} />
      {choices.map(({ value, label }) => {
        const place = keys.indexOf(value)
        const met = place < 0 ? null : fields[`${path}.${place}.met`]?.value
        return (
          <div className="merits__line" key={value}>
            <span id={`${idOfPath(path)}-${value}`}>{label}</span>
            {[true, false].map((yes) => (
              <label key={String(yes)}>
                <input
                  aria-describedby={`${idOfPath(path)}-${value}`}
                  checked={met === yes}
                  name={`${path}.${value}`}
                  onChange={() => answer(value, yes)}
                  type="radio"
                />
                {w(yes ? 'session.yes' : 'session.no')}
              </label>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}
