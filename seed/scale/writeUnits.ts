import { sql } from '#server/sql/db.ts'
import { list } from '#server/sql/fragments.ts'
import { firstSyllables, secondSyllables } from './names.ts'
import { prepare, run, type Writing } from './writing.ts'

const BRANCHES = 4

/**
 * The tree of units with its lines, in a table of the transaction (`scale_units`) and in `units`: numbered along the
 * tree, 0 the city, then the districts, the grassroots Unions of each, and their branches, the first of which is the
 * office's and in the block.
 */
export async function writeUnits(writing: Writing): Promise<void> {
  const { districts, grassroots } = writing.size
  const name = (salt: number) =>
    sql`(${list(firstSyllables, 'text')})[1 + (place * 5 + n / 12) % 12] || ' ' || (${list(secondSyllables, 'text')})[1 + (place * 7 + n / 16 + ${salt}::int) % 16]`
  await prepare(
    writing,
    sql`create temp table scale_units on commit drop as
      with tree as (
        select 0 as n, 0 as place, null::int as above, 0 as depth
        union all select d, d, 0, 1 from generate_series(1, ${districts}::int) as d
        union all select ${districts}::int + g, 1 + (g - 1) / ${districts}::int, 1 + (g - 1) % ${districts}::int, 2
          from generate_series(1, ${grassroots}::int) as g
        union all select ${districts}::int + ${grassroots}::int + (g - 1) * ${BRANCHES} + b, b, ${districts}::int + g, 3
          from generate_series(1, ${grassroots}::int) as g, generate_series(1, ${BRANCHES}) as b),
      named as (
        select t.*, pg_temp.named('unit', n) as id, case depth when 0 then 'province' when 1 then 'district'
            when 2 then 'grassroots' else 'branch' end as level,
          case when depth = 2 and pg_temp.draw(n, 1) < 0.3 or depth = 3 and place = 1 then true end as in_block,
          case depth when 0 then 'tỉnh' when 1 then ${name(0)} when 2 then ${name(3)} else '' end as called from tree t)
      select u.n, u.place, u.above, u.depth, u.id, u.level, u.in_block, p.id as parent,
        case u.depth when 0 then 'CT' when 1 then 'CT' || lpad(u.place::text, 2, '0')
          when 2 then 'CT' || lpad(p.place::text, 2, '0') || lpad(u.place::text, 3, '0')
          else 'CT' || lpad(d.place::text, 2, '0') || lpad(p.place::text, 3, '0') || u.place end as code,
        case u.depth when 0 then 'Tỉnh đoàn' when 1 then 'Huyện đoàn ' || u.called
          when 2 then case when u.in_block then 'Đoàn cơ quan ' else 'Đoàn xã ' end || u.called
          else case u.place when 1 then 'Chi đoàn Cơ quan ' else 'Chi đoàn Khu vực ' || u.place - 1 || ' ' end || p.called
          end as name,
        coalesce(u.in_block, p.in_block, false) as block,
        coalesce(r.id, d.id, p.id, u.id) as scope0,
        case u.depth when 1 then u.id when 2 then p.id when 3 then d.id end as scope1,
        case u.depth when 2 then u.id when 3 then p.id end as scope2, case u.depth when 3 then u.id end as scope3
      from named u left join named p on p.n = u.above left join named d on d.n = p.above left join named r on r.n = d.above`,
  )
  const founded = `${writing.horizon.founded}T01:00:00Z`
  await run(
    writing,
    sql`insert into units (id, code, name, short_name, level, parent_id, in_block, block, valid_from, depth, scope0, scope1,
        scope2, scope3, updated_at, created_at)
      select id, code, name, name, level, parent, in_block, block, ${writing.horizon.founded}, depth, scope0, scope1, scope2,
        scope3, ${founded}::timestamptz, ${founded}::timestamptz
      from scale_units order by depth, n`,
  )
  await prepare(writing, sql`create unique index on scale_units (n)`)
  await prepare(writing, sql`create unique index on scale_units (id)`)
  await prepare(writing, sql`analyze scale_units`)
}
