import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { type Day, isDay } from '#core/calendar/day.ts'
import { type Caller, inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { today } from '#server/clock.ts'
import { unitHistory } from '#server/organisation/history.ts'
import { homeUnit, rootUnit } from '#server/organisation/homeUnit.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { findUnits, unitTree } from '#server/organisation/unitTree.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { DayParam } from '../components/later.tsx'
import { UnitRows } from '../components/organisation/UnitRows.tsx'
import { nameOf } from '../names.ts'
import { adminPath } from '../routes.ts'
import type { Words } from '../words.ts'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { Found } from './organisation/Found.tsx'
import { People } from './organisation/People.tsx'
import { PrintButton } from './organisation/PrintButton.tsx'
import { Tree } from './organisation/Tree.tsx'
import { Vacancies } from './organisation/Vacancies.tsx'
import { searchOf } from './Pages.tsx'

const parts = ['tree', 'people', 'history', 'vacant'] as const

/** “Cơ cấu tổ chức”: the tree of units on a day, who is in office, who was, and which offices stand vacant. */
export async function Organisation(view: AdminViewServerProps) {
  const path = adminPath('organisation')
  const { caller, language, w, asked, page } = visitOf(view, path)
  const { req } = view.initPageResult
  const { payload } = req
  const on = dayAsked(asked('on'))
  const plan = await loadPlan(payload, req)
  const levels = Object.fromEntries(plan.levels.map(({ key, label }) => [key, label[language]]))
  const search = asked('search')?.slice(0, 100)
  const place = await placeAsked(view, caller, asked('unit'))
  if (place === null) {
    return <EmptyFrame title={w('organisation.title')} view={view} why={w('organisation.noUnit')} />
  }
  const [unit, line] = [String(place.unit), lineOf(place)]
  const show = parts.find((part) => part === asked('show')) ?? 'tree'
  const name = (await nameOf(payload, 'units', unit)) ?? ''
  const sees = inScope(scopeOf(caller), line)
  const given = { payload, unit, name, on, page, language, w }
  const body = async () => {
    if (search) {
      const units = await findUnits(payload, { text: search, on })
      return <Found levels={levels} on={on} text={search} units={units} w={w} />
    }
    if (show === 'tree') return treeOf(view, { caller, unit, depth: line.length - 1, on, levels, w })
    if (!sees) return <p className="view__empty">{w('organisation.notRead')}</p>
    if (show === 'people') return <People {...given} below={asked('below') === 'true'} />
    if (show === 'vacant') return <Vacancies {...given} />
    const found = await unitHistory(payload, unit)
    return found && <UnitRows on={on} rows={found.rows} w={w} within={found.within} />
  }
  return (
    <Frame title={search ? w('organisation.title') : `${w('organisation.title')}: ${name}`} view={view}>
      <form action={path} className="view-bar view-bar--screen" key={`${unit}${on}${search}`} method="get">
        <input name="unit" type="hidden" value={unit} />
        <input name="show" type="hidden" value={show} />
        <label>
          {w('organisation.find')}
          <input
            defaultValue={search}
            maxLength={100}
            name="search"
            placeholder={w('organisation.findHint')}
            type="search"
          />
        </label>
        <DayParam label={w('organisation.day')} name="on" value={on} />
        <button className="link-button" type="submit">
          {w('organisation.show')}
        </button>
        <PrintButton />
      </form>
      {search ? (
        <p>
          <Link href={`${path}?${searchOf({ unit, on })}`} prefetch={false}>
            {w('organisation.clear')}
          </Link>
        </p>
      ) : (
        <>
          <Above line={line} names={await namesOf(view, line)} on={on} unit={unit} w={w} />
          <nav aria-label={w('organisation.title')} className="view-tabs">
            {parts
              .filter((each) => sees || each === 'tree')
              .map((each) => (
                <Link
                  aria-current={each === show ? 'page' : undefined}
                  href={`${path}?${searchOf({ unit, on, show: each })}`}
                  key={each}
                  prefetch={false}
                >
                  {w(`organisation.${each}`)}
                </Link>
              ))}
          </nav>
        </>
      )}
      {await body()}
    </Frame>
  )
}

type TreeProps = {
  caller: Caller
  unit: string
  depth: number
  on: Day
  levels: Record<string, string>
  w: Words
}

async function treeOf(
  { initPageResult: { req } }: AdminViewServerProps,
  { caller, unit, depth, on, levels, w }: TreeProps,
) {
  const [top] = await unitTree(req.payload, { caller, of: { unit }, depth, on }, req)
  if (!top) return <p className="view__empty">{w('organisation.notThere')}</p>
  const below = await unitTree(req.payload, { caller, of: { parent: unit }, depth: depth + 1, on }, req)
  return <Tree below={below} levels={levels} on={on} top={top} w={w} />
}

type AboveProps = { line: string[]; names: string[]; unit: string; on: Day; w: Words }

/** The way up, and to the unit's own record. */
function Above({ line, names, unit, on, w }: AboveProps) {
  return (
    <nav aria-label={w('organisation.path')} className="unit-path view-bar--screen">
      {line.slice(0, -1).map((id, at) => (
        <span key={id}>
          <Link href={`${adminPath('organisation')}?${searchOf({ unit: id, on })}`} prefetch={false}>
            {names[at]}
          </Link>
          {' › '}
        </span>
      ))}
      <span>{names.at(-1)} ·</span>
      <Link href={`/admin/collections/units/${unit}`} prefetch={false}>
        {w('organisation.unitPage')}
      </Link>
    </nav>
  )
}

async function namesOf({ initPageResult: { req } }: AdminViewServerProps, line: string[]): Promise<string[]> {
  return Promise.all(line.map(async (id) => (await nameOf(req.payload, 'units', id)) ?? ''))
}

/** The unit asked for, one's own otherwise; the root for those who have none. */
async function placeAsked(
  { initPageResult: { req } }: AdminViewServerProps,
  caller: Caller,
  wanted: string | undefined,
) {
  const found = isUuid(wanted) ? await placeOfUnit(req, wanted) : null
  const own = caller.posts.find(({ inForce }) => inForce)?.unit
  const home = found ? null : ((await homeUnit(req.payload, caller)) ?? own ?? (await rootUnit(req.payload)))
  return found ?? (home === null ? null : placeOfUnit(req, home))
}

function dayAsked(value: string | undefined): Day {
  return isDay(value) && value >= '1931-03-26' && value <= '2150-12-31' ? value : today()
}
