import type { Payload, PayloadRequest } from 'payload'
import { standardKeys, type TargetKey } from '#core/standards/plan.ts'
import type { PeriodKinds } from '#core/standards/standardPeriods.ts'
import { query, sql } from '../sql/db.ts'
import { asKnown } from './asKnown.ts'
import { behindSql } from './behindSql.ts'
import type { ListedKey, ListQuestion } from './listQuestion.ts'
import { type UnitRules, unitRules } from './unitRules.ts'

/**
 * A person with his highest office that counts in the subtree, or (T1) a unit, of which `unit` is itself and `unitName`
 * the unit above; `met` and `owed` of the target or standard.
 */
export type Listed = {
  id: string
  code: string
  name: string
  unit: string
  unitName: string
  office: string | null
  officeName: string | null
  met: number
  owed: number
}
export type ListAnswer = {
  docs: Listed[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  /** What the figure is of: for `explainListed`. */
  behind: { target: TargetKey } | { period: PeriodKinds }
}

/**
 * The people behind a figure by office, then by given name, or the units by code; the order is total, so that pages
 * never overlap. A target that the plan does not have is refused.
 */
export async function targetList(
  payload: Payload,
  question: ListQuestion,
  req?: PayloadRequest,
): Promise<ListAnswer> {
  const { list, page, limit } = question
  const rules = await unitRules(payload, question, req)
  const has = list === 'counted' ? sql`met >= owed` : sql`met < owed`
  const first = (page - 1) * limit
  // The total stands on every row, and on one empty row when the page lies beyond the last.
  const rows = await query<Listed & { total: number }>(
    payload,
    asKnown(
      rules.known,
      sql`with ${behindSql(rules, question, has)}
        select t.total, n.* from (select count(*)::int as total from chosen) t
          left join numbered n on n.place > ${first} and n.place <= ${first + limit}
        order by n.place`,
    ),
    req,
  )
  const totalDocs = rows[0]?.total ?? 0
  return {
    docs: rows.filter(({ id }) => id !== null).map(listed),
    totalDocs,
    limit,
    page,
    totalPages: Math.max(1, Math.ceil(totalDocs / limit)),
    behind: behindOf(rules, question.target),
  }
}

function behindOf({ plan, tables }: UnitRules, key: ListedKey): ListAnswer['behind'] {
  const target = plan.targets.find((each) => each.key === key)
  if (target) return { target: target.key }
  const standard = standardKeys.find((each) => each === key)
  return { period: (standard && tables.countedBy[standard]) ?? 'year' }
}

function listed(row: Listed): Listed {
  const { id, code, name, unit, unitName, office, officeName, met, owed } = row
  return { id, code, name, unit, unitName, office, officeName, met, owed }
}
