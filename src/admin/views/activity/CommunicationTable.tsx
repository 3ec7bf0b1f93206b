import Link from 'next/link.js'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { CommunicationTotals } from '#server/registers/communicationTotals.ts'
import { printNumber } from '../../print.ts'
import type { Words } from '../../words.ts'
import { searchOf } from '../Pages.tsx'

type Props = { totals: CommunicationTotals; year: number; path: string; language: 'vi' | 'en'; w: Words }

/** What was communicated: by kind over all, and by the unit itself and each one below it. */
export function CommunicationTable({ totals, year, path, language, w }: Props) {
  const number = (value: number) => printNumber(value, language)
  const kinds = totals.kinds.map(({ kind }) => kind)
  if (totals.items === 0) {
    return (
      <section>
        <h2>{w('unitWork.communications')}</h2>
        <div className="view__empty">
          <p>{w('unitWork.noCommunications')}</p>
          <p>
            <Link href="/admin/collections/communications/create" prefetch={false}>
              {w('unitWork.addCommunication')}
            </Link>
          </p>
        </div>
      </section>
    )
  }
  return (
    <section className="view-table">
      <h2>{w('unitWork.communications')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{w('overview.unitColumn')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {choiceWord('communicationKind', kind, language)}
              </th>
            ))}
            <th scope="col">{w('unitWork.items')}</th>
            <th scope="col">{w('unitWork.reach')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="view-table__total">
            <th scope="row">{w('overview.total')}</th>
            {totals.kinds.map(({ kind, items }) => (
              <td className="figure" key={kind}>
                {number(items)}
              </td>
            ))}
            <td className="figure">{number(totals.items)}</td>
            <td className="figure">{number(totals.reach)}</td>
          </tr>
          {totals.units.map((row) => (
            <tr key={row.unit}>
              <th scope="row">
                {row.own ? (
                  row.name
                ) : (
                  <Link href={`${path}?${searchOf({ unit: row.unit, year })}`} prefetch={false}>
                    {row.name}
                  </Link>
                )}
              </th>
              {kinds.map((kind) => (
                <td className="figure" key={kind}>
                  {number(row.kinds.find((one) => one.kind === kind)?.items ?? 0)}
                </td>
              ))}
              <td className="figure">{number(row.items)}</td>
              <td className="figure">{number(row.reach)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
