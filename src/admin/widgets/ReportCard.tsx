import Link from 'next/link.js'
import { may } from '#core/hierarchy/caller.ts'
import { daysLate, daysLeft } from '#core/report/deadline.ts'
import type { ReportingFact } from '#core/report/facts.ts'
import { now } from '#server/clock.ts'
import { type ReportStanding, reportStanding } from '#server/home/reportStanding.ts'
import { CopyLate } from '../components/late/CopyLate.tsx'
import { ReminderLetter } from '../components/report/ReminderLetter.tsx'
import { printDay, printInstant, printNumber } from '../print.ts'
import type { WordKey } from '../words.ts'
import { Card } from './Card.tsx'
import { Countdown } from './Countdown.tsx'
import type { Given } from './given.ts'

type Told = Pick<Given, 'language' | 'w'>

/** The annual report of the year that ended last: the district's own state, or which districts have sent theirs. */
export async function ReportCard({ payload, caller, unit, language, w, years }: Given & { unit: string }) {
  const permissions = ['compileReports', 'signReports', 'inspect'] as const
  if (!permissions.some((permission) => may(caller, permission))) return null
  const year = years.running - 1
  const standing = await reportStanding(payload, { unit, year, plan: years.plan })
  if (standing === null) return null
  const { root, lastDay, facts } = standing
  const list = `/admin/collections/reports?${new URLSearchParams({ 'where[or][0][and][0][year][equals]': String(year) })}`
  return (
    <Card link={{ href: list, label: w('home.openReports') }} title={w('home.report', { year })}>
      <p>
        <Countdown day={lastDay} language={language} left={daysLeft(now().getTime(), lastDay)} w={w} />
      </p>
      {root ? (
        <Districts language={language} list={list} standing={standing} w={w} year={year} />
      ) : (
        <Own fact={facts[0]} w={w} />
      )}
      {!root && facts[0]?.state === 'none' && (
        <p>
          <Link prefetch={false} href="/admin/collections/reports">
            {w('report.compile')}
          </Link>
        </p>
      )}
    </Card>
  )
}

function Own({ fact, w }: { fact: ReportingFact | undefined } & Pick<Given, 'w'>) {
  if (!fact) return <p>{w('home.owesNone')}</p>
  return (
    <p>
      <strong>{w(`home.reportState.${fact.state}` as WordKey)}</strong>
      {fact.submittedAt !== null && ` – ${printInstant(fact.submittedAt)}`}
    </p>
  )
}

type Props = Told & { standing: ReportStanding; year: number; list: string }

function Districts({ standing: { facts, lastDay }, year, list, language, w }: Props) {
  const counted = (...states: string[]) => facts.filter(({ state }) => states.includes(state))
  const missing = counted('none', 'draft')
  const data = { part: counted('submitted', 'accepted', 'returned').length, whole: facts.length }
  return (
    <>
      <p className="home-card__number">
        {w('overview.ratio', {
          part: printNumber(data.part, language),
          whole: printNumber(data.whole, language),
        })}
      </p>
      <p>
        {w('home.reportCounts', {
          accepted: counted('accepted').length,
          waiting: counted('submitted').length,
          returned: counted('returned').length,
          missing: missing.length,
        })}
      </p>
      <Reporting facts={facts} lastDay={lastDay} w={w} />
      {missing.length > 0 && (
        <CopyLate
          late={{
            title: w('late.reports', { year, count: missing.length }),
            due: w('late.due', { day: printDay(lastDay) }),
            lines: missing.map(({ name, state }) => ({
              name,
              about: w(`home.reportState.${state}` as WordKey),
            })),
            path: list,
          }}
        />
      )}
      {missing.length > 0 && <ReminderLetter w={w} year={year} />}
    </>
  )
}

/** Each unit that owes the report, with when it came and how late. */
function Reporting({ facts, lastDay, w }: Pick<Props, 'w'> & Omit<ReportStanding, 'root'>) {
  return (
    <details>
      <summary>{w('home.byUnit')}</summary>
      <table className="reporting">
        <thead>
          <tr>
            <th scope="col">{w('overview.unitColumn')}</th>
            <th scope="col">{w('home.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ unit, name, state, submittedAt }) => {
            const late = submittedAt === null ? 0 : daysLate(submittedAt, lastDay)
            return (
              <tr key={unit}>
                <th scope="row">{name}</th>
                <td>
                  {w(`home.reportState.${state}` as WordKey)}
                  {submittedAt !== null && <span className="muted"> {printInstant(submittedAt)}</span>}
                  {late > 0 && (
                    <span className="approval__due--late">
                      {' '}
                      {w('approval.late', { count: String(late).padStart(2, '0') })}
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
