import type { PayloadRequest } from 'payload'
import { type Day, planYearRange, startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import type { ReviewFacts } from '#core/review/facts.ts'
import { explainStandard } from '#core/standards/explain.ts'
import { figureWords } from '#i18n/figures.ts'
import { now } from '../clock.ts'
import { officerFigures } from '../figures/officerFigures.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'

type Year = { officer: string; year: number }
type Counted = Omit<ReviewFacts, 'version' | 'asOf' | 'standards'>

/** What the system knows of an officer's plan year for his annual review: figures, records, and what he pledged. */
export async function reviewFacts(req: PayloadRequest, of: Year): Promise<ReviewFacts> {
  const { standards } = await officerFigures(req.payload, of, req)
  const counted = await countedIn(req, of)
  return {
    version: 1,
    asOf: now().toISOString(),
    standards: standards.map((standard) => {
      const { key, label, measure, met, owed, periods } = standard
      const done = periods.reduce((sum, period) => sum + period.done, 0)
      const [vi, en] = (['vi', 'en'] as const).map((language) =>
        explainStandard(standard, { words: figureWords[language], language }),
      ) as [string, string]
      return { key, label, measure, met, owed, done, text: { vi, en } }
    }),
    ...counted,
  }
}

async function countedIn(req: PayloadRequest, { officer, year }: Year): Promise<Counted> {
  const { firstMonth } = await loadPlan(req.payload, req)
  const { from, to } = planYearRange(year, firstMonth)
  const [row] = await query<Counted>(
    req.payload,
    sql`with mine as materialized (
        select a.kind, a.attendance, a.minutes - coalesce(a.office_minutes, 0) as free from activities a
        where a.officer_id = ${officer}::uuid and a.state = 'approved'
          and a.starts_at >= ${new Date(startOf(from))} and a.starts_at < ${new Date(endOf(to))})
      select coalesce((select sum(free)::int from mine where kind = 'volunteerHours'), 0) as minutes,
        (select coalesce(json_agg(json_build_object('kind', k.kind, 'count', k.count) order by k.kind), '[]') from (
          select kind, count(*)::int from mine where kind <> 'volunteerHours' and attendance in ('onTime', 'late') group by kind) k) as attendance,
        (select coalesce(json_agg(json_build_object('attendance', k.attendance, 'count', k.count) order by k.attendance), '[]') from (
          select attendance, count(*)::int from mine where kind = 'summonedMeeting' and attendance is not null group by attendance) k) as summonses,
        ${initiativesOf({ officer, from, to })} as initiatives,
        ${remediesOf({ officer, year })} as remedies, ${quartersOf({ officer, year })} as quarters,
        ${pledgeOf({ officer, year })} as pledge`,
    req,
  )
  if (!row) throw new Error('a select without from gives one row')
  return row
}

function initiativesOf({ officer, from, to }: { officer: string; from: Day; to: Day }) {
  return sql`(select coalesce(json_agg(json_build_object('title', i.title, 'recognisedOn', i.recognition_date)
      order by i.recognition_date, i.id), '[]')
    from initiatives i where i.state = 'approved' and i.recognition_date between ${from} and ${to}
      and exists (select 1 from initiatives_authors w where w._parent_id = i.id and w.officer_id = ${officer}::uuid))`
}

function remediesOf({ officer, year }: Year) {
  return sql`(select json_build_object('open', count(*) filter (where not coalesce(m.done, false)),
      'done', count(*) filter (where m.done))
    from (select distinct on (app.fold(m.remedy::text)) m.done from reviews r join reviews_remedies m on m._parent_id = r.id
      where r.officer_id = ${officer}::uuid and r.kind = 'quarterly' and r.state = 'approved' and r.year = ${year}
      order by app.fold(m.remedy::text), r.period desc) m)`
}

function quartersOf({ officer, year }: Year) {
  return sql`(select coalesce(json_agg(json_build_object('period', r.period,
      'met', (select count(*) from reviews_collective_merits m where m._parent_id = r.id and m.met),
      'of', (select count(*) from reviews_collective_merits m where m._parent_id = r.id)) order by r.period, r.id), '[]')
    from reviews r where r.officer_id = ${officer}::uuid and r.kind = 'quarterly' and r.state = 'approved' and r.year = ${year})`
}

function pledgeOf({ officer, year }: Year) {
  return sql`(select json_build_object('id', p.id,
      'contents', (select coalesce(json_agg(json_build_object('content', f.content,
          'actions', (select coalesce(json_agg(json_build_object('action', a.action, 'measure', a.measure, 'due', a.due,
            'evidence', a.evidence) order by a._order), '[]') from pledges_focus_actions a where a._parent_id = f.id),
          'avoid', (select coalesce(json_agg(t.text order by t."order"), '[]') from pledges_texts t
            where t.parent_id = p.id and t.path = 'focus.' || (f._order - 1) || '.avoid')) order by f._order), '[]')
        from pledges_focus f where f._parent_id = p.id),
      'plannedInitiatives', (select coalesce(json_agg(t.text order by t."order"), '[]') from pledges_texts t
        where t.parent_id = p.id and t.path = 'plannedInitiatives'))
    from pledges p where p.officer_id = ${officer}::uuid and p.year = ${year} and p.state = 'approved' limit 1)`
}
