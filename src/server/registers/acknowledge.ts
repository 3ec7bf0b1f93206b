import type { PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { acknowledgingUnits } from '#core/register/acknowledgingUnits.ts'
import { today } from '../clock.ts'
import { lineOf, placeOfUnit } from '../organisation/placeOf.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

type Acknowledging = {
  document: string
  caller: Caller
  unit?: string | undefined
  heldOn?: string | undefined
  note?: string | undefined
}
export type Acknowledgement = { id: string; of: string; unit: string; heldOn: string; note: string | null }

/**
 * R48: a unit says once that it has made a superior's document known. By whoever keeps the registers of that very unit;
 * the day is today's unless an earlier one is given. Runs in the transaction of `req`.
 */
export async function acknowledge(req: PayloadRequest, of: Acknowledging): Promise<Acknowledgement> {
  const { document, caller, note = null } = of
  const heldOn = of.heldOn ?? today()
  if (heldOn > today()) throw refuse({ code: 'in-future', path: 'heldOn' })
  const unit = await unitOf(req, of)
  const place = await placeOfUnit(req, unit)
  if (place === null) throw refuse({ code: 'unknown-reference', path: 'unit' })
  const line = lineOf(place)
  const scopes = line.map((_, depth) => sql.identifier(`scope${depth}`))
  const rows = await query<Acknowledgement>(
    req.payload,
    sql`insert into acknowledgements (of_id, unit_id, held_on, note, by_id, ${sql.join(scopes, sql`, `)})
      values (${document}::uuid, ${unit}::uuid, ${heldOn}, ${note}, ${caller.officer}::uuid,
        ${sql.join(
          line.map((id) => sql`${id}`),
          sql`, `,
        )})
      on conflict (of_id, unit_id) do nothing
      returning id::text, of_id::text as of, unit_id::text as unit, held_on as "heldOn", note`,
    req,
  )
  if (!rows[0]) throw refuse({ code: 'already-acknowledged' })
  return rows[0]
}

async function unitOf(req: PayloadRequest, of: Acknowledging): Promise<string> {
  const [issued] = await query<{ unit: string }>(
    req.payload,
    sql`select unit_id::text as unit from documents where id = ${of.document}::uuid`,
    req,
  )
  if (!issued) throw refuse({ code: 'not-found' })
  const units = acknowledgingUnits(of.caller, issued.unit)
  if (of.unit !== undefined && !units.includes(of.unit)) throw refuse({ code: 'forbidden', path: 'unit' })
  const unit = of.unit ?? units[0]
  if (unit === undefined) throw refuse({ code: 'forbidden' })
  if (of.unit === undefined && units.length > 1) throw refuse({ code: 'required', path: 'unit' })
  return unit
}
