import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { type Day, isDay, planYearOf } from '#core/calendar/day.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
import type { Span } from '#core/standards/ruleTables.ts'
import { en, vi } from '#i18n/report.ts'
import { today } from '#server/clock.ts'
import { gatherSpan } from '#server/report/gatherFacts.ts'
import { spanModel } from '#server/report/reportFile.ts'
import { DayParam } from '../components/later.tsx'
import { ReportTable } from '../components/ReportTable.tsx'
import { planYears } from '../planYears.ts'
import { printDay } from '../print.ts'
import { adminPath } from '../routes.ts'
import { unitInView } from '../unitInView.ts'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { searchOf } from './Pages.tsx'
import { YearChoice } from './YearChoice.tsx'

const ROMAN = ['I', 'II', 'III', 'IV']

/** “Tổng hợp theo kỳ”: what a unit's report would say of a quarter, half a year, or any days of one plan year. */
export async function SpanReport(view: AdminViewServerProps) {
  const path = adminPath('span')
  const { caller, language, w, asked } = visitOf(view, path)
  const { req } = view.initPageResult
  const { payload } = req
  const years = await planYears(payload, req, asked('year'))
  const found = await unitInView(req, caller, asked('unit'))
  if (found === null) return <EmptyFrame title={w('shell.span')} view={view} why={w('overview.noScope')} />
  const { unit } = found
  const year = years.chosen
  const quarters = quartersOf(year, years.plan.firstMonth).map(({ from, to }, index) => ({
    label: w('span.quarter', { quarter: ROMAN[index] ?? '' }),
    span: { from, to },
  }))
  const [first, second, third, last] = quarters.map(({ span }) => span)
  const halves =
    first && second && third && last
      ? [
          { label: w('span.firstHalf'), span: { from: first.from, to: second.to } },
          { label: w('span.secondHalf'), span: { from: third.from, to: last.to } },
        ]
      : []
  const offered = [...quarters, ...halves].filter(({ span }) => span.from <= today())
  const span = spanOf(asked('from'), asked('to'), { year, firstMonth: years.plan.firstMonth })
  const chosen = span ?? offered.filter(({ span: one }) => one.to < today()).at(-1)?.span ?? offered[0]?.span
  const facts = chosen ? await gatherSpan(payload, { unit, year, span: chosen }, req) : null
  const model = facts && spanModel(facts, (language === 'vi' ? vi : en).words)
  return (
    <Frame title={`${w('shell.span')}: ${model?.unit ?? ''}`} view={view}>
      <div className="view-bar view-bar--screen">
        <YearChoice chosen={year} path={path} query={{ unit }} years={years.all} />
        <form action={path} className="view-bar__form" method="get">
          <input name="unit" type="hidden" value={unit} />
          <input name="year" type="hidden" value={year} />
          {(['from', 'to'] as const).map((name) => (
            <DayParam
              key={`${name}${chosen?.[name]}`}
              label={w(`span.${name}`)}
              name={name}
              value={chosen?.[name]}
            />
          ))}
          <button className="link-button" type="submit">
            {w('span.show')}
          </button>
        </form>
      </div>
      <nav aria-label={w('span.periods')} className="view-tabs">
        {offered.map(({ label, span: one }) => (
          <Link
            aria-current={one.from === chosen?.from && one.to === chosen?.to ? 'page' : undefined}
            href={`${path}?${searchOf({ unit, year, ...one })}`}
            key={label}
            prefetch={false}
          >
            {label}
          </Link>
        ))}
      </nav>
      {asked('from') && span === null && <p className="form-hint form-hint--wrong">{w('span.wrong')}</p>}
      {model && chosen ? (
        <>
          <p className="view__hint">
            {model.period}. {model.asOfLine}.
          </p>
          <p className="report-head__links">
            {(['pdf', 'docx', 'xlsx'] as const).map((format) => (
              <a
                className="btn btn--style-secondary btn--size-medium"
                download
                href={`/api/units/${unit}/report?${searchOf({ ...chosen, format })}`}
                key={format}
              >
                {w(`span.${format}`)}
              </a>
            ))}
          </p>
          {model.tables.map((table) => (
            <ReportTable key={table.key} language={language} table={table} />
          ))}
        </>
      ) : (
        <p className="view__empty">{w('span.nothing', { day: printDay(today()) })}</p>
      )}
    </Frame>
  )
}

/** The days asked for, null where they make no span of the year. */
function spanOf(from: unknown, to: unknown, of: { year: number; firstMonth: number }): Span | null {
  if (!isDay(from) || !isDay(to) || to < from || from > today()) return null
  const inYear = (day: Day) => planYearOf(day, of.firstMonth) === of.year
  return inYear(from) && inYear(to) ? { from, to } : null
}
