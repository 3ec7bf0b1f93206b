import type { Payload } from 'payload'
import { type Day, isDay } from '#core/calendar/day.ts'
import type { TargetFigure, UnitFigures } from '#core/standards/figures.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { printDay, printNumber, printShare } from '../../print.ts'
import type { Words } from '../../words.ts'
import { nameOfFigure, type TargetLabels } from './figureColumns.ts'

type Props = {
  figures: UnitFigures
  payload: Payload
  firstYear: number
  labels: TargetLabels
  language: 'vi' | 'en'
  w: Words
}

/** The targets as bars, each with a mark where it stood on the same day a year before; the words say the same. */
export async function TargetBars({ figures, payload, firstYear, labels, language, w }: Props) {
  const before = await yearBefore(figures, payload, firstYear)
  const targets = figures.total.targets.filter(({ denominator }) => denominator > 0)
  if (targets.length === 0) return null
  return (
    <section aria-label={w('overview.targets')} className="bars">
      {targets.map((target) => (
        <Bar
          before={before?.total.targets.find(({ key }) => key === target.key)}
          key={target.key}
          name={nameOfFigure(target.key, labels, w)}
          language={language}
          target={target}
          w={w}
        />
      ))}
      {before && <p className="view__hint">{w('overview.markIs', { day: printDay(before.asOf) })}</p>}
    </section>
  )
}

type BarProps = {
  name: string
  target: TargetFigure
  before: TargetFigure | undefined
  language: 'vi' | 'en'
  w: Words
}

function Bar({ name, target, before, language, w }: BarProps) {
  const { numerator, denominator } = target
  const counts = { part: printNumber(numerator, language), whole: printNumber(denominator, language) }
  return (
    <div className="bar">
      <p className="bar__name">{name}</p>
      <div aria-hidden="true" className="bar__track">
        <span className="bar__done" style={{ width: percent(target) }} />
        {before && before.denominator > 0 && (
          <span className="bar__mark" style={{ insetInlineStart: percent(before) }} />
        )}
      </div>
      <p className="bar__words">
        <strong>{printShare(numerator, denominator, language)}</strong>{' '}
        <span className="muted">
          {w('overview.ratio', counts)}
          {before &&
            before.denominator > 0 &&
            `; ${w('overview.yearBefore', {
              share: printShare(before.numerator, before.denominator, language),
            })}`}
        </span>
      </p>
    </div>
  )
}

function percent({ numerator, denominator }: TargetFigure): string {
  return `${Math.min(100, (numerator / denominator) * 100)}%`
}

/** The figures on the same day a year before; none for the plan's first year, nor where nothing was done then. */
async function yearBefore(
  { unit, year, asOf }: UnitFigures,
  payload: Payload,
  firstYear: number,
): Promise<UnitFigures | null> {
  if (year <= firstYear) return null
  const same = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`
  const day = (isDay(same) ? same : same.replace(/29$/, '28')) as Day
  const before = await unitFigures(payload, { unit: unit.id, year: year - 1, day })
  return before.total.targets.some(({ numerator }) => numerator > 0) ? before : null
}
