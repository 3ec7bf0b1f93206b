import type { LogPage, RunningPeriod } from '#core/activity/logPage.ts'
import type { Language } from '#i18n/translate.ts'
import type { BrowserWords } from '../../browserWords.ts'
import { printHours, printNumber } from '../../print.ts'
import { Ring } from '../../widgets/Ring.tsx'

type Props = { page: Pick<LogPage, 'week' | 'month'>; w: BrowserWords; language: Language }

/** The running week's hours (or what else they count by) and this month's times, with what was logged and waits. */
export function LogRings({ page: { week, month }, w, language }: Props) {
  const hours = (minutes: number) => printHours(minutes, language)
  const times = (count: number) => printNumber(count, language)
  return (
    <div className="rings">
      {week && (
        <PeriodRing
          label={w(`periods.hoursNow.${week.kind ?? 'week'}`)}
          kind="hours"
          period={week}
          print={hours}
          w={w}
        />
      )}
      {month && <PeriodRing label={w('home.thisMonth')} kind="times" period={month} print={times} w={w} />}
    </div>
  )
}

type RingProps = {
  period: RunningPeriod
  kind: 'hours' | 'times'
  label: string
  print: (value: number) => string
  w: BrowserWords
}

function PeriodRing({ period, kind, label, print, w }: RingProps) {
  const { done, owed, waiting, exempt } = period
  const data = { done: print(done), owed: print(owed) }
  const amount =
    kind === 'hours'
      ? w('quickLog.hours', { hours: print(waiting) })
      : w('quickLog.times', { count: print(waiting) })
  return (
    <Ring
      done={done}
      label={label}
      owed={exempt ? 0 : owed}
      text={exempt ? w('home.exempt') : w(kind === 'hours' ? 'mine.hoursOf' : 'mine.timesOf', data)}
      waiting={waiting}
      waitingText={waiting > 0 ? w('quickLog.waitingOf', { count: amount }) : undefined}
    />
  )
}
