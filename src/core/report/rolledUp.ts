import { fill } from '#core/text/fill.ts'
import { daysLate } from './deadline.ts'
import type { AwaitedReport, ReportFacts } from './facts.ts'
import type { Row, Source, TableBody } from './model.ts'
import { stateWords } from './reportingTable.ts'
import type { ReportWords } from './words.ts'

/** As many units a line names; table 15c names them all. */
const MOST_UNITS = 6

/** “Tổng hợp từ 18/22 báo cáo đã tiếp nhận; còn thiếu: …”; none on a report that is compiled from records. */
export function rolledUpLines({ rolledUp }: Pick<ReportFacts, 'rolledUp'>, words: ReportWords): string[] {
  if (!rolledUp) return []
  const { reports, awaited } = rolledUp
  const count = { reports: reports.length, units: reports.length + awaited.length }
  const line = fill(words.rolledUp, count)
  if (awaited.length === 0) return [line]
  const names = awaited.slice(0, MOST_UNITS).map(({ name }) => name)
  const more = awaited.length - names.length
  const units = [...names, ...(more > 0 ? [fill(words.rolledUpMore, { count: more })] : [])].join('; ')
  return [`${line}; ${fill(words.rolledUpAwaited, { units })}`]
}

/** Table 15c: each unit's report that this one is compiled from, and why there is none; null where it is of records. */
export function rolledUpTable(facts: ReportFacts, words: ReportWords): TableBody | null {
  const { rolledUp } = facts
  if (!rolledUp) return null
  const reports = rolledUp.reports.map((each, index): Row => {
    const open: Source = { kind: 'record', collection: 'reports', id: each.report }
    const { revision, takenAt, acceptedAt, code } = each
    const said = revision > 1 ? fill(words.markRevision, { count: revision - 1 }) : words.rolledUpFirst
    const cells = [index + 1, each.name, said, takenAt, acceptedAt, code]
    return { kind: 'unit', cells, sources: [null, open, null, null, null, null] }
  })
  const awaited = rolledUp.awaited.map((each, index): Row => {
    const said = fill(words.rolledUpNone, { state: standingOf(each, facts, words) })
    return { kind: 'unit', cells: [reports.length + index + 1, each.name, said, null, null, null] }
  })
  return {
    title: words.rolledUpTitle,
    columns: [
      { key: 'number', heading: words.number, kind: 'count', width: 6 },
      { key: 'unit', heading: words.unit, kind: 'text', width: 38 },
      { key: 'report', heading: words.rolledUpReport, kind: 'text', width: 36 },
      { key: 'takenAt', heading: words.rolledUpTakenAt, kind: 'instant', width: 18 },
      { key: 'acceptedAt', heading: words.rolledUpAcceptedAt, kind: 'instant', width: 18 },
      { key: 'code', heading: words.rolledUpCode, kind: 'text', width: 28 },
    ],
    rows: [...reports, ...awaited],
    notes: [words.noteRolledUp],
    wide: true,
  }
}

/** "đã nộp, đang chờ tiếp nhận", "chưa lập báo cáo, sau hạn 05 ngày". */
function standingOf(
  { state, submittedAt }: AwaitedReport,
  { lastDay, takenAt }: Pick<ReportFacts, 'lastDay' | 'takenAt'>,
  words: ReportWords,
): string {
  const said = state === 'submitted' ? words.rolledUpPending : words[stateWords[state]].toLowerCase()
  const late = daysLate(submittedAt ?? takenAt, lastDay)
  return late > 0 ? `${said}, ${fill(words.late, { days: String(late).padStart(2, '0') })}` : said
}
