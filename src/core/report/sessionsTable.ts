import { writeDay } from '#core/calendar/writeDay.ts'
import { fill } from '#core/text/fill.ts'
import type { ReportFacts } from './facts.ts'
import type { Cell, Column, Row, Source, TableBody } from './model.ts'
import { type HeldSession, type RegisterFacts, type SessionFacts, TOTAL } from './registerFacts.ts'
import { type Family, family, type Measure, registerTable } from './registerTable.ts'
import type { ReportWords } from './words.ts'

const QUARTERS = ['I', 'II', 'III', 'IV']

/** Table 7: a unit's own session of each quarter, and the sums over everything below it. No text of a session stands in it. */
export function sessionsTable(
  facts: ReportFacts,
  words: ReportWords,
  { heldSessions, sessions }: RegisterFacts,
): TableBody {
  const held = new Map(heldSessions.items.map((session) => [`${session.unit} ${session.period}`, session]))
  const quarters = QUARTERS.map((_, index) => quarterFamily(facts, words, { held, sessions, index }))
  const body = registerTable(facts, words, {
    title: words.sessionsTitle,
    own: 'ownUnit',
    families: [...quarters, family(sessions, measuresOf(facts.year, words))],
    notes: [words.noteSessions],
  })
  return { ...body, rows: body.rows.map((row) => opened(row, facts, held)) }
}

type Quarter = {
  held: ReadonlyMap<string, HeldSession>
  sessions: RegisterFacts['sessions']
  index: number
}

/** The day and who was present; on the total's line how many of the units in the table have met. */
function quarterFamily(facts: ReportFacts, words: ReportWords, { held, sessions, index }: Quarter): Family {
  const period = `${facts.year}-Q${index + 1}`
  const group = fill(words.quarter, { number: QUARTERS[index] ?? '' })
  const column = (key: string, heading: string, width: number): Column => {
    return { key: `${period}.${key}`, heading, group, kind: 'text', width }
  }
  const of = (line: string) => held.get(`${line} ${period}`)
  const units = [...facts.children.map(({ unit }) => unit), facts.unit]
  const cells = (line: string): Cell[] => {
    if (line === TOTAL) {
      const met = units.filter((unit) => of(unit) !== undefined).length
      return [fill(words.unitsMet, { met }), null]
    }
    const session = of(line)
    return session ? [writeDay(session.heldOn), `${session.present}/${session.expected}`] : [null, null]
  }
  return {
    columns: [column('day', words.heldOn, 14.5), column('present', words.present, 8.5)],
    has: (line) => (line === TOTAL ? sessions[TOTAL] !== undefined : of(line) !== undefined),
    cells,
    behind: [undefined, undefined],
  }
}

/** The day of a quarter's session opens the session. */
function opened(row: Row, { children, unit, year }: ReportFacts, held: Quarter['held']): Row {
  const line = row.kind === 'own' ? unit : children[Number(row.cells[0]) - 1]?.unit
  if (row.kind === 'total' || line === undefined) return row
  const sources = row.sources?.map((source, at): Source | null => {
    const session = at >= 2 && at < 10 && at % 2 === 0 ? held.get(`${line} ${year}-Q${at / 2}`) : undefined
    return session ? { kind: 'record', collection: 'sessions', id: session.id } : source
  })
  return { ...row, ...(sources ? { sources } : {}) }
}

function measuresOf(year: number, words: ReportWords): Measure<SessionFacts>[] {
  const group = words.withSubordinates
  const behind = {
    collection: 'sessions',
    where: { period: { like: `${year}-Q` }, closedAt: { exists: true } },
  }
  return [
    { key: 'sessions', heading: words.sessionCount, group, value: (f) => f.sessions, behind },
    { key: 'comments', heading: words.comments, group, value: (f) => f.comments, behind },
    { key: 'remedies', heading: words.remedies, group, value: (f) => f.remedies, behind },
    { key: 'remediesDone', heading: words.remediesDone, group, value: (f) => f.remediesDone, behind },
  ]
}
