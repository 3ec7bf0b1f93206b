import { createHash } from 'node:crypto'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Payload, PayloadRequest } from 'payload'
import { planYearRange, startOf } from '#core/calendar/day.ts'
import { firstMonthOf } from '#core/standards/officerCompliance.ts'
import { planOn } from '#core/standards/plan.ts'
import { type AppointmentKinds, ruleTables } from '#core/standards/ruleTables.ts'
import { now } from '../../clock.ts'
import { loadPlans } from '../../plan/loadPlans.ts'
import { query, sql } from '../../sql/db.ts'
import { freshSql, type YearRules } from './freshSql.ts'

const YEAR_MS = 366 * 86_400_000
const remembered = new Map<string, YearRules>()
const MOST = 12

/** The rules by which a plan year is kept; null where there is no plan. */
export async function yearRules(
  payload: Payload,
  year: number,
  req?: PayloadRequest,
): Promise<YearRules | null> {
  const versions = await loadPlans(payload, req)
  const [kinds] = await query<AppointmentKinds>(
    payload,
    sql`select array(select f.key::text from offices f where f.counts_as_officer order by 1) as offices,
      array(select distinct v.level::text from units v order by 1) as levels`,
    req,
  )
  const firstMonth = firstMonthOf(versions, now().getTime())
  const { from, to } = planYearRange(year, firstMonth)
  const plan = planOn(versions, to) ?? versions[0]?.definition
  if (!plan || !kinds) return null
  const key = createHash('sha256')
    .update(JSON.stringify([versions, kinds, firstMonth, year]))
    .digest('hex')
  const found = remembered.get(key)
  if (found) return found
  const over = startOf(to) + YEAR_MS
  const tables = ruleTables({ versions, year, firstMonth, over, kinds })
  const rules = { year, from, to, asOf: { day: to, over }, plan, tables, digest: '' }
  const made = { ...rules, digest: digestOf(rules) }
  if (remembered.size >= MOST) remembered.clear()
  remembered.set(key, made)
  return made
}

/** Of the statement itself: a program that computes otherwise than the one that kept them finds nothing kept. */
function digestOf(rules: YearRules): string {
  const { sql: text, params } = new PgDialect().sqlToQuery(freshSql(rules, []))
  return createHash('sha256')
    .update(JSON.stringify([text, params]))
    .digest('hex')
}
