import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'
import { addDays, type Day } from '#core/calendar/day.ts'
import { monthsOf } from '#core/calendar/month.ts'
import { inScope, mayAt, postsWith, scopeOf } from '#core/hierarchy/caller.ts'
import type { UnitFigures } from '#core/standards/figures.ts'
import { today } from '#server/clock.ts'
import { knownBy } from '#server/figures/asKnown.ts'
import { type ListedKey, type ListKind, listedKeys } from '#server/figures/listQuestion.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { countBelow } from '#server/organisation/countBelow.ts'
import { attestationOf } from '#server/report/attestations.ts'
import { FigureTable } from '../components/later.tsx'
import { dayAsked } from '../dayAsked.ts'
import { type PlanYears, planYears } from '../planYears.ts'
import { printDay } from '../print.ts'
import { adminPath } from '../routes.ts'
import { unitInView } from '../unitInView.ts'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { Attest } from './overview/Attest.tsx'
import { DayChoice } from './overview/DayChoice.tsx'
import { labelsOf } from './overview/figureColumns.ts'
import { HeatMap } from './overview/HeatMap.tsx'
import { OverviewActions } from './overview/OverviewActions.tsx'
import { PeopleList } from './overview/PeopleList.tsx'
import { TargetBars } from './overview/TargetBars.tsx'
import { searchOf } from './Pages.tsx'
import { YearChoice } from './YearChoice.tsx'

/** “Tổng quan”: a unit and those directly under it, each number one press from the people behind it. */
export async function Overview(view: AdminViewServerProps) {
  const path = adminPath('overview')
  const { caller, language, w, asked, page } = visitOf(view, path)
  const { req } = view.initPageResult
  const { payload } = req
  const years = await planYears(payload, req, asked('year'))
  const found = await unitInView(req, caller, asked('unit'))
  if (found === null) {
    return <EmptyFrame title={w('shell.overview')} view={view} why={w('overview.noScope')} />
  }
  const { unit, line } = found
  const labels = labelsOf(years.plan, language, w)
  const day = dayAsked(asked('asOf'))
  const known = knownBy(day)
  const given = { unit, year: years.chosen, day, labels, language, w }
  const list = listOf(asked('target'), asked('list'))
  if (list) {
    return (
      <Frame title={w('shell.overview')} view={view}>
        <PeopleList {...given} {...list} firstMonth={years.plan.firstMonth} page={page} payload={payload} />
      </Frame>
    )
  }
  const figures = await unitFigures(payload, { unit, year: years.chosen, day, known })
  const show = parts.find((part) => part === asked('show')) ?? 'targets'
  const above = line.at(-2)
  const mayGoUp = above !== undefined && inScope(scopeOf(caller), line.slice(0, -1))
  const query = { unit, year: years.chosen, asOf: day ?? undefined }
  const below = await countBelow(
    payload,
    figures.children.map((child) => child.unit),
  )
  const rows = figures.children.map(({ unit: id, name, targets, standards }) => ({
    ...{ unit: id, name, targets, standards },
    below: below.get(id) ?? 0,
  }))
  return (
    <Frame title={`${w('shell.overview')}: ${figures.unit.name}`} view={view}>
      <div className="view-bar view-bar--screen">
        <YearChoice chosen={years.chosen} path={path} query={{ unit, show }} years={years.all} />
        <DayChoice
          chosen={day ?? undefined}
          days={monthEnds(years)}
          over={figures.to < today()}
          path={path}
          query={{ unit, year: years.chosen, show }}
        />
        {mayGoUp && (
          <Link href={`${path}?${searchOf({ ...query, unit: above })}`} prefetch={false}>
            {w('overview.up')}
          </Link>
        )}
        <OverviewActions
          remind={known === null && reminders.some((permission) => mayAt(caller, permission, line))}
          unit={unit}
          year={years.chosen}
        />
      </div>
      <p className="view__hint">
        {w(known === null ? 'overview.asOf' : 'overview.asKnown', {
          day: printDay(figures.asOf),
          from: printDay(figures.from),
          to: printDay(figures.to),
        })}
      </p>
      {known === null && line.length > 1 && today() >= addDays(figures.to, -ATTEST_FROM) && (
        <Attest
          attestation={await attestationOf(payload, { unit, year: years.chosen }, req)}
          key={`${unit} ${years.chosen}`}
          may={postsWith(caller, 'signReports').some((post) => post.unit === unit)}
          unit={unit}
          year={years.chosen}
        />
      )}
      <Suspense fallback={null}>
        <TargetBars
          figures={figures}
          firstYear={years.plan.years.from}
          labels={labels}
          language={language}
          payload={payload}
          w={w}
        />
      </Suspense>
      <nav aria-label={w('shell.overview')} className="view-tabs">
        {parts.map((each) => (
          <Link
            aria-current={each === show ? 'page' : undefined}
            href={`${path}?${searchOf({ ...query, show: each })}`}
            key={each}
            prefetch={false}
          >
            {w(`overview.${each}`)}
          </Link>
        ))}
      </nav>
      {show === 'months' ? (
        <HeatMap
          before={
            years.chosen > years.plan.years.from
              ? {
                  href: `${path}?${searchOf({ unit, year: years.chosen - 1, show })}`,
                  label: w('overview.monthsBefore', { year: years.chosen - 1 }),
                }
              : undefined
          }
          figures={figures}
          language={language}
          w={w}
        />
      ) : (
        <FigureTable
          columns={show}
          day={day ?? undefined}
          key={`${unit} ${years.chosen} ${day}`}
          labels={labels}
          rows={rows}
          total={rowOf(figures)}
          year={years.chosen}
        />
      )}
    </Frame>
  )
}

/** Days before the end of the plan year from which a unit is asked for its word. */
const ATTEST_FROM = 31
const parts = ['targets', 'standards', 'months'] as const
const reminders = ['signReports', 'compileReports', 'inspect'] as const

/** Last days of the months of the chosen year that are over. */
function monthEnds({ chosen, plan }: PlanYears): Day[] {
  const ends = monthsOf(chosen, plan.firstMonth).map(({ to }) => to)
  return ends.filter((day) => day < today()).reverse()
}

function rowOf({ unit, total }: UnitFigures) {
  return { unit: unit.id, name: unit.name, targets: total.targets, standards: total.standards }
}

function listOf(target?: string, list?: string): { target: ListedKey; list: ListKind } | null {
  const known = listedKeys.find((key) => key === target)
  return known && (list === 'missing' || list === 'counted') ? { target: known, list } : null
}
