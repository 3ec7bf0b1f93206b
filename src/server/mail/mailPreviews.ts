import type { Payload } from 'payload'
import { addDays, type Day, planYearOf } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { MAIL_KINDS, type MailKind } from '#core/mail/templates.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { t } from '#i18n/translate.ts'
import type { DueTask } from '../approval/loadDueTasks.ts'
import { choiceWords } from '../approval/printField.ts'
import { type Digest, digestWords, emptyDigest } from '../approval/queueDigests.ts'
import { today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { owingUnits } from '../report/owingUnits.ts'
import { composeMail } from './composeMail.ts'
import { planMail } from './planMail.ts'

export type MailPreview = { kind: MailKind; subject: string; text: string; html: string }

/**
 * Every message as a plan words it, the one in force where none is given, about the first unit that owes a report;
 * nothing is sent.
 */
export async function mailPreviews(payload: Payload, given?: PlanDefinition): Promise<MailPreview[]> {
  const plan = given ?? (await loadPlan(payload))
  const on = today()
  const year = planYearOf(on, plan.firstMonth) - 1
  const { lastDay, draftsFrom } = deadlinesOf(plan, year).report
  const [first] = await owingUnits(payload, { year, firstMonth: plan.firstMonth })
  const unit = first?.name ?? ''
  const other = t('vi', 'mail.somebodyElse')
  const report = {
    ...{ unit, year, day: writeDay(lastDay), days: '07', hour: '15', minute: '30', supplement: '' },
    from: writeDay(draftsFrom),
    report: t('vi', 'mail.report.annual', { year }),
    timeliness: t('vi', 'mail.inTime'),
  }
  const lines = plan.targets
    .map(({ label }) => t('vi', 'mail.remindUnits.line', { what: label.vi, part: 7, whole: 10, missing: 3 }))
    .join('\n')
  const digest: Digest = {
    ...emptyDigest(''),
    tasks: [sampleTask('pledges', addDays(on, 2)), sampleTask('activities', addDays(on, -1))],
    backlog: [{ unit: '', name: unit, count: 2 }],
    reports: [{ year, lastDay, late: on > lastDay, units: [unit] }],
  }
  const about: Partial<Record<MailKind, Record<string, string | number>>> = {
    remindUnits: { unit, year, from: other, day: writeDay(on), lines },
    delegated: { name: other, from: writeDay(on), to: writeDay(addDays(on, 6)) },
    recognition: {
      ...{ by: other, hour: '17', minute: '00', day: writeDay(addDays(on, 14)) },
      what: choiceWords('vi', 'collection', 'models').toLowerCase(),
    },
    nobody: {},
  }
  return MAIL_KINDS.map((kind) => {
    const words =
      kind === 'digest' ? digestWords(digest, { plan, on }) : planMail(plan, kind, about[kind] ?? report)
    return { kind, ...composeMail({ name: t('vi', 'mail.somebody'), ...words }) }
  })
}

function sampleTask(collection: DueTask['collection'], dueOn: Day): DueTask {
  const of = { record: '', officer: '', step: '', unit: '' }
  return { ...of, collection, dueOn, reminders: [], onOverdue: 'report', sent: [] }
}
