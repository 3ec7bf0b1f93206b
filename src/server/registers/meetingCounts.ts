import type { PayloadRequest } from 'payload'
import type { Period } from '#core/calendar/period.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'

const EMPTY = { held: 0, withConductRules: 0 }
type Meetings = typeof EMPTY
export type MeetingCounts = {
  quarters: ({ period: string; from: string; to: string; total: Meetings } & { own: Meetings })[]
  attendance: Record<string, number>
  uniform: Record<string, number>
}

/**
 * Meetings of branches and committees in each quarter and how many held the do's and don'ts (R14), of the unit itself
 * (`own`) and with all below it (`total`); and over all quarters how summoned people came (R33, R41) and what spot checks
 * of the youth shirt found (R32, R40). Closed events are asked, as the report does.
 * @param quarters of one plan year, in order
 */
export async function meetingCounts(
  req: PayloadRequest,
  of: { unit: string; depth: number; quarters: readonly Period[] },
): Promise<MeetingCounts> {
  const { unit, depth, quarters } = of
  const [first, last] = [quarters[0]?.from ?? '', quarters.at(-1)?.to ?? '']
  const day = sql.raw(`to_char(e.starts_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`)
  const [row] = await query<{ meetings: (Meetings & { period: string; own: boolean })[] } & MeetingCounts>(
    req.payload,
    sql`with quarters as (select * from jsonb_to_recordset(${rowsOf(quarters)}) as q(key text, "from" text, "to" text)),
      inside as materialized (select e.id, e.kind, e.host_unit_id = ${unit}::uuid as own,
          coalesce(e.conduct_rules_held, false) as rules, ${day} as day
        from events e where ${sql.raw(`e.scope${depth}`)} = ${unit} and e.closed_at is not null
          and e.starts_at >= (${first}::date - 1) and e.starts_at < (${last}::date + 2)),
      counted as (select q.key as period, i.own, count(*)::int as held,
          (count(*) filter (where i.rules))::int as "withConductRules"
        from inside i join quarters q on i.day between q."from" and q."to"
        where i.kind in ('branchMeeting', 'committeeMeeting') group by 1, 2),
      marked as (select w.attendance, w.uniform, i.kind from inside i join events_roster w on w._parent_id = i.id
        where i.day between ${first} and ${last})
      select coalesce((select json_agg(counted) from counted), '[]') as meetings,
        coalesce((select json_object_agg(attendance, n) from (select attendance, count(*) as n from marked
          where attendance is not null and kind in ('summonedMeeting', 'committeeMeeting') group by 1) a), '{}') as attendance,
        coalesce((select json_object_agg(uniform, n) from (select uniform, count(*) as n from marked
          where uniform is not null group by 1) u), '{}') as uniform`,
    req,
  )
  const found = row?.meetings ?? []
  return {
    quarters: quarters.map(({ key, from, to }) => {
      const own = found.find((one) => one.period === key && one.own) ?? EMPTY
      const below = found.find((one) => one.period === key && !one.own) ?? EMPTY
      return { period: key, from, to, own: meetingsOf(own), total: meetingsOf(own, below) }
    }),
    attendance: row?.attendance ?? {},
    uniform: row?.uniform ?? {},
  }
}

function meetingsOf(...counts: Meetings[]): Meetings {
  const sum = (key: keyof Meetings) => counts.reduce((total, one) => total + one[key], 0)
  return { held: sum('held'), withConductRules: sum('withConductRules') }
}
