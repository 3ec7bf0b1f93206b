import type { Payload, PayloadRequest } from 'payload'
import { type Day, type Instant, planYearRange } from '#core/calendar/day.ts'
import { type AsOf, asOfDay } from '#core/standards/asOf.ts'
import { firstMonthOf } from '#core/standards/officerCompliance.ts'
import { type PlanDefinition, type PlanVersion, planOn } from '#core/standards/plan.ts'
import { type AppointmentKinds, type RuleTables, ruleTables, type Span } from '#core/standards/ruleTables.ts'
import { now } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { asKnown } from './asKnown.ts'
import type { SubtreeRoot } from './inScope.ts'
import { knownPlans } from './knownPlans.ts'

export type UnitQuestion = {
  unit: string
  year: number
  /** The as-of day; now, or the end of the year if that is earlier, when left out. */
  day?: Day | null
  /** What was known before this instant counts; what is known now when null or left out. */
  known?: Instant | null
  /** A part of the plan year: only its periods count, a week by its Thursday (Q05). The whole year when left out. */
  span?: Span
  /** Versions to judge by in place of the published ones: what a draft would do. */
  versions?: readonly PlanVersion[]
}

export type UnitRules = {
  root: SubtreeRoot
  unit: { id: string; name: string; level: string }
  from: Day
  to: Day
  asOf: AsOf
  known: Instant | null
  /** Null too where the unit itself was not known yet: it and its children are shown as they are, with nothing in them. */
  placeKnown: Instant | null
  /** The plan on the as-of day, or the first there is. */
  plan: PlanDefinition
  tables: RuleTables
}

type Row = { id: string; name: string; level: string; depth: number } & AppointmentKinds

/** What every figure of a unit and plan year is computed from; 404 when there is no such unit. */
export async function unitRules(
  payload: Payload,
  question: UnitQuestion,
  req?: PayloadRequest,
): Promise<UnitRules> {
  const { unit, year, day = null, known = null } = question
  const versions = question.versions ?? (await knownPlans(payload, known, req))
  const find = (instant: Instant | null) => query<Row>(payload, asKnown(instant, placeSql(unit)), req)
  const found = await find(known)
  const placeKnown = found.length > 0 ? known : null
  const [row] = found.length > 0 || known === null ? found : await find(null)
  const instant = known ?? now().getTime()
  const firstMonth = firstMonthOf(versions, instant)
  const range = question.span ?? planYearRange(year, firstMonth)
  const asOf = asOfDay({ day, yearEnd: range.to, now: instant })
  const plan = planOn(versions, asOf.day) ?? versions[0]?.definition
  if (!row || !plan) throw refuse({ code: 'not-found' })
  const { id, name, level, depth, offices, levels } = row
  const tables = ruleTables({
    ...{ versions, year, firstMonth, over: asOf.over, kinds: { offices, levels } },
    ...(question.span && { span: question.span }),
  })
  return { root: { id, depth }, unit: { id, name, level }, ...range, asOf, known, placeKnown, plan, tables }
}

/** The unit, and what appointments there can be. */
function placeSql(unit: string) {
  return sql`select u.id::text as id, u.name, u.level, u.depth::int as depth,
      array(select f.key::text from offices f where f.counts_as_officer) as offices,
      array(select distinct v.level::text from units v) as levels
    from units u where u.id = ${unit}::uuid`
}
