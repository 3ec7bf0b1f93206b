import type { Day } from '#core/calendar/day.ts'
import { touches } from '#core/calendar/validity.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Problem, ProblemCode, ProblemData } from '../sheet/problem.ts'
import type { AppointmentRecord, Change, ExistingRoster, OfficerRecord, PlanOptions } from './existing.ts'
import { type Merged, mergeRow, startMerge } from './mergeRows.ts'
import { type PersonRow, type PostValues, problemAt } from './row.ts'

export type AppointmentPlan = {
  changes: Change<AppointmentRecord>[]
  /** New appointments for which the list gives no first day; they begin today. */
  assumedFrom: number
  problems: Problem[]
}

const MERGED = ['fullTime', 'to', 'decisionNumber'] as const

type Draft = { before: AppointmentRecord | null; after: AppointmentRecord; merged: Merged<PostValues> | null }
type Work = { byPost: Map<string, Draft[]>; plan: AppointmentPlan; options: PlanOptions }
type Posts = {
  rows: readonly PersonRow[]
  existing: ExistingRoster
  options: PlanOptions
  unitOf: (row: PersonRow) => string | null
  officerOf: (row: PersonRow) => OfficerRecord | undefined
}

/** The appointments a list adds and changes: one is known by officer, unit, office and first day. */
export function planAppointments({ rows, existing, options, unitOf, officerOf }: Posts): AppointmentPlan {
  const plan: AppointmentPlan = { changes: [], assumedFrom: 0, problems: [] }
  const work: Work = { byPost: new Map(), plan, options }
  for (const appointment of existing.appointments) {
    enlist(work, { before: appointment, after: { ...appointment }, merged: null })
  }
  // Rows with a first day come first, so that one without finds the appointment it means.
  for (const dated of [true, false]) {
    for (const row of rows) {
      if ((row.values.from !== undefined) !== dated) continue
      const [unit, officer] = [unitOf(row), officerOf(row)]
      if (officer !== undefined && isPost(work, row) && unit !== null) takePost(work, { row, unit, officer })
    }
  }
  for (const drafts of work.byPost.values()) finish(work, drafts)
  return plan
}

/** False for rows that name no office; those that name one must say where. */
function isPost(work: Work, row: PersonRow): boolean {
  const { office, from, to, decisionNumber } = row.values
  if (office === undefined) {
    const meant = row.columns.office !== undefined && row.sources.office === undefined
    if (meant && (from ?? to ?? decisionNumber) !== undefined)
      tell(work, { row, field: 'office', code: 'required' })
    return false
  }
  if (row.sources.unit === undefined) tell(work, { row, field: 'unit', code: 'required' })
  if (work.options.closedOffices.has(office)) tell(work, { row, field: 'office', code: 'office-not-allowed' })
  if (from !== undefined && to !== undefined && to < from) tell(work, { row, field: 'to', code: 'day-order' })
  return row.sources.from === undefined || from !== undefined
}

function takePost(
  work: Work,
  { row, unit, officer }: { row: PersonRow; unit: string; officer: OfficerRecord },
): void {
  const { office = '', from } = row.values
  const drafts = work.byPost.get(keyOf({ officer: officer.id, unit, office })) ?? []
  const { today } = work.options
  const draft =
    from === undefined ? findUndated(drafts, row, today) : drafts.find(({ after }) => after.from === from)
  const taken =
    draft ?? enlist(work, newDraft(work, { officer: officer.id, unit, office, from: from ?? today }))
  if (draft === undefined && from === undefined) work.plan.assumedFrom++
  taken.merged ??= startMerge<PostValues>(row)
  work.plan.problems.push(...mergeRow(taken.merged, { row, fields: MERGED, values: row.values }))
  const { to, fullTime, decisionNumber } = taken.merged.values
  Object.assign(taken.after, {
    ...(to === undefined ? {} : { to }),
    ...(fullTime === undefined ? {} : { fullTime }),
    ...(decisionNumber === undefined ? {} : { decisionNumber }),
  })
}

/** Without a first day: the appointment that ends on the day the row gives, else the one still running. */
function findUndated(drafts: readonly Draft[], { values }: PersonRow, today: Day): Draft | undefined {
  const ends = values.to === undefined ? undefined : drafts.findLast(({ after }) => after.to === values.to)
  return ends ?? drafts.findLast(({ after }) => after.to === null || after.to >= today)
}

/** The same office at the same unit twice at a time is one appointment written with two first days. */
function finish(work: Work, drafts: Draft[]): void {
  drafts.sort((a, b) => (a.after.from < b.after.from ? -1 : 1))
  for (const [at, { before, after, merged }] of drafts.entries()) {
    if (merged === null) continue
    const row = merged.first as PersonRow
    const overlap = drafts.find((other, index) => index !== at && touches(other.after, after))
    if (overlap && (overlap.merged === null || drafts.indexOf(overlap) < at)) {
      tell(work, {
        row,
        field: 'from',
        code: 'overlapping-appointment',
        data: { from: writeDay(overlap.after.from) },
      })
    }
    if (after.to !== null && after.to < after.from && row.values.from === undefined) {
      tell(work, { row, field: 'to', code: 'day-order' })
    }
    work.plan.changes.push({ before, after })
  }
}

function keyOf({ officer, unit, office }: Pick<AppointmentRecord, 'officer' | 'unit' | 'office'>): string {
  return `${officer} ${unit} ${office}`
}

function enlist(work: Work, draft: Draft): Draft {
  const key = keyOf(draft.after)
  const same = work.byPost.get(key)
  if (same) same.push(draft)
  else work.byPost.set(key, [draft])
  return draft
}

type NewPost = Pick<AppointmentRecord, 'officer' | 'unit' | 'office' | 'from'>

function newDraft(work: Work, post: NewPost): Draft {
  const id = `new-appointment-${keyOf(post)} ${post.from} ${work.byPost.size}`
  return {
    before: null,
    after: { id, ...post, fullTime: null, to: null, decisionNumber: null },
    merged: null,
  }
}

type Told = { row: PersonRow; field: keyof PostValues; code: ProblemCode; data?: ProblemData }

function tell(work: Work, { row, field, code, data }: Told): void {
  work.plan.problems.push(problemAt(row, { field, code, ...(data ? { data } : {}) }))
}
