import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { Check } from '#core/input/checkFields.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import type { Condition } from '#core/workflow/definition.ts'
import type { World } from '#core/workflow/world.ts'
import { today } from '../clock.ts'
import { loadPlans } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn } from '../sql/fragments.ts'

type Row = Omit<World, 'fields' | 'choices' | 'many'> & {
  offices: string[]
  before: (Condition | undefined)[]
}
/** Which workflow is asked about: those of its collection with a smaller number are asked before it. */
export type Asking = { collection: string; key: string; priority: number }

/** What definitions of a collection have to work in today. */
export async function loadWorld(payload: Payload, asking: Asking): Promise<World> {
  const { collection, key, priority } = asking
  const day = today()
  const [row] = await query<Row>(
    payload,
    sql`select array(select distinct f.key::text from appointments a join offices f on f.id = a.office_id
        where ${inForceOn('a', day)}) as held,
      array(select distinct f.key::text from appointments a join offices f on f.id = a.office_id
        join units u on u.id = a.unit_id where u.parent_id is null and ${inForceOn('a', day)}) as "heldAtRoot",
      array(select distinct u.level::text from units u
        where u.valid_from <= ${day} and (u.valid_to is null or u.valid_to >= ${day})) as levels,
      array(select key::text from offices) as offices,
      (select coalesce(jsonb_agg(w.definition -> 'condition'), '[]') from workflows w where w.collection = ${collection}
        and w.status = 'published' and w.key <> ${key} and w.priority < ${priority}) as before`,
  )
  const fields = fieldsIn(payload, collection)
  const { offices = [], ...world } = row ?? { held: [], heldAtRoot: [], levels: [], before: [] }
  const plans = await loadPlans(payload)
  const levels = plans.flatMap(({ definition }) => definition.levels.map((level) => level.key))
  const around = { 'officer.office': offices, 'unit.level': levels, 'unit.root': ['true', 'false'] }
  const chosen = fields.flatMap(({ path, field }) => {
    const choices = choicesIn(
      field,
      plans.map(({ definition }) => definition),
    )
    return choices === null ? [] : [[path, choices] as const]
  })
  return {
    ...world,
    before: world.before.map((condition) => condition ?? undefined),
    fields: fields.map(({ path }) => path),
    choices: { ...Object.fromEntries(chosen), ...around },
    many: ['officer.office', ...fields.filter(({ many }) => many).map(({ path }) => path)],
  }
}

type Declared = FlattenedField & {
  hasMany?: boolean
  custom?: { server?: boolean; check?: Check }
  flattenedFields?: FlattenedField[]
}
type Found = { path: string; field: Declared; many: boolean }

/** The fields of a collection that are not the server's own, by their paths; those of groups with their dots. */
function fieldsIn(payload: Payload, collection: string): Found[] {
  const config = payload.collections[collection as CollectionSlug]?.config
  return config
    ? config.flattenedFields.flatMap((field) => fieldsUnder(field, { before: '', many: false }))
    : []
}

function fieldsUnder(field: FlattenedField, above: { before: string; many: boolean }): Found[] {
  const { name, type, custom, hasMany, flattenedFields = [] } = field as Declared
  if (custom?.server || ['id', 'createdAt', 'updatedAt'].includes(name)) return []
  const path = `${above.before}${name}`
  const many = above.many || hasMany === true || type === 'array'
  const inner = flattenedFields.flatMap((one) => fieldsUnder(one, { before: `${path}.`, many }))
  return type === 'group' ? inner : [{ path, field: field as Declared, many }, ...inner]
}

/** What a field may hold, where that is a list: its own, or of what any version of the plan ever declared. */
function choicesIn({ type, custom }: Declared, plans: readonly PlanDefinition[]): string[] | null {
  const check = custom?.check
  if (type === 'checkbox') return ['true', 'false']
  if (check?.type === 'choice') return [...check.choices]
  return check?.type === 'planKey' ? plans.flatMap((plan) => plan[check.part].map(({ key }) => key)) : null
}
