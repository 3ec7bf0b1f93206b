import { deadlinesOf } from '#core/standards/deadlines.ts'
import { inScopeOn } from '../../figures/inScope.ts'
import { sql } from '../../sql/db.ts'
import { list } from '../../sql/fragments.ts'
import { dayTextOf, listOf, type Part, type RegisterQuestion } from './registerQuestion.ts'

const papers = {
  pledges: { slug: 'pledges', only: sql`true` },
  reviews: { slug: 'reviews', only: sql`p.kind = 'annual'` },
} as const

/**
 * Who owes the papers of the year (as for T2a and T2b), and how he stands with each: CTEs `owing` (officer, line) and
 * `standing` (officer and paper; no row where none was submitted).
 */
export function papersCte(question: RegisterQuestion): Part {
  const { root, asOf, plan, year } = question
  const days = deadlinesOf(plan, year)
  const late = plan.deadlines.pledge.daysAfterAppointment
  return sql`
    places as materialized (${inScopeOn(root, asOf, plan.employmentInScope)}),
    people as materialized (
      select p.officer, min(a."from") as since from places p join appointments a on a.id = p.appointment group by 1),
    owing as (select distinct officer, l.line from places cross join lateral (values (node), ('total')) as l(line)),
    standing as materialized (
      ${standing('pledges', year, sql`greatest(${days.pledge.due}, to_char(o.since::date + ${late}::int, 'YYYY-MM-DD'))`)}
      union all ${standing('reviews', year, sql`${days.review.due}`)})`
}

/** Table 3: the counts, and those from whom a paper is missing. */
export function papersSql(question: RegisterQuestion): Part {
  return sql`
    select k.paper as what, w.line, null::int as place, null::int as count, jsonb_build_object(
        'owed', count(*), 'submitted', count(s.officer),
        'approved', count(*) filter (where s.state = 'approved'),
        'returned', count(*) filter (where s.state = 'returned'),
        'late', count(*) filter (where s.late), 'missing', count(*) - count(s.officer)) as facts
      from owing w cross join (values ('pledges'), ('reviews')) as k(paper)
        left join standing s on s.officer = w.officer and s.paper = k.paper
      group by k.paper, w.line
    union all ${listOf('missingPapers', missing(question))}`
}

/** The paper of each officer that counts: a confirmed one before a pending, a pending before a returned one. */
function standing(paper: keyof typeof papers, year: number, due: Part): Part {
  const { slug, only } = papers[paper]
  const day = dayTextOf('p.submitted_at')
  return sql`(select distinct on (p.officer_id) ${slug}::text as paper, p.officer_id as officer, p.state,
      ${day} > ${due} and coalesce((select ${dayTextOf('min(d.at)')} from decisions d
        where d.collection = ${slug} and d.record = p.id::text and d.action = 'submit'), ${day}) > ${due} as late
    from ${sql.raw(slug)} p join people o on o.officer = p.officer_id
    where p.year = ${year} and ${only} and p.state in ('approved', 'pending', 'returned')
    order by p.officer_id, p.state, p.id)`
}

/** By unit, office and given name, as lists of people are. */
function missing({ plan }: RegisterQuestion): Part {
  return sql`
    select h.officer::text as officer, o.full_name as name, h.office_name as office, h.unit_name as unit,
      h.pledge, h.review, row(u.code, h.rank, app.fold(substring(o.full_name from '\\S+\\s*$')),
        app.fold(o.full_name::text), o.id) as sorting
    from (select distinct on (p.officer) p.*, a.officer is null as pledge, b.officer is null as review,
        coalesce(array_position(${list(plan.officeOrder, 'text')}, p.office::text), 999) as rank
      from places p left join standing a on a.officer = p.officer and a.paper = 'pledges'
        left join standing b on b.officer = p.officer and b.paper = 'reviews'
      where a.officer is null or b.officer is null
      order by p.officer, p.depth, rank, p.appointment) h
      join officers o on o.id = h.officer join units u on u.id = h.unit`
}
