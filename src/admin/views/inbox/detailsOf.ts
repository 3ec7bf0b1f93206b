import type { Payload } from 'payload'
import { type Day, isDay } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import { inboxDetails, type LogDetail, type PaperDetail } from '#server/inbox/inboxDetails.ts'
import { localOf, printDayOf, printHours } from '../../print.ts'
import type { Words } from '../../words.ts'

type Given = { w: Words; language: 'vi' | 'en' }

/** One line a record with what is needed to decide without opening it. The rows are the caller's own tasks. */
export async function detailsOf(
  payload: Payload,
  rows: readonly { collection: Paper; id: string }[],
  given: Given,
): Promise<Map<string, string>> {
  const { logs, pledges, papers } = await inboxDetails(payload, rows)
  return new Map([
    ...logs.map((log) => [log.id, lineOfLog(log, given)] as const),
    ...papers.map((paper) => [paper.id, lineOfPaper(paper, given)] as const),
    ...pledges.map(({ id, actions }) => [id, given.w('inbox.pledge', { count: actions })] as const),
  ])
}

function lineOfLog(log: LogDetail, { w, language }: Given): string {
  const counted = log.minutes - log.officeMinutes
  const isHours = log.kind === 'volunteerHours'
  return [
    choiceWord('activityKind', log.kind, language),
    `${timeOf(log.startsAt)}–${timeOf(log.endsAt)} ${printDayOf(log.startsAt)}`,
    isHours ? w('inbox.hours', { hours: printHours(counted, language) }) : '',
    isHours && log.officeMinutes > 0
      ? w('inbox.office', { hours: printHours(log.officeMinutes, language) })
      : '',
    !isHours && log.attendance ? choiceWord('attendance', log.attendance, language) : '',
    log.host ?? '',
    log.evidence > 0 ? w('inbox.evidence', { count: log.evidence }) : w('inbox.noEvidence'),
    log.late ? w('inbox.lateEntry') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What an initiative, a model or an exemption is, and for which days. */
function lineOfPaper({ kind, group, from, to }: PaperDetail, { language }: Given): string {
  const days = [from, to].flatMap((day) => (isDay(day) ? writeDay(day as Day) : [])).join(' – ')
  return [kind && choiceWord('initiativeKind', kind, language), group, days].filter(Boolean).join(' · ')
}

function timeOf(at: string): string {
  return localOf(at).toISOString().slice(11, 16)
}
