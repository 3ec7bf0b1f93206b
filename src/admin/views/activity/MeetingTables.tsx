import Link from 'next/link.js'
import { startOf } from '#core/calendar/day.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { MeetingCounts } from '#server/registers/meetingCounts.ts'
import { printNumber, printPeriod, printShare } from '../../print.ts'
import { sourceAddress } from '../../sourceAddress.ts'
import type { Words } from '../../words.ts'

type Props = { counts: MeetingCounts; unit: string; language: 'vi' | 'en'; w: Words }
type Quarter = MeetingCounts['quarters'][number]

/** Meetings held in each quarter, each number leading to them; below, how people came and were dressed. */
export function MeetingTables({ counts, unit, language, w }: Props) {
  const number = (value: number) => printNumber(value, language)
  return (
    <section className="view-table">
      <h2>{w('unitWork.meetings')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{w('unitWork.quarter')}</th>
            <th scope="col">{w('unitWork.own')}</th>
            <th scope="col">{w('unitWork.total')}</th>
            <th scope="col">{w('unitWork.withRules')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.quarters.map((quarter) => (
            <tr key={quarter.period}>
              <th scope="row">{printPeriod(quarter.period, language)}</th>
              <td className="figure">{number(quarter.own.held)}</td>
              <td className="figure">
                {quarter.total.held > 0 ? (
                  <Link href={meetingsIn(quarter, unit)} prefetch={false}>
                    {number(quarter.total.held)}
                  </Link>
                ) : (
                  '–'
                )}
              </td>
              <td className="figure">
                {number(quarter.total.withConductRules)} (
                {printShare(quarter.total.withConductRules, quarter.total.held, language)})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Shares
        counts={counts.attendance}
        name="attendance"
        {...{ language, w }}
        title={w('unitWork.attendance')}
      />
      <Shares counts={counts.uniform} name="uniform" {...{ language, w }} title={w('unitWork.uniform')} />
    </section>
  )
}

type SharesProps = Pick<Props, 'language' | 'w'> & {
  counts: Record<string, number>
  name: string
  title: string
}

function Shares({ counts, name, title, language, w }: SharesProps) {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  return (
    <>
      <h2>{title}</h2>
      {all === 0 ? (
        <p className="view__empty">{w('unitWork.none')}</p>
      ) : (
        <table>
          <tbody>
            {Object.entries(counts).map(([key, count]) => (
              <tr key={key}>
                <th scope="row">{choiceWord(name, key, language)}</th>
                <td className="figure">{printNumber(count, language)}</td>
                <td className="figure">{printShare(count, all, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** The closed meetings of a quarter, of the unit and below. */
function meetingsIn({ from, to }: Quarter, unit: string): string {
  const at = (day: string, days = 0) => new Date(startOf(day as never) + days * 86_400_000).toISOString()
  const where = {
    kind: { in: ['branchMeeting', 'committeeMeeting'] },
    closedAt: { exists: true },
    startsAt: { greater_than_equal: at(from), less_than: at(to, 1) },
  }
  return sourceAddress({ kind: 'list', collection: 'events', where: [where], under: unit } as never)
}
