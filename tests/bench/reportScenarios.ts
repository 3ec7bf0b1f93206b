import { type Asked, askJson } from './client.ts'
import { copiesOf } from './copies.ts'
import type { Means, Stored } from './means.ts'
import type { Scenario } from './measure.ts'
import type { Tokens } from './people.ts'

const PLAN = { target: 7, count: 8, rounds: 4, many: false }

/** Accepting and compiling reports; the first district's is sent, its copies are accepted. */
export async function reportScenarios(means: Means, { quan1, quan2, tckt }: Tokens): Promise<Scenario[]> {
  const { ours, bare, database, year } = means
  const [first, second] = await districtsOf(means)
  const compile = (unit: string | undefined, token: string): Asked => ({
    method: 'POST',
    path: '/api/reports/compile',
    token,
    body: { unit, year },
  })
  const { doc } = await askJson<{ doc: Stored }>(ours, compile(first, quan1))
  const { rev } = await askJson<Stored>(ours, decision(doc.id, quan1, { action: 'submit', rev: doc.rev }))
  const copying = { table: 'reports', id: doc.id, count: PLAN.count * (PLAN.rounds + 1) } as const
  const mine = await copiesOf(database, copying)
  const theirs = await copiesOf(database, copying)
  const accept = { action: 'approve', rev }
  return [
    {
      name: 'a decision with its log, tasks and queued mail',
      ours: { client: ours, next: (nth) => decision(mine[nth], tckt, accept) },
      bare: { client: bare, next: (nth) => ({ ...decision('', tckt, {}), path: `/accept/${theirs[nth]}` }) },
      ...PLAN,
    },
    {
      name: 'compiling the report of a district',
      limit: 1000,
      ours: { client: ours, next: () => compile(second, quan2) },
      count: 5,
      rounds: 3,
      many: false,
    },
  ]
}

function decision(id: string | undefined, token: string, body: object): Asked {
  return { method: 'POST', path: `/api/reports/${id}/approval`, token, body }
}

/** The units of the first two districts' secretaries. */
async function districtsOf({ database }: Means): Promise<string[]> {
  const { rows } = await database.query<{ unit: string }>(
    `select a.unit_id::text as unit from appointments a join officers o on o.id = a.officer_id
      join users u on u.id = o.user_id where u.email in ('quan1@demo.local', 'quan2@demo.local') order by u.email`,
  )
  return rows.map(({ unit }) => unit)
}
