import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiProcess, ask, type Reply } from '../apiProcess.ts'
import type { Person } from './city.ts'

/** What clients were told of what they wrote. */
export type Ledger = {
  /** Titles of records answered 201, and of those whose submission was answered 200. */
  made: Set<string>
  submitted: Set<string>
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

type Writing = { api: () => Pick<ApiProcess, 'url'>; person: Person; name: string; until: () => boolean }

/** One client: writes a record and submits it, again and again, and notes what it was told. */
export async function write(ledger: Ledger, { api, person, name, until }: Writing): Promise<void> {
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
    const sent = await ask(api(), call, {
      token,
      body: { action: 'submit' },
      key: title.replaceAll(' ', '-'),
    })
    note(ledger, sent, 200)
    if (sent.status === 200) ledger.submitted.add(title)
    else await sleep(50)
  }
}

/** Counts an answer; anything but success, no answer, and 503 or 409 with the time to wait is wrong. */
export function note(ledger: Ledger, reply: Reply, success: number): void {
  ledger.statuses[reply.status] = (ledger.statuses[reply.status] ?? 0) + 1
  const busy = (reply.status === 503 && reply.retryAfter !== null) || reply.body?.errors?.[0]?.code === 'busy'
  if (reply.status !== success && reply.status !== 0 && !busy)
    ledger.wrong.add(`${reply.status} ${JSON.stringify(reply.body)}`)
}
