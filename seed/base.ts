import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { idOf } from './idOf.ts'
import { seededOffices } from './offices.ts'
import { plan, planKey, planName, planValidFrom } from './plan.ts'
import { seededWorkflows } from './workflows.ts'
import { writeConductRules } from './writeConductRules.ts'

/**
 * What every installation begins with: the offices, the plan, the published workflows, and the root unit's do's and
 * don'ts once there is a root unit. What is there already (by its key) stays as somebody has made it. Instants of the records are the real clock's.
 */
export async function seedBase({ payload }: { payload: Payload }): Promise<void> {
  await inTransaction(payload, (req) => writeBase(payload, req))
}

/** The same inside a transaction that the caller has begun. */
export async function writeBase(payload: Payload, req: PayloadRequest): Promise<void> {
  // Two processes that start at once: the second waits and finds everything there.
  await query(payload, sql`select pg_advisory_xact_lock(hashtextextended('seed', 0))`, req)
  await writeOffices(payload, req)
  await query(
    payload,
    sql`insert into plans (id, key, name, status, version, valid_from, definition)
      select ${idOf(`plan ${planKey} 1`)}::uuid, ${planKey}, ${planName}, 'published', 1, ${planValidFrom}, ${JSON.stringify(plan)}::jsonb
      where not exists (select 1 from plans where key = ${planKey})`,
    req,
  )
  const workflows = seededWorkflows.map((one) => ({ id: idOf(`workflow ${one.key} ${one.version}`), ...one }))
  await query(
    payload,
    sql`insert into workflows (id, key, name, collection, kind, priority, version, status, definition)
      select x.id, x.key, x.name, x.collection, x.kind, x.priority, x.version, x.status, x.definition
      from jsonb_to_recordset(${JSON.stringify(workflows)}::jsonb) as x(id uuid, key text, name text, collection text,
        kind text, priority numeric, version numeric, status text, definition jsonb)
      where not exists (select 1 from workflows w where w.key = x.key)`,
    req,
  )
  await writeConductRules(payload, req)
}

async function writeOffices(payload: Payload, req: PayloadRequest): Promise<void> {
  const offices = seededOffices.map((one) => ({ id: idOf(`office ${one.key}`), ...one }))
  await query(
    payload,
    sql`with given as (select * from jsonb_to_recordset(${JSON.stringify(offices)}::jsonb)
        as x(id uuid, key text, name text, "countsAsOfficer" boolean, permissions jsonb, "requiredAt" jsonb)),
      made as (insert into offices (id, key, name, counts_as_officer) select id, key, name, "countsAsOfficer" from given
        on conflict (key) do nothing returning id, key)
    insert into offices_texts ("order", parent_id, path, text)
      select p.position, made.id, lists.path, p.name from made join given using (key),
        lateral (values ('permissions', given.permissions), ('requiredAt', given."requiredAt")) as lists(path, items),
        jsonb_array_elements_text(lists.items) with ordinality as p(name, position)`,
    req,
  )
}
