import type { Payload, PayloadRequest } from 'payload'
import type { AppointmentRecord, ExistingRoster, OfficerRecord, UnitRecord } from '#core/roster/existing.ts'
import { codeKey } from '#core/roster/foldText.ts'
import type { ParsedRoster } from '#core/roster/parseRoster.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** What is stored and a list may mean: all units, the officers of its codes and names, and their appointments. */
export async function loadExisting(
  payload: Payload,
  req: PayloadRequest,
  { people }: ParsedRoster,
): Promise<ExistingRoster> {
  const codes = people.map(({ values }) => codeKey(values.code ?? ''))
  const names = people.map(({ values }) => values.fullName ?? '')
  const officers = await query<OfficerRecord>(
    payload,
    sql`select id::text, code, full_name as "fullName", date_of_birth as "dateOfBirth", gender, ethnicity,
        party_member as "partyMember", email, phone, employment_type as "employmentType", employer
      from officers where lower(code) = any(${list(unique(codes), 'text')})
        or app.fold(full_name) in (select app.fold(name) from unnest(${list(unique(names), 'text')}) as name)
      order by code, id`,
    req,
  )
  const ids = officers.map(({ id }) => id)
  const appointments = await query<AppointmentRecord>(
    payload,
    sql`select a.id::text, a.officer_id::text as officer, a.unit_id::text as unit, f.key as office,
        a.full_time as "fullTime", a."from", a."to", a.decision_number as "decisionNumber"
      from appointments a join offices f on f.id = a.office_id
      where a.officer_id = any(${list(ids)}) order by a."from", a.id`,
    req,
  )
  return {
    units: await loadUnits(payload, req),
    officers,
    appointments,
    lastNumber: await loadNumbers(payload, req),
  }
}

function loadUnits(payload: Payload, req: PayloadRequest): Promise<UnitRecord[]> {
  return query<UnitRecord>(
    payload,
    sql`select id::text, code, name, short_name as "shortName", level, parent_id::text as parent,
        in_block as "inBlock", valid_from as "validFrom", valid_to as "validTo", obligations_from as "obligationsFrom"
      from units order by code, id`,
    req,
  )
}

/** The highest running numbers used in generated codes. */
async function loadNumbers(payload: Payload, req: PayloadRequest): Promise<ExistingRoster['lastNumber']> {
  const [row] = await query<{ officer: number; unit: number }>(
    payload,
    sql`select
      (select coalesce(max(substr(code, 3)::int), 0) from officers where code ~* '^CB[0-9]{1,9}$') as officer,
      (select coalesce(max(substr(code, 3)::int), 0) from units where code ~* '^DV[0-9]{1,9}$') as unit`,
    req,
  )
  return row ?? { officer: 0, unit: 0 }
}

function unique(values: string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))]
}
