import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { now } from '../clock.ts'
import { inScopeOn, type SubtreeRoot } from '../figures/inScope.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'

export type SampledOfficer = { id: string; code: string; name: string; unit: string; under: string }
/** A random sample: anybody gets the same officers again from its number, unit, size and day. */
export type Sample = {
  id: string
  number: number
  unit: { id: string; name: string }
  perUnit: number
  day: Day
  drawnBy: string
  drawnAt: string
  officers: SampledOfficer[]
}
type Draw = { root: SubtreeRoot; unitName: string; number: number; perUnit: number; day: Day }

/**
 * The officers of a sample: of those in scope (R02) on the day, under each direct child of the unit and in the unit
 * itself, the first `perUnit` in the order of md5("number:code"). Whoever doubts a sample can do the sum by hand.
 */
export async function sampleOfficers(req: PayloadRequest, draw: Draw): Promise<SampledOfficer[]> {
  const { root, number, perUnit, day } = draw
  const { employmentInScope } = await loadPlan(req.payload, req)
  return query<SampledOfficer>(
    req.payload,
    sql`with each as (
        select distinct on (s.officer, s.node) s.officer, s.node, s.unit_name
        from (${inScopeOn(root, day, employmentInScope)}) s order by s.officer, s.node, s.depth, s.unit_name),
      placed as (
        select e.*, o.code, o.full_name, row_number() over (
          partition by e.node order by md5(${`${number}:`} || o.code), o.code) as place
        from each e join officers o on o.id = e.officer)
      select p.officer::text as id, p.code, p.full_name as name, p.unit_name as unit, u.name as under
      from placed p join units u on u.id::text = p.node where p.place <= ${perUnit}
      order by u.depth, u.code, u.id, p.place`,
    req,
  )
}

/** Draws a sample and keeps it, so that nobody draws until he likes it without being seen. */
export async function drawSample(
  req: PayloadRequest,
  draw: Draw,
  by: { officer: string | null; name: string },
): Promise<Sample> {
  const officers = await sampleOfficers(req, draw)
  const { root, unitName, number, perUnit, day } = draw
  const [row] = await query<Row>(
    req.payload,
    sql`insert into app.samples (number, unit, unit_name, per_unit, day, drawn_by, drawn_by_name, drawn_at, officers)
      values (${number}, ${root.id}::uuid, ${unitName}, ${perUnit}, ${day}, ${by.officer}::uuid, ${by.name},
        ${now().toISOString()}::timestamptz, ${JSON.stringify(officers)}::jsonb)
      returning ${columns}`,
    req,
  )
  return sampleOf(row as Row)
}

/** The samples drawn of these units and of what lies below them, the newest first; all of them for null. */
export async function lastSamples(
  req: PayloadRequest,
  of: { roots: readonly SubtreeRoot[]; limit: number },
): Promise<Sample[]> {
  const inside = of.roots.map(({ id, depth }) => sql`u.${sql.raw(`scope${depth}`)} = ${id}`)
  if (inside.length === 0) return []
  const rows = await query<Row>(
    req.payload,
    sql`select ${columns} from app.samples
      where unit in (select u.id from units u where ${sql.join(inside, sql` or `)})
      order by drawn_at desc, id desc limit ${of.limit}`,
    req,
  )
  return rows.map(sampleOf)
}

const columns = sql`id::text as id, number, unit::text as unit, unit_name as "unitName", per_unit as "perUnit", day,
  drawn_by_name as "drawnBy", ${millis('drawn_at')} as "drawnAt", officers`
type Row = Omit<Sample, 'unit' | 'drawnAt'> & { unit: string; unitName: string; drawnAt: number }

function sampleOf({ unit, unitName, drawnAt, ...row }: Row): Sample {
  return { ...row, unit: { id: unit, name: unitName }, drawnAt: new Date(Number(drawnAt)).toISOString() }
}
