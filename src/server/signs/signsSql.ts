import type { Payload } from 'payload'
import { ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { type SignKind, signThresholds } from '#core/signs/signKinds.ts'
import { fileHolders } from '../evidence/fileHolders.ts'
import { type SubtreeRoot, scopeColumn } from '../figures/inScope.ts'
import { sql } from '../sql/db.ts'
import { lineOf } from '../sql/fragments.ts'

type SQL = ReturnType<typeof sql>

/** Where and when to look: the records of a unit and below, from one instant up to another. */
export type SignsQuestion = { root: SubtreeRoot; from: string; to: string }

/** Records shown with a sign. */
const SHOWN = 20

/**
 * The signs of one kind: columns at, people (ids), unit, count, most, records (`collection:id`, the first of them).
 * Each is one set-based statement over the period.
 */
export function signsSql(kind: SignKind, question: SignsQuestion, payload: Payload): SQL {
  return statements[kind](question, payload)
}

const statements: Record<SignKind, (question: SignsQuestion, payload: Payload) => SQL> = {
  manyAtOnce,
  bulkLate,
  samePicture,
  alikePictures,
  sameText,
  ownRoster,
  upward,
}

/** Confirmations of one person, run by run: a run ends where a minute passes without one. */
function manyAtOnce({ root, from, to }: SignsQuestion): SQL {
  return sql`with single as (
      select d.by_id, d.by_unit_name, d.at, d.collection || ':' || d.record as record,
        count(*) over (partition by d.by_id order by d.at range between current row and interval '1 minute' following)
          as within,
        coalesce(d.at - lag(d.at) over (partition by d.by_id order by d.at) > interval '1 minute', false) as begins
      from decisions d
      where ${scopeColumn(root.depth, 'd')} = ${root.id} and d.action = 'approve' and d.by_id is not null
        and d.at >= ${from}::timestamptz and d.at < ${to}::timestamptz
        and not (d.collection = 'activities' and exists (
          select 1 from activities a where a.id = d.record::uuid and a.event_id is not null))),
    runs as (select *, count(*) filter (where begins) over (partition by by_id order by at) as run from single)
    select max(at) as at, array[by_id::text] as people, max(by_unit_name) as unit, count(*)::int as count,
      max(within)::int as most, ${first(sql`record`, sql`at, record`)} as records
    from runs group by by_id, run having max(within) >= ${signThresholds.manyAtOnce}`
}

function bulkLate({ root, from, to }: SignsQuestion): SQL {
  return sql`select max(a.submitted_at) as at, array[a.officer_id::text] as people, max(u.name) as unit,
      count(*)::int as count, null::int as most, ${first(sql`'activities:' || a.id`, sql`a.starts_at, a.id`)} as records
    from activities a join units u on u.id = a.unit_id
    where ${scopeColumn(root.depth, 'a')} = ${root.id} and a.late_entry and a.event_id is null
      and a.state in ('pending', 'approved')
      and a.submitted_at >= ${from}::timestamptz and a.submitted_at < ${to}::timestamptz
    group by a.officer_id, ${localDay('a.submitted_at')} having count(*) >= ${signThresholds.bulkLate}`
}

/** One file, or files of the same content, on several records. */
function samePicture(question: SignsQuestion, payload: Payload): SQL {
  return sql`with fresh as (${freshFiles(question)}),
    held as (
      select e.digest, e.created_at, e.owner_id, h.collection || ':' || h.record as record
      from evidence e cross join lateral (${fileHolders(payload)}) h
      where e.digest in (select digest from fresh) and e.restricted is not true)
    select max(created_at) as at, array_agg(distinct owner_id::text) as people, null as unit,
      count(distinct record)::int as count, null::int as most,
      (array_agg(distinct record order by record))[1:${SHOWN}::int] as records
    from held group by digest having count(distinct record) > 1`
}

/** Two photographs nearly alike that hang on different records; several of one record are one series. */
function alikePictures(question: SignsQuestion, payload: Payload): SQL {
  return sql`with fresh as (${freshFiles(question)}),
    pairs as (
      select p.one, p.other from app.alike_pictures p join fresh f on f.id = p.one
      union select p.one, p.other from app.alike_pictures p join fresh f on f.id = p.other),
    held as (
      select e.id, e.digest, e.created_at, e.owner_id, array_agg(distinct h.collection || ':' || h.record) as records
      from evidence e cross join lateral (${fileHolders(payload)}) h
      where e.restricted is not true and e.id in (select one from pairs union select other from pairs)
      group by e.id)
    select greatest(x.created_at, y.created_at) as at, array(select distinct unnest(array[x.owner_id, y.owner_id])::text)
      as people, null as unit, cardinality(x.records || y.records) as count, null::int as most,
      (x.records || y.records)[1:${SHOWN}::int] as records
    from pairs p join held x on x.id = p.one join held y on y.id = p.other
    where x.digest <> y.digest and not x.records && y.records`
}

/** Pledges of one plan year whose every action reads the same, case and spaces at the ends aside. */
function sameText({ root, from, to }: SignsQuestion): SQL {
  return sql`with texts as (
      select p.id, p.officer_id, p.year, p.submitted_at, u.name as unit,
        md5(string_agg(lower(btrim(a.action)), '|' order by f._order, a._order)) as text
      from pledges p join pledges_focus f on f._parent_id = p.id join pledges_focus_actions a on a._parent_id = f.id
        join units u on u.id = p.unit_id
      where ${scopeColumn(root.depth, 'p')} = ${root.id} and p.state in ('pending', 'approved')
        and p.submitted_at >= ${from}::timestamptz and p.submitted_at < ${to}::timestamptz
      group by p.id, u.name)
    select max(submitted_at) as at, (array_agg(officer_id::text order by submitted_at, id))[1:${SHOWN}::int] as people,
      case when count(distinct unit) = 1 then max(unit) end as unit, count(*)::int as count, null::int as most,
      ${first(sql`'pledges:' || id`, sql`submitted_at, id`)} as records
    from texts group by year, text having count(distinct officer_id) > 1`
}

/** Who made rosters stands on them as present. */
function ownRoster({ root, from, to }: SignsQuestion): SQL {
  return sql`select max(e.closed_at) as at, array[e.made_by_id::text] as people, max(u.name) as unit, count(*)::int as count,
      null::int as most, ${first(sql`'events:' || e.id`, sql`e.closed_at, e.id`)} as records
    from events e join units u on u.id = e.host_unit_id
    where ${scopeColumn(root.depth, 'e')} = ${root.id}
      and e.closed_at >= ${from}::timestamptz and e.closed_at < ${to}::timestamptz
      and exists (select 1 from events_roster r where r._parent_id = e.id and r.officer_id = e.made_by_id
        and r.attendance in ('onTime', 'late'))
    group by e.made_by_id having count(*) >= ${signThresholds.ownRoster}`
}

/** Activities of officers confirmed by somebody of a unit below one in which they held an office that day. */
function upward({ root, from, to }: SignsQuestion): SQL {
  return sql`select max(d.at) as at, d.by_id::text || array_agg(distinct d.officer_id::text) as people, max(b.name) as unit,
      count(*)::int as count, null::int as most, ${first(sql`'activities:' || d.record`, sql`d.at, d.record`)} as records
    from decisions d join units b on b.id = d.by_unit_id
    where ${scopeColumn(root.depth, 'b')} = ${root.id} and d.collection = 'activities' and d.action = 'approve'
      and d.by_id is not null and d.at >= ${from}::timestamptz and d.at < ${to}::timestamptz
      and exists (select 1 from appointments a join units s on s.id = a.unit_id join offices o on o.id = a.office_id
        where a.officer_id = d.officer_id and o.counts_as_officer and s.id <> b.id
          and (${lineOf('b')})[s.depth::int + 1] = s.id::text
          and a."from" <= ${localDay('d.at')} and (a."to" is null or a."to" >= ${localDay('d.at')}))
    group by d.by_id having count(*) >= ${signThresholds.upward}`
}

/** Files that came in within the period, of officers with an office in the subtree. */
function freshFiles({ root, from, to }: SignsQuestion): SQL {
  return sql`select e.id, e.digest from evidence e join officers o on o.id = e.owner_id
    where e.created_at >= ${from}::timestamptz and e.created_at < ${to}::timestamptz
      and position(${root.id} in o.scope) > 0 and e.digest is not null`
}

function first(record: SQL, order: SQL): SQL {
  return sql`(array_agg(${record} order by ${order}))[1:${SHOWN}::int]`
}

function localDay(column: string): SQL {
  return sql.raw(
    `to_char(${column} at time zone 'UTC' + interval '${ZONE_OFFSET_MS} milliseconds', 'YYYY-MM-DD')`,
  )
}
