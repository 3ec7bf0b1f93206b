import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { composeMail } from '../mail/composeMail.ts'
import { planMail } from '../mail/planMail.ts'
import { queueMails } from '../mail/queueMails.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import type { Reminder } from '../report/reminders.ts'
import type { ReportsOwed } from '../report/reportsOwed.ts'
import { type Addressee, addressesOf, administrators } from './addresses.ts'
import type { DueTask } from './loadDueTasks.ts'
import type { Orphan } from './loadOrphans.ts'
import { choiceWords } from './printField.ts'

/** What one person is told on one day. */
export type Digest = {
  officer: string
  tasks: DueTask[]
  /** Reports he can sign that are due. */
  reminders: Reminder[]
  /** Units below with overdue cases. */
  backlog: { unit: string; name: string; count: number }[]
  orphans: Orphan[]
  /** Reports of the year that units below still owe, on the plan's reminder days. */
  reports: readonly ReportsOwed[]
}

/** Of somebody who is told nothing yet. */
export function emptyDigest(officer: string): Digest {
  return { officer, tasks: [], reminders: [], backlog: [], orphans: [], reports: [] }
}

/** The start of the keys of a day's messages; the officer follows. */
export function digestKey(on: Day): string {
  return `approval-digest:${on}:`
}

const INBOX = '/admin/viec-cho-xu-ly'
const LINES = 20

/** Queues one message a person and day; who has no address is passed over. */
export async function queueDigests(
  req: PayloadRequest,
  { digests, orphans, on }: { digests: Map<string, Digest>; orphans: readonly Orphan[]; on: Day },
): Promise<void> {
  const people = await addressesOf(req, [...digests.keys()])
  if (orphans.length > 0) {
    for (const one of await administrators(req)) {
      people.set(one.officer, one)
      const digest = digests.get(one.officer) ?? emptyDigest(one.officer)
      digests.set(one.officer, { ...digest, orphans: [...orphans] })
    }
  }
  if (digests.size === 0) return
  const plan = await loadPlan(req.payload, req)
  const mails = [...digests.values()].flatMap((digest) => {
    const person = people.get(digest.officer)
    return person ? [mailOf(digest, person, { plan, on })] : []
  })
  await queueMails(req, mails)
}

/** The plan whose words are used, and the day. */
type Told = { plan: PlanDefinition; on: Day }

function mailOf(digest: Digest, { officer, name, email }: Addressee, { plan, on }: Told) {
  const { reminders } = digest
  const only = onlyReminders(digest)
  return {
    key: `${digestKey(on)}${officer}`,
    to: email,
    recipient: only ? { officer, posts: reminders.flatMap(({ posts }) => posts) } : { officer },
    ...composeMail({
      name,
      ...digestWords(digest, { plan, on }),
      links: [
        ...(only ? [] : [{ label: t('vi', 'mail.open'), url: `${env.serverURL}${INBOX}` }]),
        ...reminders.map(({ unitName, url }) => ({
          label: t('vi', 'mail.openReport', { unit: unitName }),
          url,
        })),
      ],
    }),
  }
}

/** Subject and paragraphs of a day's message; who is only reminded of one report reads that reminder itself. */
export function digestWords(
  digest: Digest,
  { plan, on }: Told,
): { subject: string; paragraphs: readonly string[] } {
  const { tasks, reminders, backlog, orphans, reports } = digest
  const [first] = reminders
  if (first && reminders.length === 1 && onlyReminders(digest)) {
    const { subject, paragraphs } = first
    return { subject, paragraphs }
  }
  const sections = [
    ...(tasks.length > 0
      ? [t('vi', 'mail.waiting.tasks', { count: two(tasks.length), lines: taskLines(tasks, on) })]
      : []),
    ...reminders.flatMap((reminder) => reminder.paragraphs),
    ...(backlog.length > 0 ? [t('vi', 'mail.waiting.backlog', { lines: backlogLines(backlog) })] : []),
    ...reports.map((owed) =>
      t('vi', owed.late ? 'mail.waiting.reportsLate' : 'mail.waiting.reports', reportLines(owed)),
    ),
    ...(orphans.length > 0 ? [t('vi', 'mail.waiting.orphans', { lines: orphanLines(orphans) })] : []),
  ]
  return planMail(plan, 'digest', { day: writeDay(on), sections: sections.join('\n\n') })
}

function onlyReminders({ tasks, reminders, backlog, orphans, reports }: Digest): boolean {
  return reminders.length > 0 && [tasks, backlog, orphans, reports].every(({ length }) => length === 0)
}

/** How many of each kind, when the first is due, how many are late already. */
function taskLines(tasks: readonly DueTask[], on: Day): string {
  const kinds = [...new Set(tasks.map((task) => task.collection))]
  return lined(
    kinds.map((collection) => {
      const these = tasks.filter((task) => task.collection === collection)
      const late = these.filter((task) => task.dueOn < on).length
      const first = these.map((task) => task.dueOn).sort()[0] as Day
      const data = {
        kind: choiceWords('vi', 'collection', collection),
        count: two(these.length),
        day: writeDay(first),
      }
      return t('vi', late > 0 ? 'mail.waiting.late' : 'mail.waiting.due', { ...data, late: two(late) })
    }),
  )
}

function backlogLines(backlog: Digest['backlog']): string {
  return lined(
    backlog.map(({ name, count }) => t('vi', 'mail.waiting.unit', { unit: name, count: two(count) })),
  )
}

function reportLines({ year, lastDay, units }: ReportsOwed) {
  return { year, day: writeDay(lastDay), count: two(units.length), lines: lined(units) }
}

function orphanLines(orphans: readonly Orphan[]): string {
  return lined(
    orphans.map(({ collection, unitName, officerName }) =>
      [choiceWords('vi', 'collection', collection), officerName, unitName].filter(Boolean).join(', '),
    ),
  )
}

function lined(lines: readonly string[]): string {
  const more = lines.length > LINES ? ['…'] : []
  return [...lines.slice(0, LINES), ...more].map((line) => `– ${line}`).join('\n')
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
