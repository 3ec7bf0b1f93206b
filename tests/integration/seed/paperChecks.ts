import type { CollectionSlug, Payload } from 'payload'
import { earlier, toDay } from '#core/calendar/day.ts'
import { quarterNamed } from '#core/calendar/quarter.ts'
import { checkInitiative, type InitiativeContent } from '#core/initiative/checkInitiative.ts'
import { checkModel } from '#core/model/checkModel.ts'
import { checkReview, type ReviewContent } from '#core/review/checkReview.ts'
import { checkClosing } from '#core/session/checkClosing.ts'
import { checkSession } from '#core/session/checkSession.ts'
import type { Session } from '#core/session/session.ts'
import { plan } from '#seed/plan.ts'
import { loadMembers } from '#server/sessions/loadMembers.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'

type Doc = Record<string, unknown> & { id: string }
const TODAY = toDay('2026-11-22')

async function docsOf(
  payload: Payload,
  collection: CollectionSlug,
  where: object,
  limit = 60,
): Promise<Doc[]> {
  const { docs } = await payload.db.find<Doc>({
    collection,
    where: where as never,
    sort: ['id'],
    limit,
    pagination: false,
  })
  return docs
}

/** What the rules of submission say against seeded papers that were submitted: nothing, if all is well. */
export async function refusedPapers(payload: Payload): Promise<string[]> {
  const sent = { state: { in: ['approved', 'pending', 'rejected'] } }
  const contents = plan.contents.map(({ key }) => key)
  const annual = { and: [sent, { kind: { equals: 'annual' } }] }
  const found = [
    ...(await docsOf(payload, 'models', sent, 400)).flatMap((doc) => checkModel(doc)),
    ...(await docsOf(payload, 'initiatives', sent, 600)).flatMap((doc) =>
      checkInitiative(doc as InitiativeContent, TODAY),
    ),
    ...(await docsOf(payload, 'reviews', annual, 400)).flatMap((doc) =>
      checkReview(doc as ReviewContent, contents),
    ),
  ]
  return found.map(({ code, path }) => `${code} ${path}`)
}

/** What the rules of closing say against closed sessions. */
export async function refusedSessions(payload: Payload): Promise<string[]> {
  const docs = await docsOf(payload, 'sessions', { closedAt: { exists: true } }, 120)
  const merits = plan.merits.map(({ key }) => key)
  const found: string[] = []
  await inTransaction(payload, async (req) => {
    for (const doc of docs) {
      const session = doc as unknown as Session & { unit: string }
      const quarter = quarterNamed(session.period, plan.firstMonth)
      if (!quarter) throw new Error(session.period)
      const to = earlier(session.heldOn, quarter.to)
      const days = { from: quarter.from, to, heldOn: session.heldOn }
      const members = await loadMembers(req, { unit: session.unit, ...days, officeOrder: plan.officeOrder })
      const refusals = [
        ...checkSession(session, { quarter, today: TODAY }),
        ...checkClosing(session, { members, merits, minutesRequired: false }),
      ]
      found.push(...refusals.map(({ code, path }) => `${doc.id} ${code} ${path}`))
    }
  })
  return found
}

/** What of an officer's touches the running plan year, besides pledges, activities and events. */
export async function papersSince(
  payload: Payload,
  of: { officer: string; from: string; day: string },
): Promise<number> {
  const { officer, from, day } = of
  const [row] = await query<{ n: number }>(
    payload,
    sql`select ((select count(*) from initiatives i where strpos(i.author_ids, ${officer}) > 0
        and (i.created_at >= ${from}::timestamptz or i.recognised_on >= ${day}))
      + (select count(*) from reviews where officer_id = ${officer}::uuid and created_at >= ${from}::timestamptz)
      + (select count(*) from exemptions where officer_id = ${officer}::uuid)
      + (select count(*) from sessions s where s.held_on >= ${day} and (s.chair_id = ${officer}::uuid or exists (
          select 1 from sessions_rels r where r.parent_id = s.id and r.officers_id = ${officer}::uuid))))::int as n`,
  )
  return row?.n ?? -1
}
