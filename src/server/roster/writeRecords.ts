import type { Payload, PayloadRequest } from 'payload'
import type { AppointmentRecord, Change, OfficerRecord, UnitRecord } from '#core/roster/existing.ts'
import { query, sql } from '../sql/db.ts'

type Writing = { payload: Payload; req: PayloadRequest; real: (id: string) => string }
type Statement = Parameters<typeof query>[1]

export async function writeUnits(writing: Writing, changes: Change<UnitRecord>[]): Promise<void> {
  const { real } = writing
  const { created, updated } = split(changes, (unit) => ({
    ...unit,
    id: real(unit.id),
    parent: unit.parent === null ? null : real(unit.parent),
  }))
  const shape =
    sql.raw(`r(id uuid, code text, name text, "shortName" text, level text, parent uuid, "inBlock" boolean,
    "validFrom" text, "validTo" text, "obligationsFrom" text)`)
  await run(
    writing,
    created,
    (rows) => sql`insert into units
    (id, code, name, short_name, level, parent_id, in_block, valid_from, valid_to, obligations_from, created_at)
    select id, code, name, "shortName", level, parent, "inBlock", "validFrom", "validTo", "obligationsFrom", app.clock()
    from jsonb_to_recordset(${rows}::jsonb) as ${shape}`,
  )
  await run(
    writing,
    updated,
    (rows) => sql`update units u set name = r.name, short_name = r."shortName",
      level = r.level, parent_id = r.parent, in_block = r."inBlock", valid_from = r."validFrom",
      valid_to = r."validTo", obligations_from = r."obligationsFrom", updated_at = now()
    from jsonb_to_recordset(${rows}::jsonb) as ${shape} where u.id = r.id`,
  )
}

export async function writeOfficers(writing: Writing, changes: Change<OfficerRecord>[]): Promise<void> {
  const { created, updated } = split(changes, (officer) => ({ ...officer, id: writing.real(officer.id) }))
  const shape =
    sql.raw(`r(id uuid, code text, "fullName" text, "dateOfBirth" text, gender text, ethnicity text,
    "partyMember" boolean, email text, phone text, "employmentType" text, employer text)`)
  await run(
    writing,
    created,
    (rows) => sql`insert into officers
    (id, code, full_name, date_of_birth, gender, ethnicity, party_member, email, phone, employment_type, employer, created_at)
    select id, code, "fullName", "dateOfBirth", gender, ethnicity, "partyMember", email, phone, "employmentType", employer, app.clock()
    from jsonb_to_recordset(${rows}::jsonb) as ${shape}`,
  )
  await run(
    writing,
    updated,
    (rows) => sql`update officers o set full_name = r."fullName",
      date_of_birth = r."dateOfBirth", gender = r.gender, ethnicity = r.ethnicity, party_member = r."partyMember",
      email = r.email, phone = r.phone, employment_type = r."employmentType", employer = r.employer, updated_at = now()
    from jsonb_to_recordset(${rows}::jsonb) as ${shape} where o.id = r.id`,
  )
}

export async function writeAppointments(
  writing: Writing,
  changes: Change<AppointmentRecord>[],
): Promise<void> {
  const { real } = writing
  const { created, updated } = split(changes, (post) => ({
    ...post,
    id: real(post.id),
    officer: real(post.officer),
    unit: real(post.unit),
  }))
  const shape =
    sql.raw(`r(id uuid, officer uuid, unit uuid, office text, "fullTime" boolean, "from" text, "to" text,
    "decisionNumber" text)`)
  await run(
    writing,
    created,
    (rows) => sql`insert into appointments
    (id, officer_id, unit_id, office_id, full_time, "from", "to", decision_number, created_at)
    select r.id, r.officer, r.unit, f.id, coalesce(r."fullTime", false), r."from", r."to", r."decisionNumber", app.clock()
    from jsonb_to_recordset(${rows}::jsonb) as ${shape} join offices f on f.key = r.office`,
  )
  await run(
    writing,
    updated,
    (rows) => sql`update appointments a set full_time = r."fullTime", "to" = r."to",
      decision_number = r."decisionNumber", updated_at = now()
    from jsonb_to_recordset(${rows}::jsonb) as ${shape} where a.id = r.id`,
  )
}

function split<T>(
  changes: Change<T>[],
  finish: (record: T) => object,
): { created: object[]; updated: object[] } {
  const of = (isNew: boolean) =>
    changes.filter(({ before }) => (before === null) === isNew).map(({ after }) => finish(after))
  return { created: of(true), updated: of(false) }
}

async function run(
  { payload, req }: Writing,
  rows: object[],
  statement: (rows: string) => Statement,
): Promise<void> {
  if (rows.length > 0) await query(payload, statement(JSON.stringify(rows)), req)
}
