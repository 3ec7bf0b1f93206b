import Link from 'next/link.js'
import type { Payload } from 'payload'
import { type Day, planYearRange } from '#core/calendar/day.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { explainListed } from '#core/standards/explain.ts'
import { type PlanDefinition, standardKeys } from '#core/standards/plan.ts'
import { figureWords } from '#i18n/figures.ts'
import { knownBy } from '#server/figures/asKnown.ts'
import type { ListedKey, ListKind } from '#server/figures/listQuestion.ts'
import { targetList } from '#server/figures/targetList.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { CopyMissing } from '../../components/late/CopyMissing.tsx'
import { nameOf } from '../../names.ts'
import { printDay, printNumber } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'
import { Pages, searchOf } from '../Pages.tsx'
import { nameOfFigure, type TargetLabels } from './figureColumns.ts'
import { recordsBehind } from './recordsBehind.ts'

type Props = {
  payload: Payload
  unit: string
  year: number
  target: ListedKey
  list: ListKind
  page: number
  day: Day | null
  firstMonth: number
  labels: TargetLabels
  language: 'vi' | 'en'
  w: Words
}

/** The people behind one number, each leading to his own records. */
export async function PeopleList(props: Props) {
  const { payload, unit, year, target, list, page, day, firstMonth, labels, language, w } = props
  const known = knownBy(day)
  const answer = await targetList(payload, { unit, year, target, list, page, day, known, limit: 50 })
  const of = { unit, year, asOf: day ?? undefined }
  const what = nameOfFigure(target, labels, w)
  const title = w(list === 'missing' ? 'overview.listMissing' : 'overview.listCounted', { what })
  const path = adminPath('overview')
  const ofUnits = target === 'T1'
  const unitName = (await nameOf(payload, 'units', unit)) ?? ''
  const due = dueOf(await loadPlan(payload), target, year)
  const late = {
    title: `${title} – ${unitName}, ${year} (${answer.totalDocs})`,
    due: due && w('late.due', { day: printDay(due) }),
    total: answer.totalDocs,
    path:
      target === 'T2a' || target === 'T2b'
        ? adminPath('mine')
        : `${path}?${searchOf({ ...of, target, list })}`,
  }
  return (
    <section className="view-table">
      <p>
        <Link prefetch={false} href={`${path}?${searchOf(of)}`}>
          {w('overview.back')}
        </Link>
      </p>
      <nav aria-label={what} className="view-tabs">
        {(['missing', 'counted'] as const).map((kind) => (
          <Link
            prefetch={false}
            aria-current={kind === list ? 'page' : undefined}
            href={`${path}?${searchOf({ ...of, target, list: kind })}`}
            key={kind}
          >
            {w(`overview.${kind}`)}
          </Link>
        ))}
      </nav>
      <h2>
        {title} – {unitName}, {year}
      </h2>
      {known !== null && day !== null && (
        <p className="view__hint">{w('overview.asKnownShort', { day: printDay(day) })}</p>
      )}
      {list === 'missing' && known === null && answer.totalDocs > 0 && (
        <p>
          <CopyMissing late={late} target={target} unit={unit} year={year} />
        </p>
      )}
      <p className="view__hint">
        {w(ofUnits ? 'overview.units' : 'overview.people', {
          count: printNumber(answer.totalDocs, language),
        })}
      </p>
      {list === 'counted' && answer.totalDocs > 0 && (
        <p>
          <Link
            href={recordsBehind(target, { unit, year, ...planYearRange(year, firstMonth) })}
            prefetch={false}
          >
            {w('overview.openRecords')}
          </Link>
        </p>
      )}
      {answer.docs.length === 0 ? (
        <p className="view__empty">{w('overview.nobody')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{w(ofUnits ? 'overview.unitColumn' : 'overview.name')}</th>
              {!ofUnits && <th scope="col">{w('overview.office')}</th>}
              <th scope="col">{w(ofUnits ? 'overview.above' : 'view.unit')}</th>
              <th scope="col">{w('overview.result')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.docs.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <Link prefetch={false} href={behindOf(person.id, target, of)}>
                    {person.name}
                  </Link>
                </th>
                {!ofUnits && <td>{person.officeName}</td>}
                <td>{person.unitName}</td>
                <td>{explainListed(person, answer.behind, figureWords[language])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pages at={answer.page} of={answer.totalPages} path={path} query={{ ...of, target, list }} w={w} />
    </section>
  )
}

/** Until when a pledge or a review is owed; the others have no day of their own. */
function dueOf(plan: PlanDefinition, target: ListedKey, year: number): Day | undefined {
  const { pledge, review } = deadlinesOf(plan, year)
  return target === 'T2a' ? pledge.due : target === 'T2b' ? review.due : undefined
}

const collections: Partial<Record<ListedKey, string>> = {
  T1: 'models',
  T2a: 'pledges',
  T2b: 'reviews',
  T3: 'initiatives',
  T4: 'reviews',
  yearlyInitiative: 'initiatives',
}

/** A target leads to the papers, a standard to the officer's year, where every verdict stands with its records. */
function behindOf(id: string, target: ListedKey, at: { year: number; asOf: string | undefined }): string {
  if (!standardKeys.some((key) => key === target)) return recordsOf(id, target)
  return `${adminPath('mine')}?${searchOf({ officer: id, year: at.year, asOf: at.asOf })}`
}

function recordsOf(id: string, target: ListedKey): string {
  const whose = target === 'T1' ? 'unit' : 'officer'
  const search = new URLSearchParams({ [`where[or][0][and][0][${whose}][equals]`]: id })
  return `/admin/collections/${collections[target] ?? 'activities'}?${search}`
}
