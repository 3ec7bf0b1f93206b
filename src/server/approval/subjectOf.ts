import { dayOf } from '#core/calendar/day.ts'
import type { LoggedAction, State } from '#core/workflow/states.ts'
import type { Details, Past, Subject } from '#core/workflow/subject.ts'
import type { Case } from './loadCases.ts'
import type { Facts } from './loadFacts.ts'
import type { LogRow } from './logRowOf.ts'
import type { Move } from './moveOf.ts'

type Known = Pick<Facts, 'contributors' | 'units' | 'posts'> & {
  history: Past[]
  content: Record<string, unknown>
  counted: boolean
  /** Whether its collection's papers are made for others (`papers`). */
  byOthers: boolean
}

/** A loaded record as the core decides over it. */
export function subjectOf(record: Case, known: Known): Subject {
  const { officer, unit, dueAt } = record
  const own = known.units.find((one) => one.id === unit)
  const offices = known.posts.filter((post) => post.officer === officer && post.unit === unit)
  return {
    state: record.state,
    step: record.step,
    rev: record.rev,
    officer,
    authors: record.authors,
    byOthers: known.byOthers,
    unit,
    host: record.host,
    fromRoster: record.fromRoster,
    contributors: known.contributors.filter((one) => one !== officer),
    values: {
      ...known.content,
      officer: { id: officer, office: offices.map((post) => post.office) },
      unit: { id: unit, level: own?.level ?? null, root: own?.parent === null },
    },
    dueOn: dueAt === null ? null : dayOf(dueAt),
    counted: known.counted,
    history: known.history,
  }
}

/** The record as it stands after the move, for what may be done next. */
export function subjectAfter(subject: Subject, { record, log }: Move): Subject {
  const { state, step, rev, dueAt } = record
  const dueOn = dueAt === null ? null : dayOf(dueAt)
  return { ...subject, state, step, rev, dueOn, history: [...subject.history, ...log.map(pastOf)] }
}

/** A row of the log as later decisions read it. */
export function pastOf(row: LogRow): Past {
  const details = (row.details ?? null) as Details | null
  return {
    action: row.action as LoggedAction,
    step: row.step as string | null,
    by: row.by as string | null,
    onBehalfOf: row.onBehalfOf as string | null,
    unit: details?.unit ?? (row.byUnit as string | null),
    stateAfter: row.stateAfter as State,
    digest: row.digest as string,
    details,
  }
}
