import type { PayloadRequest } from 'payload'
import { type Day, dayOf } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { MailKind } from '#core/mail/templates.ts'
import { daysLeft } from '#core/report/deadline.ts'
import type { Act } from '#core/report/dueActs.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { env } from '#env'
import { planMail } from '../mail/planMail.ts'
import type { Post } from '../mail/recipients.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'
import { reportSigners } from './addressees.ts'
import { planOfYear } from './gatherFacts.ts'

/** What somebody is told of a report he can sign, within the one message of the day. */
export type Reminder = {
  officer: string
  unitName: string
  subject: string
  paragraphs: string[]
  url: string
  posts: readonly Post[]
}

type Notice = { officer: string; unit: string; year: number }
type Owed = { unit: string; name: string; year: number; report: string | null; submitted: boolean }

/** Notes for the secretary and deputies of a unit that its report is due: they read it in their message of the day. */
export async function noteReminder(req: PayloadRequest, { unit, year, key }: Act): Promise<void> {
  const people = await reportSigners(req, unit)
  const rows = people.map(({ recipient }) => ({ officer: recipient.officer, key, unit, year }))
  await query(
    req.payload,
    sql`insert into app.notices (officer, key, unit, year)
      select officer, key, unit, year from jsonb_to_recordset(${rowsOf(rows)}) as x(officer uuid, key text, unit uuid, year int)
      on conflict do nothing`,
    req,
  )
}

/**
 * Takes the reminders that wait, but for those whose reader had his message of the day (`told`, the start of its key):
 * his wait for the next. What was submitted meanwhile, or is somebody else's to sign, is no longer told.
 */
export async function takeReminders(req: PayloadRequest, at: Date, told: string): Promise<Reminder[]> {
  const taken = await query<Notice>(
    req.payload,
    sql`delete from app.notices n where not exists (select 1 from mails m where m.key = ${told} || n.officer::text)
      returning n.officer::text, n.unit::text, n.year`,
    req,
  )
  if (taken.length === 0) return []
  const reminders: Reminder[] = []
  for (const owed of await stillOwed(req, taken)) {
    const words = await wordsOf(req, owed, at)
    const readers = new Set(
      taken.filter((one) => one.unit === owed.unit && one.year === owed.year).map(({ officer }) => officer),
    )
    for (const { recipient } of await reportSigners(req, owed.unit)) {
      if (readers.has(recipient.officer))
        reminders.push({ officer: recipient.officer, posts: recipient.posts ?? [], ...words })
    }
  }
  return reminders
}

async function stillOwed(req: PayloadRequest, notices: readonly Notice[]): Promise<Owed[]> {
  const rows = await query<Owed>(
    req.payload,
    sql`select u.id::text as unit, u.name, x.year, r.id as report, coalesce(r.submitted, false) as submitted
      from (select distinct unit, year from jsonb_to_recordset(${rowsOf(notices)}) as n(unit uuid, year int)) x
        join units u on u.id = x.unit
        left join lateral (select (array_agg(id::text order by revision desc))[1] as id, bool_or(submitted_at is not null) as submitted
          from reports where unit_id = x.unit and year = x.year and report_kind = 'annual') r on true
      order by x.year, u.name`,
    req,
  )
  return rows.filter(({ submitted }) => !submitted)
}

/** In words that hold on the day of sending. */
async function wordsOf(req: PayloadRequest, { name, year, report }: Owed, at: Date) {
  const plan = await planOfYear(req.payload, year, req)
  const { lastDay, draftsFrom } = deadlinesOf(plan, year).report
  const left = daysLeft(at.getTime(), lastDay)
  const days = String(Math.abs(left)).padStart(2, '0')
  const data = { unit: name, year, day: writeDay(lastDay), days, from: writeDay(draftsFrom) }
  const path = report === null ? 'reports' : `reports/${report}`
  return {
    ...planMail(plan, kindOf(left, dayOf(at.getTime()), draftsFrom), data),
    unitName: name,
    url: `${env.serverURL}/admin/collections/${path}`,
  }
}

function kindOf(left: number, on: Day, draftsFrom: Day): MailKind {
  if (on < draftsFrom) return 'reminderEarly'
  if (left === 0) return 'reminderToday'
  return left > 0 ? 'reminderBefore' : 'reminderAfter'
}
