import { sql } from '@payloadcms/db-postgres'
import { query } from '#server/sql/db.ts'
import type { Answer, Instance } from '#tests/support/instance.ts'
import type { Person } from './city.ts'

let made = 0

/** A volunteer hour of the person's own, some days ago and never at the same time as another; its id. */
export async function draftActivity(
  { send }: Instance,
  person: Person,
  more: Record<string, unknown> = {},
): Promise<string> {
  const nth = made++
  const started = new Date(Date.now() - (1 + (nth % 9)) * 86_400_000)
  // From 18:00 in Vietnam on: outside office hours.
  started.setUTCHours(11, Math.floor(nth / 9) * 6, 0, 0)
  const body = {
    kind: 'volunteerHours',
    title: 'Dọn vệ sinh khu dân cư',
    startsAt: started.toISOString(),
    endsAt: new Date(started.getTime() + 60_000 * 5).toISOString(),
    lateReason: 'Bổ sung sổ ghi chép',
    ...more,
  }
  return idOf(await send('POST', '/activities', { token: person.token, body }))
}

/** A pledge with everything the plan asks for; its id. */
export async function draftPledge(
  { send }: Instance,
  person: Person,
  more: Record<string, unknown> = {},
): Promise<string> {
  const focus = ['responsibility', 'exemplarity', 'honesty'].map((content) => ({
    content,
    actions: [{ action: `Việc sẽ làm về ${content}`, measure: 'Mỗi tháng một lần', due: '2026-09-30' }],
    avoid: ['Làm qua loa'],
  }))
  const body = { year: 2026, focus, plannedInitiatives: ['Sổ tay điện tử'], commitments: true, ...more }
  return idOf(await send('POST', '/pledges', { token: person.token, body }))
}

/** One call of the approval endpoint. */
export function decideAs(
  { send }: Instance,
  person: Person,
  of: { collection: string; id: string; body: Record<string, unknown>; key?: string },
): Promise<Answer> {
  const headers: Record<string, string> = of.key === undefined ? {} : { 'idempotency-key': of.key }
  return send('POST', `/${of.collection}/${of.id}/approval`, { token: person.token, body: of.body, headers })
}

/** Submits a draft; throws when it is refused. */
export async function submitted(
  instance: Instance,
  person: Person,
  of: { collection: string; id: string },
): Promise<string> {
  const answer = await decideAs(instance, person, { ...of, body: { action: 'submit' } })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return of.id
}

/** What the database holds of a record and around it. */
export async function stored({ payload }: Instance, collection: string, id: string) {
  const [record] = await query<Record<string, unknown>>(
    payload,
    sql`select state, step, rev::int as rev, submitted_at, decided_at, due_at from ${sql.identifier(collection)} where id = ${id}::uuid`,
  )
  const log = await query<{
    seq: number
    action: string
    hash: string
    previous_hash: string | null
    digest: string
  }>(
    payload,
    sql`select seq::int as seq, action, hash, previous_hash, digest from decisions where record = ${id} order by seq`,
  )
  const tasks = await query<{ officer: string; open: boolean }>(
    payload,
    sql`select officer::text, closed_at is null as open from app.tasks where record = ${id}::uuid order by id`,
  )
  return { record, log, open: tasks.filter((task) => task.open).map((task) => task.officer), tasks }
}

function idOf(answer: Answer): string {
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return String(answer.body.doc.id)
}
