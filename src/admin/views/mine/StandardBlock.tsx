import Link from 'next/link.js'
import { startOf } from '#core/calendar/day.ts'
import type { PeriodResult, StandardResult } from '#core/standards/officerCompliance.ts'
import { t } from '#i18n/translate.ts'
import { now } from '#server/clock.ts'
import { printDay, printHours, printNumber } from '../../print.ts'
import type { Words } from '../../words.ts'

type Given = { language: 'vi' | 'en'; w: Words }

/** One standard: how many periods are complete, then each period, the latest first. */
export function StandardBlock({ standard, ...given }: Given & { standard: StandardResult }) {
  const { w, language } = given
  const { key, label, met, owed, periods } = standard
  const at = now().getTime()
  const begun = periods.filter((period) => startOf(period.from) <= at)
  const recent = begun.toReversed()
  return (
    <section aria-labelledby={`standard-${key}`} className="standard">
      <header>
        <h2 id={`standard-${key}`}>{label[language]}</h2>
        <p>{w('mine.sumUp', { met: printNumber(met, language), owed: printNumber(owed, language) })}</p>
      </header>
      <ol className="periods">
        {recent.slice(0, 8).map((period) => (
          <PeriodLine {...given} key={period.key} period={period} standard={standard} />
        ))}
      </ol>
      {recent.length > 8 && (
        <details>
          <summary>{w('mine.earlier', { count: recent.length - 8 })}</summary>
          <ol className="periods">
            {recent.slice(8).map((period) => (
              <PeriodLine {...given} key={period.key} period={period} standard={standard} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

type LineProps = Given & { period: PeriodResult; standard: StandardResult }

function PeriodLine({ period, standard, language, w }: LineProps) {
  const tone = toneOf(period)
  return (
    <li className={`period period--${tone}`}>
      <span className="period__name">{nameOfPeriod(period, standard, w)}</span>
      <span className="period__bar">
        <span style={{ width: `${Math.min(100, period.owed ? (period.done / period.owed) * 100 : 0)}%` }} />
      </span>
      <span className="period__done">{doneOf(period, standard, { w, language })}</span>
      <span className="period__state">
        {tone === 'exempt' ? t(language, `figures.exempt.${period.reason ?? 'noNumber'}`) : w(`mine.${tone}`)}
      </span>
      {period.sources.length > 0 && (
        <span className="period__sources">
          {period.sources.map((id, index) => (
            <Link
              aria-label={`${w('mine.source', { number: index + 1 })}, ${nameOfPeriod(period, standard, w)}`}
              href={`/admin/collections/activities/${id}`}
              key={id}
              prefetch={false}
            >
              {index + 1}
            </Link>
          ))}
        </span>
      )}
    </li>
  )
}

export function toneOf(period: PeriodResult): 'exempt' | 'met' | 'short' | 'running' {
  if (period.exempt) return 'exempt'
  if (!period.over) return 'running'
  return period.met ? 'met' : 'short'
}

function nameOfPeriod({ key, from, to }: PeriodResult, { period }: StandardResult, w: Words): string {
  if (period === 'month') return w('mine.month', { month: `${key.slice(5, 7)}/${key.slice(0, 4)}` })
  return w('mine.week', { from: printDay(from).slice(0, 5), to: printDay(to) })
}

function doneOf(
  { done, owed, exempt }: PeriodResult,
  { measure }: StandardResult,
  { w, language }: Given,
): string {
  const print = (value: number) =>
    measure === 'minutes' ? printHours(value, language) : printNumber(value, language)
  const given = { done: print(done), owed: print(owed) }
  if (measure === 'minutes') return w(exempt ? 'mine.hoursOnly' : 'mine.hoursOf', given)
  return w(exempt ? 'mine.timesOnly' : 'mine.timesOf', given)
}
