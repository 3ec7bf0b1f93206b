import { type Asked, askJson } from './client.ts'
import { copiesOf } from './copies.ts'
import type { Means, Stored } from './means.ts'
import type { Scenario } from './measure.ts'
import type { Tokens } from './people.ts'

const DAY = 86_400_000
const HALF_HOUR = 1_800_000
const PLAN = { target: 7, count: 25, rounds: 5, many: true }

/** Creating and deciding activities, beside the bare endpoint; an officer's first one is sent, confirmed are its copies. */
export async function activityScenarios(means: Means, { canbo1, coso1 }: Tokens): Promise<Scenario[]> {
  const { ours, bare, database } = means
  const create = (nth: number): Asked => ({
    method: 'POST',
    path: '/api/activities',
    token: canbo1,
    body: activity(nth),
  })
  const { doc } = await askJson<{ doc: Stored }>(ours, create(-1))
  const { rev } = await askJson<Stored>(ours, decision(doc.id, canbo1, { action: 'submit', rev: doc.rev }))
  const copying = { table: 'activities', id: doc.id, count: PLAN.count * (PLAN.rounds * 2 + 1) } as const
  const mine = await copiesOf(database, copying)
  const theirs = await copiesOf(database, copying)
  const approve = { action: 'approve', rev }
  return [
    {
      name: 'creating an activity with all its rules',
      ours: { client: ours, next: create },
      bare: { client: bare, next: (nth) => ({ ...create(nth), path: '/create' }) },
      ...PLAN,
    },
    {
      name: 'a decision with its log and tasks',
      ours: { client: ours, next: (nth) => decision(mine[nth], coso1, approve) },
      bare: {
        client: bare,
        next: (nth) => ({ ...decision('', coso1, {}), path: `/approve/${theirs[nth]}` }),
      },
      ...PLAN,
    },
  ]
}

/** A quarter of an hour each, none touching another. */
function activity(nth: number): Asked['body'] {
  const start = Date.UTC(2026, 10, 1, 11) + Math.floor(nth / 20) * DAY + (nth % 20) * HALF_HOUR
  return {
    kind: 'volunteerHours',
    title: `Trực điểm hỗ trợ dịch vụ công ${nth}`,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + HALF_HOUR / 2).toISOString(),
    lateReason: 'Ghi bổ sung',
  }
}

function decision(id: string | undefined, token: string, body: object): Asked {
  return { method: 'POST', path: `/api/activities/${id}/approval`, token, body }
}
