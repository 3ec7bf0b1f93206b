import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { query, sql } from '#server/sql/db.ts'
import type { City } from '#tests/support/approval/city.ts'

export type Row = Record<string, unknown>
/** Rows by table, as they were written. */
export type World = Record<string, Row[]>

const DAYS = ['2025-09-30', '2025-10-01', '2026-02-14', '2026-09-30', '2026-10-01']
const INSTANTS = [
  '2025-09-30T16:59:59.999Z',
  '2025-09-30T17:00:00Z',
  '2026-05-06T01:00:00Z',
  '2026-09-30T16:59:00Z',
  '2026-09-30T17:00:00Z',
]
const STATES = ['draft', 'pending', 'returned', 'approved', 'approved', 'rejected', 'withdrawn']

/** Records of every kind at every unit of the city, in and out of the year, written straight into their tables. */
export async function writeWorld(payload: Payload, city: City, seed: number): Promise<World> {
  const world = makeWorld(city, await linesOf(payload), seed)
  for (const [table, rows] of Object.entries(world)) {
    if (rows.length === 0) throw new Error(`the world has no ${table}`)
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      .map((name) => `"${name}"`)
      .join(', ')
    await query(
      payload,
      sql`insert into ${sql.raw(table)} (${sql.raw(columns)}) select ${sql.raw(columns)}
        from jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::jsonb)`,
    )
  }
  return world
}

/** The line of every unit, the root first. */
export async function linesOf(payload: Payload): Promise<Map<string, string[]>> {
  const rows = await query<{ id: string; line: (string | null)[] }>(
    payload,
    sql`select id::text as id, json_build_array(scope0, scope1, scope2, scope3) as line from units`,
  )
  return new Map(rows.map(({ id, line }) => [id, line.filter((each) => each !== null)]))
}

function makeWorld(city: City, lines: Map<string, string[]>, seed: number): World {
  const random = numbers(seed)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const times = <T>(most: number, make: (nth: number) => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, nth) => make(nth))
  const officers = Object.values(city.people).map(({ officer }) => officer)
  const units = Object.values(city.units)
  const at = (unit: string) =>
    Object.fromEntries((lines.get(unit) ?? []).map((id, depth) => [`scope${depth}`, id]))
  const placed = (most: number, make: (nth: number) => Record<string, unknown>, field = 'unit_id'): Row[] =>
    units.flatMap((unit) =>
      times(most, (nth) => ({ id: randomUUID(), [field]: unit, ...at(unit), ...make(nth) })),
    )
  const parts = (of: Row[], most: number, make: (nth: number) => Record<string, unknown>): Row[] =>
    of.flatMap(({ id }) =>
      times(most, (nth) => ({ _order: nth + 1, _parent_id: id, id: randomUUID(), ...make(nth) })),
    )
  /** What Payload keeps of lists of texts and references. */
  const listed = (of: Row[], most: number, make: () => Record<string, unknown>): Row[] =>
    of.flatMap(({ id }) => times(most, (nth) => ({ order: nth + 1, parent_id: id, ...make() })))
  const paper = (more: Record<string, unknown>) => {
    const state = pick(STATES)
    return {
      officer_id: pick(officers),
      state,
      ...(state === 'draft' ? {} : { submitted_at: pick(INSTANTS) }),
      ...more,
    }
  }
  const events = placed(
    6,
    () => ({
      title: 'Họp',
      kind: pick(['branchMeeting', 'committeeMeeting', 'summonedMeeting']),
      starts_at: pick(INSTANTS),
      ends_at: '2026-12-31T00:00:00Z',
      conduct_rules_held: pick([true, false, null]),
      closed_at: pick(['2026-10-01T00:00:00Z', '2026-10-01T00:00:00Z', null]),
    }),
    'host_unit_id',
  )
  const sessions = placed(3, (nth) => ({
    period: ['2026-Q1', '2025-Q4', '2026-Q3'][nth],
    held_on: '2026-01-05',
    chair_id: pick(officers),
    secretary_id: pick(officers),
    closed_at: pick(['2026-01-06T00:00:00Z', '2026-01-06T00:00:00Z', null]),
  }))
  const entries = parts(sessions, 4, () => ({
    officer_id: pick(officers),
    comments: pick(['Góp ý', '', null]),
  }))
  const pledges = onceEach(placed(3, () => paper({ year: pick([2025, 2026, 2026]) })))
  const inspections = placed(3, () => ({
    title: 'Kiểm tra',
    kind: pick(['planned', 'unannounced']),
    status: pick(['planned', 'held', 'followedUp']),
    planned_on: pick(DAYS),
    held_on: pick([...DAYS, null]),
    conclusion: pick(['Tốt', null]),
  }))
  const conductRules = placed(2, () => ({
    title: 'Danh mục',
    from: pick(DAYS),
    to: pick([...DAYS, null, null]),
  }))
  const projects = placed(3, () => ({
    title: 'Công trình',
    kind: pick(['campaign', 'youthProject']),
    status: pick(['planned', 'running', 'done', 'stopped']),
    from: pick(['2024-05-01', ...DAYS]),
    to: pick(['2025-06-01', '2026-01-01', null]),
    value: pick([null, 5_000_000]),
  }))
  return {
    events,
    events_roster: parts(events, 4, () => ({
      officer_id: pick(officers),
      uniform: pick(['worn', 'missing', 'notRequired', null]),
    })),
    sessions,
    sessions_rels: listed(sessions, 4, () => ({ path: 'present', officers_id: pick(officers) })),
    sessions_absent: parts(sessions, 2, () => ({ officer_id: pick(officers), reason: 'Ốm' })),
    sessions_entries: entries,
    sessions_entries_remedies: parts(entries, 2, () => ({
      remedy: 'Khắc phục',
      done: pick([true, false, null]),
    })),
    pledges,
    pledges_texts: listed(pledges, 3, () => ({
      path: pick(['plannedInitiatives', 'focus.0.avoid']),
      text: 'Một việc',
    })),
    reviews: placed(3, () =>
      paper({
        kind: pick(['annual', 'annual', 'quarterly']),
        period: randomUUID(),
        year: pick([2025, 2026, 2026]),
        proposed_grade: pick(['excellent', 'good', 'completed', null]),
      }),
    ),
    initiatives: placed(4, () =>
      paper({
        title: 'Sáng kiến',
        kind: 'experience',
        field: pick(['union', 'professional']),
        recognition_by: pick(['agencyHead', 'superiorUnion', null]),
        recognised_on: pick([...DAYS, null]),
      }),
    ),
    models: placed(2, () => ({
      title: 'Mô hình',
      state: pick(STATES),
      from: pick(DAYS),
      to: pick([...DAYS, null]),
    })),
    conduct_rules: conductRules,
    conduct_rules_rules: parts(conductRules, 6, () => ({ kind: pick(['do', 'dont']), heading: 'Điều' })),
    documents: placed(3, () => ({ title: 'Kế hoạch', kind: pick(['plan', 'letter']), date: pick(DAYS) })),
    inspections,
    inspections_remedies: parts(inspections, 3, () => ({
      remedy: 'Bổ sung',
      due: pick([...DAYS, null]),
      done: pick([true, false, null]),
    })),
    violations: placed(2, () => ({
      officer_id: pick(officers),
      kind: 'uniform',
      happened_on: pick(DAYS),
      description: 'BÍ MẬT',
      measure: pick(['reminder', 'none', null]),
    })),
    activities: placed(6, () =>
      paper({
        kind: pick(['summonedMeeting', 'summonedMeeting', 'song', 'dance', 'sport', 'branchMeeting']),
        title: 'Việc',
        starts_at: pick(INSTANTS),
        ends_at: '2026-12-31T00:00:00Z',
        attendance: pick(['onTime', 'late', 'excused', 'absent', 'substitute']),
      }),
    ),
    communications: placed(4, () => ({
      title: 'Tin',
      kind: pick(['article', 'talk']),
      published_on: pick(DAYS),
      reach: pick([null, 100]),
    })),
    projects,
    projects_texts: listed(projects, 1, () => ({ path: 'themes', text: pick(['people', 'work', 'self']) })),
  }
}

/** One pledge an officer and year: what comes after the first was rejected. */
function onceEach(pledges: Row[]): Row[] {
  const seen = new Set<string>()
  return pledges.map((row) => {
    const key = `${row.officer_id} ${row.year}`
    if (seen.has(key)) return { ...row, state: 'rejected' }
    seen.add(key)
    return row
  })
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
