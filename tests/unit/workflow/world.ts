import { toDay } from '#core/calendar/day.ts'
import { decide } from '#core/workflow/decide.ts'
import type { Actor, Decision, DecisionContext } from '#core/workflow/decision.ts'
import type { Definition } from '#core/workflow/definition.ts'
import type { Effect } from '#core/workflow/effect.ts'
import { withFields } from '#core/workflow/lackOf.ts'
import type { Action } from '#core/workflow/states.ts'
import type { Past, Places, Post, Subject, Unit } from '#core/workflow/subject.ts'
import { seededWorkflows } from '#seed/workflows.ts'

export const ON = toDay('2026-03-02')

const LINES: Record<string, string[]> = {
  city: ['city'],
  quan: ['city', 'quan'],
  coso: ['city', 'quan', 'coso'],
  chidoan: ['city', 'quan', 'coso', 'chidoan'],
}
const LEVELS: Record<string, string> = {
  city: 'province',
  quan: 'district',
  coso: 'grassroots',
  chidoan: 'branch',
}

export const units: Unit[] = Object.entries(LINES).map(([id, line]) => ({
  id,
  name: `Đoàn ${id}`,
  level: LEVELS[id] ?? '',
  parent: line.at(-2) ?? null,
}))

/** One appointment; in force from 2024-03-12 unless told. */
export function post(officer: string, unit: string, office: string, more: Partial<Post> = {}): Post {
  return {
    officer,
    name: `Đồng chí ${officer}`,
    unit,
    line: LINES[unit] ?? [],
    office,
    officeName: office,
    from: toDay('2024-03-12'),
    to: null,
    ...more,
  }
}

/** A secretary and a deputy in every unit, a committee and an inspection office at the root, members below. */
export const posts: Post[] = [
  ...Object.keys(LINES).flatMap((unit) => [
    post(`${unit}.secretary`, unit, 'secretary'),
    post(`${unit}.deputy`, unit, 'deputySecretary'),
    post(`${unit}.member`, unit, 'executiveMember'),
  ]),
  post('city.standing1', 'city', 'standingMember'),
  post('city.standing2', 'city', 'standingMember'),
  post('city.inspection', 'city', 'inspectionOffice'),
  post('admin', 'city', 'systemAdministrator'),
  post('quan.clerk', 'quan', 'clerk'),
]

export const places: Places = { units, posts }

export function definitionOf(key: string): Definition {
  const found = seededWorkflows.find((one) => one.key === key)
  if (!found) throw new Error(key)
  return found.definition
}

/** A draft of an officer in a unit; his offices there are taken from `posts`. */
export function subject(officer: string | null, unit: string, more: Partial<Subject> = {}): Subject {
  const offices = posts.filter((one) => one.officer === officer && one.unit === unit).map((one) => one.office)
  return {
    state: 'draft',
    step: null,
    rev: 1,
    officer,
    unit,
    host: null,
    fromRoster: false,
    contributors: [],
    authors: [],
    byOthers: true,
    dueOn: null,
    values: { officer: { id: officer, office: offices }, unit: { id: unit, root: unit === 'city' } },
    counted: false,
    history: [],
    ...more,
  }
}

const actor = (officer: string | null): Actor => ({ officer, name: officer ?? '' })

type Ask = Partial<
  Pick<
    DecisionContext,
    'digest' | 'comment' | 'places' | 'rev' | 'fields' | 'checklist' | 'to' | 'assign' | 'on'
  >
> & { configures?: boolean }

export function ask(
  definition: Definition,
  record: Subject,
  who: string | null,
  action: Action,
  more: Ask = {},
): Decision {
  return decide(definition, record, {
    ...more,
    actor: { ...actor(who), ...(more.configures && { configures: true }) },
    action,
    on: more.on ?? ON,
    places: more.places ?? places,
    comment: more.comment === undefined ? 'vì lý do' : more.comment,
    digest: more.digest ?? 'A',
  })
}

/** Does it, or throws the refusal's code: the record as the server would leave it. */
export function act(
  definition: Definition,
  record: Subject,
  who: string,
  action: Action,
  more: Ask = {},
): Subject {
  const decision = ask(definition, record, who, action, more)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return afterDecision(record, decision, more.digest ?? 'A')
}

/** The record as the server would leave it. */
export function afterDecision(
  record: Subject,
  decision: Extract<Decision, { ok: true }>,
  digest: string,
): Subject {
  const rows = decision.effects.flatMap((effect) => rowOf(effect, digest))
  const fill = decision.effects.find((effect) => effect.kind === 'fill')
  return {
    ...record,
    values: withFields(record.values, fill?.fields ?? {}),
    state: decision.state,
    step: decision.step,
    rev: record.rev + 1,
    history: [...record.history, ...rows],
  }
}

/** The officers the open step of a decision waits for. */
export function openedFor(decision: Decision): string[] {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.effects.flatMap((effect) =>
    effect.kind === 'open' ? effect.resolution.seats.map((seat) => seat.officer) : [],
  )
}

function rowOf(effect: Effect, digest: string): Past[] {
  if (effect.kind !== 'log') return []
  const { action, step, seat, stateAfter, details = null } = effect
  const unit = details?.unit ?? seat?.unit ?? null
  const onBehalfOf = seat?.onBehalfOf ?? null
  return [{ action, step, by: seat?.officer ?? null, onBehalfOf, unit, stateAfter, digest, details }]
}
