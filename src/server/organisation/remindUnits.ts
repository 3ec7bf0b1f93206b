import type { PayloadRequest } from 'payload'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { FigureRow, UnitFigures } from '#core/standards/figures.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { LEADING } from '#core/workflow/bar.ts'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { today } from '../clock.ts'
import { unitFigures } from '../figures/unitFigures.ts'
import { composeMail } from '../mail/composeMail.ts'
import { planMail } from '../mail/planMail.ts'
import { queueMails } from '../mail/queueMails.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'

type Leader = { unit: string; officer: string; name: string; email: string }
/** What a press of the button did; `silent`: units whose leaders have no address. */
export type Reminded = { units: number; already: number; silent: string[] }

const OVERVIEW = '/admin/tong-quan'

/**
 * Tells the leaders of the units directly below that their unit lacks something of the year's targets, each unit once a
 * day whoever presses; in the transaction of `req`. Gives how many units were told, and which could not be.
 */
export async function remindUnits(
  req: PayloadRequest,
  of: { unit: string; year: number; from: string },
): Promise<Reminded> {
  const figures = await unitFigures(req.payload, { unit: of.unit, year: of.year }, req)
  const short = figures.children.filter((row) => lacking(row).length > 0)
  const leaders = await leadersOf(
    req,
    short.map(({ unit }) => unit),
  )
  const told = await toldToday(req, of.year, leaders)
  const fresh = short.filter(({ unit }) => !told.has(unit))
  const byUnit = Map.groupBy(leaders, ({ unit }) => unit)
  const plan = await loadPlan(req.payload, req)
  const mails = fresh.flatMap((row) =>
    (byUnit.get(row.unit) ?? []).map((leader) => mailOf({ row, leader, figures, plan, from: of.from })),
  )
  await queueMails(req, mails)
  return {
    units: fresh.filter(({ unit }) => byUnit.has(unit)).length,
    already: short.length - fresh.length,
    silent: fresh.filter(({ unit }) => !byUnit.has(unit)).map(({ name }) => name),
  }
}

function lacking({ targets }: FigureRow) {
  return targets.filter(({ numerator, denominator }) => numerator < denominator)
}

type Mail = { row: FigureRow; leader: Leader; figures: UnitFigures; plan: PlanDefinition; from: string }

function mailOf({ row, leader, figures, plan, from }: Mail) {
  const { year } = figures
  const lines = lacking(row).map(({ key, numerator, denominator }) =>
    t('vi', 'mail.remindUnits.line', {
      what: plan.targets.find((target) => target.key === key)?.label.vi ?? key,
      part: numerator,
      whole: denominator,
      missing: denominator - numerator,
    }),
  )
  const data = { unit: row.name, year, from, day: writeDay(today()), lines: lines.join('\n') }
  const url = `${env.serverURL}${OVERVIEW}?unit=${row.unit}&year=${year}`
  return {
    key: keyOf(year, leader),
    to: leader.email,
    recipient: { officer: leader.officer, posts: [{ unit: leader.unit, offices: LEADING }] },
    ...composeMail({
      name: leader.name,
      ...planMail(plan, 'remindUnits', data),
      links: [{ label: t('vi', 'mail.open'), url }],
    }),
  }
}

function keyOf(year: number, { unit, officer }: Leader): string {
  return `remind-units:${year}:${today()}:${unit}:${officer}`
}

/** The units of which a leader was told today; two who press at once wait for each other. */
async function toldToday(
  req: PayloadRequest,
  year: number,
  leaders: readonly Leader[],
): Promise<Set<string>> {
  await query(
    req.payload,
    sql`select pg_advisory_xact_lock(hashtextextended(${`remind-units:${year}`}, 0))`,
    req,
  )
  const keys = new Map(leaders.map((leader) => [keyOf(year, leader), leader.unit]))
  const rows = await query<{ key: string }>(
    req.payload,
    sql`select key from mails where key = any(${list([...keys.keys()], 'text')})`,
    req,
  )
  return new Set(rows.flatMap(({ key }) => keys.get(key) ?? []))
}

/** The secretaries and deputies in office today who have an account with an address. */
async function leadersOf(req: PayloadRequest, units: readonly string[]): Promise<Leader[]> {
  return query<Leader>(
    req.payload,
    sql`select distinct a.unit_id::text as unit, o.id::text as officer, o.full_name as name, u.email
      from appointments a join offices f on f.id = a.office_id join officers o on o.id = a.officer_id
        join users u on u.id = o.user_id
      where a.unit_id = any(${list(units)}) and f.key = any(${list([...LEADING], 'text')})
        and ${inForceOn('a', today())} and u.email is not null`,
    req,
  )
}
