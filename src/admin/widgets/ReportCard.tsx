import Link from 'next/link.js'
import { may } from '#core/hierarchy/caller.ts'
import { daysLeft } from '#core/report/deadline.ts'
import type { ReportingFact } from '#core/report/facts.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { now } from '#server/clock.ts'
import { reportingFacts } from '#server/report/reportingFacts.ts'
import { query, sql } from '#server/sql/db.ts'
import { printDay, printInstant, printNumber } from '../print.ts'
import type { WordKey } from '../words.ts'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

/** The annual report of the year that ended last: the district's own state, or how many districts have sent theirs. */
export async function ReportCard({ payload, caller, unit, language, w, years }: Given & { unit: string }) {
  const concerned = may(caller, 'compileReports') || may(caller, 'signReports') || may(caller, 'inspect')
  const year = years.running - 1
  const [place] = await query<{ depth: number }>(
    payload,
    sql`select depth::int from units where id = ${unit}::uuid`,
  )
  if (!concerned || !place || place.depth > 1) return null
  const { lastDay } = deadlinesOf(years.plan, year).report
  const root = place.depth === 0
  const asked = { unit, year, firstMonth: years.plan.firstMonth, lastDay, root }
  const facts = await reportingFacts(payload, asked)
  const left = daysLeft(now().getTime(), lastDay)
  const deadline =
    left >= 0
      ? w('report.left', { day: printDay(lastDay), count: left })
      : w('home.deadlineWas', { day: printDay(lastDay) })
  const list = `/admin/collections/reports?${new URLSearchParams({ 'where[or][0][and][0][year][equals]': String(year) })}`
  return (
    <Card link={{ href: list, label: w('home.openReports') }} title={w('home.report', { year })}>
      {root ? <Counts facts={facts} language={language} w={w} /> : <Own fact={facts[0]} w={w} />}
      <p className={left < 0 ? 'muted' : undefined}>{deadline}</p>
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

function Counts({ facts, language, w }: { facts: ReportingFact[] } & Pick<Given, 'language' | 'w'>) {
  const counted = (states: string[]) => facts.filter(({ state }) => states.includes(state)).length
  const submitted = counted(['submitted', 'accepted', 'returned'])
  return (
    <>
      <p className="home-card__number">
        {w('overview.ratio', {
          part: printNumber(submitted, language),
          whole: printNumber(facts.length, language),
        })}
      </p>
      <p>
        {w('home.reportCounts', {
          accepted: counted(['accepted']),
          waiting: counted(['submitted']),
          returned: counted(['returned']),
          missing: counted(['none', 'draft']),
        })}
      </p>
    </>
  )
}
