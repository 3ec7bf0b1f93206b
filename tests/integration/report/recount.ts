import { dayOf } from '#core/calendar/day.ts'
import type { Row, World } from './registerWorld.ts'

const FROM = '2025-10-01'
const TO = '2026-09-30'

/** The lines a record counts in, below a root: the child it lies under, or the root itself, and the total. */
export type LinesOf = (row: Row) => string[]
type Facts = Record<string, unknown>
type Counted = Record<string, Facts>

/** What the registers hold, counted record by record: the plain reading of the report's definitions. */
export function recount(world: World, linesOf: LinesOf): Record<string, Counted> {
  const of = (table: string) => world[table] ?? []
  const count = (rows: Row[], facts: (rows: Row[]) => Facts): Counted => {
    const lines = Map.groupBy(
      rows.flatMap((row) => linesOf(row).map((line) => ({ line, row }))),
      ({ line }) => line,
    )
    return Object.fromEntries([...lines].map(([line, found]) => [line, facts(found.map(({ row }) => row))]))
  }
  const parts = (table: string, rows: Row[]) => {
    const ids = new Set(rows.map(({ id }) => id))
    return of(table).filter(({ _parent_id, parent_id }) => ids.has(_parent_id ?? parent_id))
  }
  const themed = (rows: Row[], theme: string) =>
    parts('projects_texts', rows).filter(({ text }) => text === theme).length
  const approved = (row: Row) => row.state === 'approved'
  const recognised = (row: Row) => approved(row) && inYear(row.recognised_on)
  const submitted = (row: Row) => row.state !== 'draft' && startsInYear(row.submitted_at)
  const timed = of('activities').filter((row) => approved(row) && startsInYear(row.starts_at))
  const closed = of('events').filter((row) => row.closed_at && startsInYear(row.starts_at))
  const checked = (rows: Row[], uniform: string) =>
    parts('events_roster', rows).filter((line) => line.uniform === uniform).length
  return {
    uniforms: count(
      closed.filter((row) => checked([row], 'worn') + checked([row], 'missing') > 0),
      (rows) => ({ worn: checked(rows, 'worn'), missing: checked(rows, 'missing') }),
    ),
    plannedInitiatives: count(
      of('pledges').filter((row) => approved(row) && row.year === 2026),
      (rows) => ({
        planned: parts('pledges_texts', rows).filter(({ path }) => path === 'plannedInitiatives').length,
      }),
    ),
    initiatives: count(
      of('initiatives').filter((row) => recognised(row) || submitted(row)),
      (rows) => ({
        submitted: rows.filter(submitted).length,
        byAgencyHead: rows.filter((row) => recognised(row) && row.recognition_by === 'agencyHead').length,
        bySuperiorUnion: rows.filter((row) => recognised(row) && row.recognition_by !== 'agencyHead').length,
        union: rows.filter((row) => recognised(row) && row.field === 'union').length,
        professional: rows.filter((row) => recognised(row) && row.field === 'professional').length,
      }),
    ),
    sessions: count(
      of('sessions').filter((row) => row.closed_at && String(row.period).startsWith('2026-Q')),
      (rows) => {
        const entries = parts('sessions_entries', rows)
        const remedies = parts('sessions_entries_remedies', entries)
        return {
          sessions: rows.length,
          present: parts('sessions_rels', rows).length,
          expected: parts('sessions_rels', rows).length + parts('sessions_absent', rows).length,
          comments: entries.filter(({ comments }) => Boolean(comments)).length,
          remedies: remedies.length,
          remediesDone: remedies.filter(({ done }) => done === true).length,
        }
      },
    ),
    conductRules: count(
      of('conduct_rules').filter((row) => String(row.from) <= TO && (!row.to || String(row.to) >= TO)),
      (rows) => {
        const rules = parts('conduct_rules_rules', rows)
        const dos = rules.filter(({ kind }) => kind === 'do').length
        return { lists: rows.length, dos, donts: rules.length - dos }
      },
    ),
    conductMeetings: count(
      closed.filter(({ kind }) => kind !== 'summonedMeeting'),
      (rows) => {
        const branch = rows.filter(({ kind }) => kind === 'branchMeeting')
        const committee = rows.filter(({ kind }) => kind === 'committeeMeeting')
        const held = (some: Row[]) => some.filter((row) => row.conduct_rules_held === true).length
        return {
          branchMeetings: branch.length,
          branchHeld: held(branch),
          committeeMeetings: committee.length,
          committeeHeld: held(committee),
        }
      },
    ),
    documents: count(
      of('documents').filter((row) => inYear(row.date)),
      kindsOf,
    ),
    inspections: count(
      of('inspections').filter((row) => inYear(row.held_on ?? row.planned_on)),
      (rows) => {
        const remedies = parts('inspections_remedies', rows)
        return {
          planned: rows.filter(({ kind }) => kind === 'planned').length,
          unannounced: rows.filter(({ kind }) => kind === 'unannounced').length,
          held: rows.filter(({ status }) => status !== 'planned').length,
          concluded: rows.filter(({ conclusion }) => Boolean(conclusion)).length,
          remedies: remedies.length,
          remediesDone: remedies.filter(({ done }) => done === true).length,
          remediesOverdue: remedies.filter(({ done, due }) => done !== true && due && String(due) < TO)
            .length,
        }
      },
    ),
    violations: count(
      of('violations').filter((row) => inYear(row.happened_on)),
      (rows) => ({
        violations: rows.length,
        handled: rows.filter(({ measure }) => measure === 'reminder').length,
      }),
    ),
    summons: count(
      timed.filter(({ kind }) => kind === 'summonedMeeting'),
      (rows) =>
        Object.fromEntries(
          ['onTime', 'late', 'excused', 'absent', 'substitute'].map((key) => [
            key,
            rows.filter(({ attendance }) => attendance === key).length,
          ]),
        ),
    ),
    art: count(
      timed.filter(({ kind }) => ['song', 'dance', 'sport'].includes(String(kind))),
      (rows) => {
        const { song = 0, dance = 0, sport = 0 } = kindsOf(rows)
        const officers = new Set(rows.map((row) => row.officer_id)).size
        return { songs: song, dances: dance, sports: sport, officers }
      },
    ),
    grades: count(
      of('reviews').filter(
        (row) => approved(row) && row.kind === 'annual' && row.year === 2026 && row.proposed_grade,
      ),
      (rows) =>
        Object.fromEntries(
          ['excellent', 'good', 'completed', 'notCompleted', 'notRated'].map((key) => [
            key,
            rows.filter((row) => row.proposed_grade === key).length,
          ]),
        ),
    ),
    communications: count(
      of('communications').filter((row) => inYear(row.published_on)),
      (rows) => ({ kinds: kindsOf(rows), reach: sumOf(rows, 'reach') }),
    ),
    projects: count(of('projects').filter(runsInYear), (rows) => ({
      kinds: kindsOf(rows),
      running: rows.filter(({ status }) => status === 'running').length,
      done: rows.filter(({ status }) => status === 'done').length,
      value: sumOf(rows, 'value'),
      themes: Object.fromEntries(['people', 'work', 'self'].map((key) => [key, themed(rows, key)])),
    })),
  }
}

/** Ids of the models of table 8. */
export function modelsInForce(world: World): Set<unknown> {
  const rows = (world.models ?? []).filter(
    ({ state, from, to }) => state === 'approved' && String(from) <= TO && (!to || String(to) >= FROM),
  )
  return new Set(rows.map(({ id }) => id))
}

function inYear(day: unknown): boolean {
  return typeof day === 'string' && day >= FROM && day <= TO
}

function startsInYear(instant: unknown): boolean {
  return typeof instant === 'string' && inYear(dayOf(Date.parse(instant)))
}

function runsInYear({ from, to, status }: Row): boolean {
  const open = status === 'planned' || status === 'running'
  return String(from) <= TO && String(to ?? (open ? '9999' : from)) >= FROM
}

function kindsOf(rows: Row[]): Record<string, number> {
  const kinds = Map.groupBy(rows, ({ kind }) => String(kind))
  return Object.fromEntries([...kinds].map(([kind, found]) => [kind, found.length]))
}

/** Null where nobody wrote a number down. */
function sumOf(rows: Row[], field: string): number | null {
  const known = rows.map((row) => row[field]).filter((value) => typeof value === 'number')
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
