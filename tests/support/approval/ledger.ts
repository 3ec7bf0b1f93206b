import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiProcess, ask, type Reply } from '../apiProcess.ts'
import type { Person } from './city.ts'

/** What clients were told of what they wrote. */
export type Ledger = {
  /** Titles of records answered 201, and of those whose submission was answered 200. */
  made: Set<string>
  submitted: Set<string>
  /** … and those whose approval was answered 200. */
  approved: Set<string>
  /** Titles of which nobody knows whether they were written. */
  unknown: Set<string>
  /** Answers there must not be, as text. */
  wrong: Set<string>
  /** How often each status was answered; 0 for none. */
  statuses: Record<number, number>
}

export const newLedger = (): Ledger => ({
  made: new Set(),
  submitted: new Set(),
  approved: new Set(),
  unknown: new Set(),
  wrong: new Set(),
  statuses: {},
})

let nth = 0

/** The body of a volunteer hour that no other of this process shares its time with. */
export function hourOf(title: string): Record<string, unknown> {
  nth += 1
  const started = new Date(Date.now() - (1 + (nth % 25)) * 86_400_000)
  started.setUTCHours(11, 0, 0, 0)
  const startsAt = new Date(started.getTime() + Math.floor(nth / 25) * 60_000)
  return {
    kind: 'volunteerHours',
    title,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 60_000).toISOString(),
    lateReason: 'Bổ sung sổ ghi chép',
  }
}

type Writing = {
  api: () => Pick<ApiProcess, 'url'>
  person: Person
  approver: Person
  name: string
  until: () => boolean
}

/** One client: writes a record, submits it and has it approved, again and again, and notes what it was told. */
export async function write(ledger: Ledger, writing: Writing): Promise<void> {
  const { api, person, approver, name, until } = writing
  const { token } = person
  for (let round = 0; !until(); round++) {
    const title = `${name} ${round}`
    const made = await ask(api(), 'POST /activities', { token, body: hourOf(title) })
    note(ledger, made, 201)
    if (made.status === 201) ledger.made.add(title)
    else ledger.unknown.add(title)
    if (made.status !== 201) {
      await sleep(50)
      continue
    }
    const call = `POST /activities/${made.body.doc.id}/approval`
    const key = title.replaceAll(' ', '-')
    const sent = await ask(api(), call, { token, body: { action: 'submit' }, key })
    note(ledger, sent, 200)
    if (sent.status !== 200) {
      await sleep(50)
      continue
    }
    ledger.submitted.add(title)
    const decided = await ask(api(), call, { token: approver.token, body: { action: 'approve' }, key })
    note(ledger, decided, 200)
    if (decided.status === 200) ledger.approved.add(title)
  }
}

/** What the database holds against what was told: every difference as a line, none when all is well. */
export function differences(ledger: Ledger, rows: readonly { title: string; state: string }[]): string[] {
  const states = new Map(rows.map(({ title, state }) => [title, state]))
  const lacking = (titles: Set<string>, wanted: readonly string[], word: string) =>
    [...titles]
      .filter((title) => !wanted.includes(states.get(title) ?? 'missing'))
      .map((title) => `${title}: ${word}, yet ${states.get(title) ?? 'missing'}`)
  return [
    ...lacking(ledger.made, ['draft', 'pending', 'approved'], 'made'),
    ...lacking(ledger.submitted, ['pending', 'approved'], 'submitted'),
    ...lacking(ledger.approved, ['approved'], 'approved'),
    ...rows
      .filter(({ title }) => !ledger.made.has(title) && !ledger.unknown.has(title))
      .map(({ title }) => `${title}: nobody’s`),
    ...(states.size === rows.length ? [] : ['a record is there twice']),
    ...[...ledger.wrong].map((answer) => `answered ${answer}`),
  ]
}

/** Counts an answer; anything but success, no answer, and 503 or 409 with the time to wait is wrong. */
function note(ledger: Ledger, reply: Reply, success: number): void {
  ledger.statuses[reply.status] = (ledger.statuses[reply.status] ?? 0) + 1
  const busy = (reply.status === 503 && reply.retryAfter !== null) || reply.body?.errors?.[0]?.code === 'busy'
  if (reply.status !== success && reply.status !== 0 && !busy)
    ledger.wrong.add(`${reply.status} ${JSON.stringify(reply.body)}`)
}
