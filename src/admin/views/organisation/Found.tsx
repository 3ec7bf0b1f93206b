import Link from 'next/link.js'
import type { FoundUnit } from '#server/organisation/unitTree.ts'
import { TableHead } from '../../components/TableHead.tsx'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'
import { searchOf } from '../Pages.tsx'

type Props = {
  units: readonly FoundUnit[]
  text: string
  levels: Record<string, string>
  on: string
  w: Words
}
const MOST = 50

/** Units that fit a search, each with the units above it. */
export function Found({ units, text, levels, on, w }: Props) {
  if (units.length === 0) return <p className="view__empty">{w('organisation.notFound', { text })}</p>
  const said = units.length < MOST ? 'organisation.found' : 'organisation.foundMany'
  return (
    <>
      <p className="view__hint">{w(said, { count: units.length, text })}</p>
      <div className="view-table">
        <table className="stack-table">
          <TableHead
            labels={(['unit', 'level', 'above'] as const).map((column) => w(`organisation.${column}`))}
          />
          <tbody>
            {units.map(({ id, name, level, above }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`${adminPath('organisation')}?${searchOf({ unit: id, on })}`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                <td data-label={w('organisation.level')}>{levels[level] ?? level}</td>
                <td data-label={w('organisation.above')}>{above}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
