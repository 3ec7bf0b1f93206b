import type { CollectionSlug, Payload } from 'payload'
import { explainSight, type Sight } from '#core/hierarchy/explainSight.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { type Explanation, explainDecision } from '#core/workflow/explainDecision.ts'
import { isPaper, type Paper } from '#core/workflow/papers.ts'
import { hasTask } from '../access/hasTask.ts'
import { isVisible } from '../access/isVisible.ts'
import { loadSituation } from '../approval/loadSituation.ts'
import { loadAccount } from '../auth/loadCaller.ts'
import { today } from '../clock.ts'
import { RefusalError, refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { isRestricted, placedRecord } from './placedRecord.ts'

export type Rights = {
  officer: { id: string; name: string; account: boolean }
  /** `state`: null where nothing of that kind is under approval. */
  record: { collection: CollectionSlug; id: string; unitName: string; state: string | null }
  /** Answered by the access rule itself, for that person. */
  sees: boolean
  ways: Sight[]
  /** He would see it by his office, were its kind not of restricted sight (R18, R34). */
  restricted: boolean
  /** His office reaches the unit, and the rule of this kind of record does not show it to him all the same. */
  against: boolean
  /** Null where no workflow fits the record, or its kind is not under approval. */
  decides: Explanation | null
}

type Asked = { collection: CollectionSlug; id: string; officer: string }

/** Why a person can or cannot see and decide a record, by the code that decides it. 404 for an unknown record or person. */
export async function explainRights(payload: Payload, asked: Asked): Promise<Rights> {
  const { collection, id, officer } = asked
  if (!isUuid(id) || !isUuid(officer)) throw refuse({ code: 'not-found' })
  const [record, [person]] = await Promise.all([
    placedRecord(payload, { collection, id }),
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
    isPaper(collection) ? hasTask({ req: { payload } as never, collection, id, officer }) : false,
    query<{ name: string }>(payload, sql`select name from units where id::text = ${record.unit}`),
  ])
  const ways = explainSight(caller, { ...record, task })
  const hidden = !sees && account !== null && ways.length > 0
  const restricted = hidden && isRestricted(payload, collection)
  return {
    officer: { id: officer, name: person.name, account: account !== null },
    record: { collection, id, unitName: unit[0]?.name ?? '', state: record.state },
    sees,
    ways: sees ? ways : [],
    restricted,
    against: hidden && !restricted,
    decides: isPaper(collection) ? await decisionOf(payload, { collection, id, officer, caller }) : null,
  }
}

async function decisionOf(
  payload: Payload,
  given: { collection: Paper; id: string; officer: string; caller: Parameters<typeof explainSight>[0] },
): Promise<Explanation | null> {
  const { collection, id, officer, caller } = given
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
