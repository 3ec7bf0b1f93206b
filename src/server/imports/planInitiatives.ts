import { equalShares } from '#core/imports/equalShares.ts'
import type { Candidate } from '#core/imports/findPeople.ts'
import { findPerson } from '#core/imports/findPeople.ts'
import { type ListRow, problemIn } from '#core/imports/parseList.ts'
import { repeatedRows } from '#core/imports/repeatedRows.ts'
import { codeKey, foldText } from '#core/roster/foldText.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { loadPeople } from './loadPeople.ts'
import type { Act, ListPlan, Planner, Planning } from './plan.ts'

type Meant = { row: ListRow; authors: string[]; key: string }

/**
 * Initiatives of a unit's officers as their drafts, which each then sends himself: known by first author and title;
 * what is there already stays as it is, in whatever state.
 */
export const planInitiatives: Planner = async (planning) => {
  const people = await loadPeople(planning.req, { ...planning, permission: 'keepRegisters' })
  const plan: ListPlan = { acts: [], counts: { created: 0, updated: 0, unchanged: 0 }, problems: [] }
  const meant: Meant[] = []
  for (const row of planning.rows) {
    const found = authorsOf(row, people)
    if ('problem' in found) plan.problems.push(found.problem)
    else meant.push({ row, authors: found.authors, key: keyOf(found.authors[0], row.values.title) })
  }
  plan.problems.push(...repeatedRows(meant.map((one) => ({ ...one, field: 'title' }))))
  const stored = await loadStored(planning, meant)
  for (const one of meant) {
    const change = stored.has(one.key) ? 'unchanged' : 'created'
    plan.counts[change] += 1
    if (change === 'created') plan.acts.push(actOf(one))
  }
  return plan
}

function authorsOf(row: ListRow, people: readonly Candidate[]) {
  const first = findPerson(row, people)
  if ('problem' in first) return first
  const near = people.find(({ id }) => id === first.officer)?.near
  if (!near)
    return { problem: problemIn(row, { field: row.columns.code ? 'code' : 'name', code: 'outside-scope' }) }
  const codes = String(row.values.others ?? '')
    .split(/[;,\s]+/)
    .filter((code) => code !== '')
  const others = codes.map((code) => people.find((one) => codeKey(one.code) === codeKey(code))?.id)
  if (others.includes(undefined))
    return { problem: problemIn(row, { field: 'others', code: 'officer-not-found' }) }
  return { authors: [...new Set([first.officer, ...others.filter((id) => id !== undefined)])] }
}

function keyOf(officer: string | undefined, title: unknown): string {
  return `${officer}\n${foldText(String(title))}`
}

function actOf({ row, authors }: Meant): Act {
  const { title, kind, field, realisedOn, summary, by, number, date, issuer } = row.values
  const data = {
    officer: authors[0],
    authors: equalShares(authors),
    recognition: { by, number, date, issuer },
    ...{ title, kind, field, realisedOn, summary },
  }
  return {
    // The officer's own paper, which the sender writes down for him; whose it may be is asked above.
    run: (req) =>
      req.payload.create({ collection: 'initiatives', data: data as never, req, overrideAccess: true }),
    placeOf: (path) => {
      const [top = '', second = ''] = path.split('.')
      return { row, field: top === 'recognition' ? second : top === 'authors' ? 'code' : top }
    },
  }
}

async function loadStored({ req }: Planning, meant: readonly Meant[]): Promise<Set<string>> {
  const officers = [...new Set(meant.flatMap(({ authors }) => authors.slice(0, 1)))]
  const rows = await query<{ officer: string; title: string }>(
    req.payload,
    sql`select officer_id::text as officer, title from initiatives where officer_id = any(${list(officers)})
      and state <> 'rejected' order by id`,
    req,
  )
  return new Set(rows.map(({ officer, title }) => keyOf(officer, title)))
}
