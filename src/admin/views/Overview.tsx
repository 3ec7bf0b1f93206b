import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { type ListedKey, type ListKind, listedKeys } from '#server/figures/listQuestion.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { planYears } from '../planYears.ts'
import { printDay } from '../print.ts'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'
import { type Columns, FigureTable } from './overview/FigureTable.tsx'
import { homeUnit } from './overview/homeUnit.ts'
import { PeopleList } from './overview/PeopleList.tsx'
import { searchOf } from './Pages.tsx'
import { YearChoice } from './YearChoice.tsx'

/** “Tổng quan”: a unit and those directly under it, each number one press from the people behind it. */
export async function Overview(view: AdminViewServerProps) {
  const path = adminPath('overview')
  const { caller, language, w, asked } = visitOf(view, path)
  const { req } = view.initPageResult
  const { payload } = req
  const years = await planYears(payload, req, asked('year'))
  const home = await homeUnit(payload, caller)
  const wanted = asked('unit')
  const place = await placeOfUnit(req, isUuid(wanted) ? wanted : (home ?? ''))
  const line = place ? lineOf(place) : []
  if (home === null || place === null || !inScope(scopeOf(caller), line)) {
    return (
      <Frame title={w('shell.overview')} view={view}>
        <p className="view__empty">{w('overview.noScope')}</p>
      </Frame>
    )
  }
  const unit = String(place.unit)
  const given = { unit, year: years.chosen, language, w }
  const list = listOf(asked('target'), asked('list'))
  if (list) {
    const page = Math.max(1, Number(asked('page')) || 1)
    return (
      <Frame title={w('shell.overview')} view={view}>
        <PeopleList {...given} {...list} page={page} payload={payload} />
      </Frame>
    )
  }
  const figures = await unitFigures(payload, { unit, year: years.chosen })
  const columns: Columns = asked('show') === 'standards' ? 'standards' : 'targets'
  const above = line.at(-2)
  const mayGoUp = above !== undefined && inScope(scopeOf(caller), line.slice(0, -1))
  return (
    <Frame title={`${w('shell.overview')}: ${figures.unit.name}`} view={view}>
      <div className="view-bar">
        <YearChoice chosen={years.chosen} path={path} query={{ unit, show: columns }} years={years.all} />
        {mayGoUp && (
          <Link prefetch={false} href={`${path}?${searchOf({ unit: above, year: years.chosen })}`}>
            {w('overview.up')}
          </Link>
        )}
      </div>
      <p className="view__hint">
        {w('overview.asOf', {
          day: printDay(figures.asOf),
          from: printDay(figures.from),
          to: printDay(figures.to),
        })}
      </p>
      <nav aria-label={w('shell.overview')} className="view-tabs">
        {(['targets', 'standards'] as const).map((each) => (
          <Link
            prefetch={false}
            aria-current={each === columns ? 'page' : undefined}
            href={`${path}?${searchOf({ unit, year: years.chosen, show: each })}`}
            key={each}
          >
            {w(`overview.${each}`)}
          </Link>
        ))}
      </nav>
      <FigureTable {...given} columns={columns} figures={figures} />
    </Frame>
  )
}

function listOf(target?: string, list?: string): { target: ListedKey; list: ListKind } | null {
  const known = listedKeys.find((key) => key === target)
  return known && (list === 'missing' || list === 'counted') ? { target: known, list } : null
}
