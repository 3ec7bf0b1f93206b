import type { Payload, PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { type Attested, attestedFigures } from '#core/report/reportFacts.ts'
import { now } from '../clock.ts'
import { unitFigures } from '../figures/unitFigures.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'

type Of = { unit: string; year: number }
export type Attestation = { at: string; by: string; changed: boolean }

/** What the units directly below have attested of a year, each its latest word, unless it took it back. */
export function attestationsBelow(payload: Payload, of: Of, req?: PayloadRequest): Promise<Attested[]> {
  return query<Attested>(
    payload,
    sql`select a.unit::text as unit, ${millis('a.at')} as at, a.by_name as by, a.saw
      from app.attestations a join units u on u.id = a.unit
      where u.parent_id = ${of.unit}::uuid and a.year = ${of.year} and a.taken_back_at is null`,
    req,
  )
}

/** What a unit has attested of its own data of a year, and whether its figures have changed since; null where nothing stands. */
export async function attestationOf(
  payload: Payload,
  of: Of,
  req?: PayloadRequest,
): Promise<Attestation | null> {
  const [row] = await query<{ at: number; by: string; saw: string }>(
    payload,
    sql`select ${millis('at')} as at, by_name as by, saw from app.attestations
      where unit = ${of.unit}::uuid and year = ${of.year} and taken_back_at is null`,
    req,
  )
  if (!row) return null
  const { total } = await unitFigures(payload, of, req)
  return { at: new Date(row.at).toISOString(), by: row.by, changed: row.saw !== attestedFigures(total) }
}

/**
 * A unit's word that its data of a year are complete and right, with the figures it saw; said again it stands anew.
 * Refused with 409 once its superior's report of the year is submitted.
 */
export async function attest(
  req: PayloadRequest,
  { unit, year, caller }: Of & { caller: Caller },
): Promise<void> {
  const { total } = await unitFigures(req.payload, { unit, year }, req)
  await takeBack(req, { unit, year, caller })
  await query(
    req.payload,
    sql`insert into app.attestations (unit, year, by, by_name, at, saw)
      values (${unit}::uuid, ${year}, ${caller.officer}::uuid, ${caller.name}, ${now()}, ${attestedFigures(total)})`,
    req,
  )
}

/** Takes a unit's word back; nothing happens where none stands. Refused as above. */
export async function takeBack(
  req: PayloadRequest,
  { unit, year, caller }: Of & { caller: Caller },
): Promise<void> {
  const key = `attestation:${unit}:${year}`
  await query(req.payload, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`, req)
  const closed = await query(
    req.payload,
    sql`select 1 from reports r join units u on u.parent_id = r.unit_id
      where u.id = ${unit}::uuid and r.year = ${year} and r.report_kind = 'annual' and r.state in ('pending', 'approved') limit 1`,
    req,
  )
  if (closed.length > 0) throw refuse({ code: 'attestation-closed', data: { year } })
  await query(
    req.payload,
    sql`update app.attestations set taken_back_at = ${now()}, taken_back_by = ${caller.officer}::uuid
      where unit = ${unit}::uuid and year = ${year} and taken_back_at is null`,
    req,
  )
}
