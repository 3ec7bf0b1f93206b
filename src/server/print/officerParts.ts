import type { PayloadRequest } from 'payload'
import { type Day, dayOf, planYearRange } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Part } from '#core/document/model.ts'
import { comparePeople } from '#core/paper/comparePeople.ts'
import { summaryPart } from '#core/paper/summaryPart.ts'
import { fill } from '#core/text/fill.ts'
import { vi as choices } from '#i18n/choices.ts'
import { vi } from '#i18n/print.ts'
import { today } from '../clock.ts'
import { officerFigures } from '../figures/officerFigures.ts'
import { planOfYear } from '../report/gatherFacts.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { formOf, issueOf } from './issueOf.ts'
import { loadIssuers } from './loadIssuers.ts'
import { type LoadedPerson, loadPeople, personOf, wordOf } from './loadPeople.ts'
import { idIn, type Stored, textOf } from './storedValues.ts'

/** How many officers' years are read side by side: more would take every connection. */
const AT_ONCE = 4

type Range = { year: number; from: Day; to: Day }

/** "Tổng hợp kết quả cá nhân" of officers and one plan year, a page each, by office and given name. */
export async function officerParts(
  req: PayloadRequest,
  of: { officers: readonly string[]; year: number },
): Promise<Part[]> {
  const plan = await planOfYear(req.payload, of.year, req)
  const range = { year: of.year, ...planYearRange(of.year, plan.firstMonth) }
  const [day = range.to]: Day[] = [today(), range.to].sort()
  const asked = of.officers.map((officer) => ({ officer, day }))
  const people = await loadPeople(req.payload, { people: asked, officeOrder: plan.officeOrder }, req)
  const sorted = asked.map((each) => personOf(people, each)).sort(comparePeople(plan.officeOrder))
  const units = sorted.flatMap(({ held }) => (held[0] ? [{ unit: held[0].unit, day }] : []))
  const issuer = await loadIssuers(req.payload, { units }, req)
  const papers = await papersOf(req, of)
  const initiatives = await initiativesOf(req, of.officers, range)
  const partOf = async (person: LoadedPerson): Promise<Part> => {
    const { head, name } = issuer({ unit: person.held[0]?.unit ?? null, day })
    const { standards } = await officerFigures(req.payload, { officer: person.id, year: of.year }, req)
    const review = papers.reviews.get(person.id)
    const summary = {
      issue: issueOf(head, formOf(plan, 'summary', { year: of.year }), { day: today(), signed: true }),
      person: { ...person, unit: name },
      ...range,
      pledge: writeStanding(papers.pledges.get(person.id)),
      review: writeStanding(review),
      standards: standards.map(({ label, measure, met, owed, periods }) => ({
        ...{ label: label.vi, measure, met, owed },
        done: periods.reduce((sum, period) => sum + period.done, 0),
      })),
      initiatives: initiatives.get(person.id) ?? [],
      conclusion: review?.state === 'approved' ? textOf(review.conclusion) : null,
    }
    return summaryPart(summary, vi.words)
  }
  const parts: Part[] = []
  for (let at = 0; at < sorted.length; at += AT_ONCE)
    parts.push(...(await Promise.all(sorted.slice(at, at + AT_ONCE).map(partOf))))
  return parts
}

/** The pledge and annual review of each officer as far as the caller may read them. */
async function papersOf(
  req: PayloadRequest,
  { officers, year }: { officers: readonly string[]; year: number },
) {
  const find = async (collection: 'pledges' | 'reviews', where: object) => {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ officer: { in: [...officers] } }, where] } as never,
      depth: 0,
      limit: 2 * officers.length,
      overrideAccess: false,
      req,
      sort: 'createdAt',
    })
    return new Map((docs as unknown as Stored[]).map((doc) => [idIn(doc.officer), doc]))
  }
  return {
    pledges: await find('pledges', { year: { equals: year } }),
    reviews: await find('reviews', {
      and: [{ kind: { equals: 'annual' } }, { period: { equals: String(year) } }],
    }),
  }
}

async function initiativesOf(
  req: PayloadRequest,
  officers: readonly string[],
  { from, to }: Range,
): Promise<Map<string, string[]>> {
  const rows = await query<{ officer: string; titles: string[] }>(
    req.payload,
    sql`select w.officer_id::text as officer, array_agg(i.title order by i.recognition_date, i.id) as titles
      from initiatives i join initiatives_authors w on w._parent_id = i.id
      where i.state = 'approved' and i.recognition_date between ${from} and ${to}
        and w.officer_id = any(${list(officers)})
      group by w.officer_id`,
    req,
  )
  return new Map(rows.map(({ officer, titles }) => [officer, titles]))
}

/** "Đã xác nhận 12/01/2026". */
function writeStanding(paper: Stored | undefined): string | null {
  if (paper === undefined) return null
  const state = wordOf(choices.state, String(paper.state)) ?? ''
  const at = textOf(paper.state === 'approved' ? paper.decidedAt : paper.submittedAt)
  return at === null ? state : fill(vi.stands, { state, day: writeDay(dayOf(Date.parse(at))) })
}
