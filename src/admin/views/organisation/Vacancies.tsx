import Link from 'next/link.js'
import type { Payload } from 'payload'
import { addDays, type Day } from '#core/calendar/day.ts'
import { listVacancies, type Vacancy } from '#server/organisation/vacancies.ts'
import { CopyLate } from '../../components/late/CopyLate.tsx'
import { TableHead } from '../../components/TableHead.tsx'
import { printDay, printNumber } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'
import { Pages, searchOf } from '../Pages.tsx'

type Props = {
  payload: Payload
  unit: string
  name: string
  on: Day
  page: number
  language: 'vi' | 'en'
  w: Words
}
const PER_PAGE = 100
const columns = ['unit', 'above', 'office', 'since'] as const

/** Vacant offices of a unit and below, to be read and passed on. */
export async function Vacancies({ payload, unit, name, on, page, language, w }: Props) {
  const { docs, totalDocs } = await listVacancies(payload, { unit, on, page, limit: PER_PAGE })
  const path = adminPath('organisation')
  const query = { unit, on, show: 'vacant' }
  if (totalDocs === 0) {
    return (
      <>
        <p className="view__empty">{w('organisation.noVacancy')}</p>
        <p className="view__hint">{w('organisation.vacancyHow')}</p>
      </>
    )
  }
  const late = {
    title: w('organisation.late', { unit: name, day: printDay(on), count: totalDocs }),
    lines: docs.map((each) => ({ name: each.unitName, about: lineOf(each, w) })),
    total: totalDocs,
    path: `${path}?${searchOf(query)}`,
  }
  return (
    <>
      <p className="view-bar view-bar--screen">
        <span>{w('organisation.vacancyCount', { count: printNumber(totalDocs, language) })}</span>
        <CopyLate late={late} />
      </p>
      <div className="view-table">
        <table className="stack-table">
          <TableHead labels={columns.map((column) => w(`organisation.${column}`))} />
          <tbody>
            {docs.map((each) => (
              <tr key={`${each.unit}${each.office}`}>
                <th scope="row">
                  <Link
                    href={`${path}?${searchOf({ unit: each.unit, on, show: 'history' })}`}
                    prefetch={false}
                  >
                    {each.unitName}
                  </Link>
                </th>
                <td data-label={w('organisation.above')}>{each.above}</td>
                <td data-label={w('organisation.office')}>{each.officeName}</td>
                <td data-label={w('organisation.since')}>
                  {each.until ? printDay(addDays(each.until, 1)) : w('organisation.neverHeld')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages at={page} of={Math.ceil(totalDocs / PER_PAGE)} path={path} query={query} w={w} />
      <p className="view__hint">{w('organisation.vacancyHow')}</p>
    </>
  )
}

function lineOf({ officeName, until }: Vacancy, w: Words): string {
  return until
    ? w('organisation.lateLine', { office: officeName, day: printDay(addDays(until, 1)) })
    : w('organisation.lateNever', { office: officeName })
}
