import { sql } from '../sql/db.ts'

const minuteOf = (column: string) =>
  sql.raw(`split_part(${column}, ':', 1)::int * 60 + split_part(${column}, ':', 2)::int`)
const dayNumber = (expression: ReturnType<typeof sql>) => sql`(${expression})::date - date '1970-01-01'`

/**
 * The part of the statement that says which office hours of their own hold for whom (`ownHoursOf` of the core,
 * set-based), on top of `posts`: `own_hours` for each officer, by rank, between local day numbers; `own_free`, the time
 * of each kind of day (`kindOfDay`) outside them in milliseconds of the day. Empty tables cost nothing.
 */
export const ownHoursSql = sql`
    own_windows as materialized (
      select h._parent_id as hours, t.text::int as weekday, ${minuteOf('h."start"')} as opens, ${minuteOf('h."end"')} as closes
      from work_hours_hours h join work_hours_texts t
        on t.parent_id = h._parent_id and t.path = 'hours.' || (h._order - 1) || '.weekdays'),
    own_days as (
      select w.id as hours, k.kind, (
          select range_agg(int4range(o.opens, greatest(o.opens, o.closes))) from own_windows o
          -- A worked Saturday without hours of its own has a Monday's.
          where o.hours = w.id and o.weekday = case when k.kind < 8 then k.kind when exists (
            select from own_windows s where s.hours = w.id and s.weekday = 6) then 6 else 1 end) as open
      from work_hours w cross join generate_series(0, 8) as k(kind)),
    own_free as materialized (
      select hours, kind, lower(f) * 60000::bigint as "from", upper(f) * 60000::bigint as "to"
      from own_days
        cross join lateral unnest(int4multirange(int4range(0, 1440)) - coalesce(open, '{}'::int4multirange)) as f),
    own_hours as materialized (
      select w.officer_id as officer, w.id as hours, ${dayNumber(sql`w."from"`)} as first,
        coalesce(${dayNumber(sql`w."to"`)}, 1000000) as last,
        array[0, 0] as height, null::uuid as post, 0 as near, w."from" as begun
      from work_hours w where w.officer_id is not null
      union all
      select p.officer, w.id, ${dayNumber(sql`greatest(w."from", p.term_from)`)},
        coalesce(${dayNumber(sql`least(w."to", p.term_to)`)}, 1000000),
        array[1 + p.depth, ${dayNumber(sql`p.term_from`)}], p.id, -p.place, w."from"
      from work_hours w join (
        select posts.id, posts.officer, posts.depth, term_from, term_to, l.unit as above, l.place::int as place
        from posts cross join lateral unnest(line) with ordinality as l(unit, place)) p on p.above = w.unit_id::text
      where w.officer_id is null)`
