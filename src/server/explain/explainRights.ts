import type { Payload } from 'payload'
import { explainSight, type Sight } from '#core/hierarchy/explainSight.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { type Explanation, explainDecision } from '#core/workflow/explainDecision.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { hasTask } from '../access/hasTask.ts'
import { isVisible } from '../access/isVisible.ts'
import { loadCases } from '../approval/loadCases.ts'
import { loadSituation } from '../approval/loadSituation.ts'
import { loadAccount } from '../auth/loadCaller.ts'
import { today } from '../clock.ts'
import { RefusalError, refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

export type Rights = {
  officer: { id: string; name: string; account: boolean }
  record: { collection: Paper; id: string; unitName: string; state: string }
  /** Answered by the access rule itself, for that person. */
  sees: boolean
  ways: Sight[]
  /** He would see it by his office, were its kind not of restricted sight (R18, R34). */
  restricted: boolean
  /** Null where no workflow fits the record. */
  decides: Explanation | null
}

type Asked = { collection: Paper; id: string; officer: string }

/** Why a person can or cannot see and decide a record, by the code that decides it. 404 for an unknown record or person. */
export async function explainRights(payload: Payload, asked: Asked): Promise<Rights> {
  const { collection, id, officer } = asked
  if (!isUuid(id) || !isUuid(officer)) throw refuse({ code: 'not-found' })
  const [[record], [person]] = await Promise.all([
    loadCases(payload, { collection, ids: [id], lock: false }),
    query<{ name: string; user: string | null }>(
      payload,
      sql`select full_name as name, user_id::text as user from officers where id = ${officer}::uuid`,
    ),
  ])
  if (!record || !person) throw refuse({ code: 'not-found' })
  const account = person.user === null ? null : await loadAccount(payload, person.user)
  const user = account && { ...account, collection: 'users' as const }
  const caller = account?.caller ?? { user: '', officer, name: person.name, posts: [] }
  const [sees, task, unit] = await Promise.all([
    user === null ? false : isVisible(payload, { collection, id, user }),
    hasTask({ req: { payload } as never, collection, id, officer }),
    query<{ name: string }>(payload, sql`select name from units where id = ${record.unit}::uuid`),
  ])
  const line = record.line.filter((one) => one !== null)
  const officers = [...(record.officer === null ? [] : [record.officer]), ...record.authors]
  const ways = explainSight(caller, { line, officers, host: record.host, task })
  return {
    officer: { id: officer, name: person.name, account: account !== null },
    record: { collection, id, unitName: unit[0]?.name ?? '', state: record.state },
    sees,
    ways: sees ? ways : [],
    restricted: !sees && account !== null && ways.length > 0,
    decides: await decisionOf(payload, { ...asked, caller }),
  }
}

async function decisionOf(
  payload: Payload,
  { collection, id, officer, caller }: Asked & { caller: Parameters<typeof explainSight>[0] },
): Promise<Explanation | null> {
  try {
    const { flow, subject, facts, on } = await loadSituation(payload, {
      collection,
      id,
      user: { caller: { ...caller, officer } },
      on: today(),
      lock: false,
    })
    return explainDecision(flow.definition, subject, { officer, on, places: facts })
  } catch (error) {
    if (error instanceof RefusalError && error.refusals[0]?.code === 'no-workflow') return null
    throw error
  }
}
