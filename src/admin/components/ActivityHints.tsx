'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect } from 'react'
import { DAY_MS, dayOf } from '#core/calendar/day.ts'
import type { OwnHours } from '#core/calendar/officeHours.ts'
import { checkActivityTimes } from '#core/standards/activityTimes.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { printHours } from '../print.ts'
import { useOnceOpen } from './useOnceOpen.ts'
import { useWords } from './useWords.ts'

type Props = {
  isNew: boolean
  now: number
  /** The officer's own office hours. */
  own: readonly OwnHours[]
  plan: Pick<PlanDefinition, 'activity' | 'officeHours'>
}

export function ActivityHints({ isNew, now, own, plan }: Props) {
  const { w, language } = useWords()
  useDefaults(isNew, now)
  const [startsAt, endsAt] = useFormFields(([fields]) => [fields.startsAt?.value, fields.endsAt?.value])
  if (typeof startsAt !== 'string' || typeof endsAt !== 'string') return null
  const verdict = checkActivityTimes({
    startsAt: Date.parse(startsAt),
    endsAt: Date.parse(endsAt),
    plan,
    own,
  })
  if (!verdict.ok) return <p className="form-hint form-hint--wrong">{w('activity.badTimes')}</p>
  const { minutes, officeMinutes } = verdict
  return (
    <p aria-live="polite" className={officeMinutes > 0 ? 'form-hint form-hint--warn' : 'form-hint'}>
      {w('activity.length', { hours: printHours(minutes, language) })}
      {officeMinutes > 0 && ` ${w('activity.office', { hours: printHours(officeMinutes, language) })}`}
      {Date.parse(endsAt) > now && ` ${w('activity.future')}`}
    </p>
  )
}

/** A new log is most likely two hours of this evening, or of yesterday's when the evening has not come. */
function useDefaults(isNew: boolean, now: number) {
  const kind = useField<string | null>({ path: 'kind' })
  const start = useField<string | null>({ path: 'startsAt' })
  const end = useField<string | null>({ path: 'endsAt' })
  const attendance = useField<string | null>({ path: 'attendance' })
  const asked = useSearchParams().get('kind')
  useOnceOpen(() => {
    if (!isNew) return
    if (asked && asked !== kind.value) kind.setValue(asked)
    const evening = (day: string) => Date.parse(`${day}T17:30:00+07:00`)
    const over = (day: string) => evening(day) + 2 * 3_600_000 <= now
    const today = dayOf(now)
    const from = evening(over(today) ? today : dayOf(now - DAY_MS))
    if (!start.value) start.setValue(new Date(from).toISOString(), true)
    if (!end.value) end.setValue(new Date(from + 2 * 3_600_000).toISOString(), true)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the kind changes
  useEffect(() => {
    if (isNew && kind.value && kind.value !== 'volunteerHours' && !attendance.value)
      attendance.setValue('onTime', true)
  }, [kind.value])
}
