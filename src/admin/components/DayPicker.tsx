'use client'
import { DatePicker } from '@payloadcms/ui'
import { dayOfLocal, localOfDay } from './localDay.ts'
import { useWords } from './useWords.ts'

type Props = {
  /** Of the input, which a label beside it names. */
  id: string
  /** 'YYYY-MM-DD', or nothing. */
  value: string | null
  onChange: (day: string | null) => void
  locked?: boolean
}

/** A calendar day, typed or picked, as 22/10/2026 whatever the browser's language; no zone ever touches it. */
export function DayPicker({ id, value, onChange, locked = false }: Props) {
  const { w } = useWords()
  return (
    <DatePicker
      displayFormat="dd/MM/yyyy"
      onChange={(date) => onChange(dayOfLocal(date as Date | null))}
      overrides={{ id, autoComplete: 'off' }}
      pickerAppearance="dayOnly"
      placeholder={w('field.dayShape')}
      readOnly={locked}
      {...(value ? { value: localOfDay(value) } : {})}
    />
  )
}
