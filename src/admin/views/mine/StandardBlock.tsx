import Link from 'next/link.js'
import { startOf } from '#core/calendar/day.ts'
import { explainPeriod, explainStandard } from '#core/standards/explain.ts'
import type { PeriodResult, StandardResult } from '#core/standards/officerCompliance.ts'
import { figureWords } from '#i18n/figures.ts'
import { now } from '#server/clock.ts'
import { printDay } from '../../print.ts'
import type { Words } from '../../words.ts'

type Given = { language: 'vi' | 'en'; w: Words; now?: number | null }

/** One standard: how many periods are complete, then each period, the latest first. */
export function StandardBlock({ standard, now: asked, ...given }: Given & { standard: StandardResult }) {
  const { w, language } = given
  const { key, label, periods } = standard
  const at = asked ?? now().getTime()
  const begun = periods.filter((period) => startOf(period.from) <= at)
  const recent = begun.toReversed()
  return (
    <section aria-labelledby={`standard-${key}`} className="standard">
      <header>
        <h2 id={`standard-${key}`}>{label[language]}</h2>
        <p>{explainStandard(standard, { words: figureWords[language], language })}</p>
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
      <span className="period__name">{nameOfPeriod(period, w)}</span>
      <span className="period__bar">
        <span style={{ width: `${Math.min(100, period.owed ? (period.done / period.owed) * 100 : 0)}%` }} />
      </span>
      <span className="period__done">
        {explainPeriod(period, standard, { words: figureWords[language], language })}
      </span>
      <span className="period__state">{w(`mine.${tone}`)}</span>
      {period.sources.length > 0 && (
        <span className="period__sources">
          {period.sources.map((id, index) => (
            <Link
              aria-label={`${w('mine.source', { number: index + 1 })}, ${nameOfPeriod(period, w)}`}
              href={`/admin/collections/${standard.key === 'yearlyInitiative' ? 'initiatives' : 'activities'}/${id}`}
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

function nameOfPeriod({ kind, key, from, to }: PeriodResult, w: Words): string {
  if (kind === 'year') return w('mine.year', { year: key })
  if (kind === 'quarter')
    return w('periods.names.quarter', { from: printDay(from).slice(0, 5), to: printDay(to) })
  if (kind === 'month') return w('mine.month', { month: `${key.slice(5, 7)}/${key.slice(0, 4)}` })
  return w('mine.week', { from: printDay(from).slice(0, 5), to: printDay(to) })
}
