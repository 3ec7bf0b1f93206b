import Link from 'next/link.js'
import type { Payload } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { unitPeople } from '#server/organisation/unitPeople.ts'
import { TableHead } from '../../components/TableHead.tsx'
import { printDay, printNumber } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'
import { Pages, searchOf } from '../Pages.tsx'

type Props = {
  payload: Payload
  unit: string
  below: boolean
  on: Day
  page: number
  language: 'vi' | 'en'
  w: Words
}
const PER_PAGE = 100
const columns = ['office', 'name', 'unit', 'from'] as const

/** Who is in office, by office and given name. */
export async function People({ payload, unit, below, on, page, language, w }: Props) {
  const { docs, totalDocs } = await unitPeople(payload, { unit, below, on, page, limit: PER_PAGE })
  const path = adminPath('organisation')
  const query = { unit, on, show: 'people' }
  return (
    <>
      <p className="view__hint">
        {w('organisation.peopleCount', { count: printNumber(totalDocs, language) })} ·{' '}
        <Link href={`${path}?${searchOf({ ...query, below: !below })}`} prefetch={false}>
          {w(below ? 'organisation.alone' : 'organisation.below')}
        </Link>
      </p>
      {docs.length === 0 ? (
        <p className="view__empty">{w('organisation.nobody')}</p>
      ) : (
        <div className="view-table">
          <table className="stack-table">
            <TableHead labels={columns.map((column) => w(`organisation.${column}`))} />
            <tbody>
              {docs.map((person) => (
                <tr key={person.id}>
                  <td>{person.officeName}</td>
                  <th scope="row">
                    <Link href={`/admin/collections/officers/${person.officer}`} prefetch={false}>
                      {person.name}
                    </Link>{' '}
                    <span className="muted">
                      {person.code}
                      {person.fullTime && `, ${w('organisation.fullTime')}`}
                    </span>
                  </th>
                  <td data-label={w('organisation.unit')}>{person.unitName}</td>
                  <td data-label={w('organisation.from')}>{printDay(person.from)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages at={page} of={Math.ceil(totalDocs / PER_PAGE)} path={path} query={{ ...query, below }} w={w} />
    </>
  )
}
