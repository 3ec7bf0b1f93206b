import type { Payload, PayloadRequest } from 'payload'
import { addDays, type Instant } from '#core/calendar/day.ts'
import { isOnTime } from '#core/report/deadline.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { firstNarrative } from '#server/report/draftNarrative.ts'
import { gatherFacts } from '#server/report/gatherFacts.ts'
import { snapshotDigest } from '#server/report/snapshotDigest.ts'
import { play } from './papers/play.ts'
import type { Paper } from './papers/playing.ts'
import { type ReportFate, reportCourse, reportFates } from './papers/reportCourse.ts'
import { timeOn } from './papers/times.ts'
import type { Random } from './random.ts'
import { tables } from './store/columns.ts'
import { closingColumns, iso, storeCourse } from './store/storePaper.ts'
import type { DemoUnit } from './units/unit.ts'
import type { Writing } from './writing.ts'

type Into = Writing & { payload: Payload; req: PayloadRequest }

/**
 * The reports of the plan year that ended last, in every state; the first two districts have not submitted theirs.
 * Everything else must stand already: the figures are the database's own.
 */
export async function writeReports(into: Into): Promise<void> {
  const { world, onProgress } = into
  const chance = into.random('reports')
  let written = 0
  for (const [index, unit] of world.childrenOf(world.root).entries()) {
    const fate = reportFates[index % reportFates.length] ?? 'none'
    if (await writeReport(into, { unit, fate, random: chance })) written += 1
  }
  await into.sink.flush()
  onProgress(`Báo cáo năm ${world.horizon.last.year}: ${written}`)
}

async function writeReport(
  into: Into,
  { unit, fate, random }: { unit: DemoUnit; fate: ReportFate; random: Random },
): Promise<boolean> {
  const { payload, req, world, sink, flows } = into
  const { year } = world.horizon.last
  const days = deadlinesOf(world.plan, year).report
  const compiledAt = timeOn(addDays(days.draftsFrom, 1), 6, random.int(0, 40))
  if (fate === 'none' || compiledAt >= world.horizon.until) return false
  const acts = reportCourse({ unit, fate, random, world, days })
  const takenAt = acts[0] ? Math.min(compiledAt, acts[0].at) : compiledAt
  const figures = await gatherFacts(payload, { unit: unit.id, year, takenAt }, req)
  if (figures === null) return false
  const narrative = narrativeOf(figures, fate === 'draft' ? null : unit)
  const content = { year, revision: 1, asOf: iso(takenAt), figures, narrative }
  const paper: Paper = {
    collection: 'reports',
    id: random.id(),
    officer: null,
    unit,
    host: null,
    fromRoster: false,
    contributors: [],
    content,
    createdAt: takenAt,
    flow: flows('report'),
  }
  const played = play(paper, acts, world)
  const first = firstSubmission(played.log)
  const signed = { unit: unit.id, year, revision: 1, figures, narrative, manualFigures: [], reason: null }
  const code = random.id().replaceAll('-', '').slice(0, 24)
  sink.add(tables.reports, [
    paper.id,
    year,
    1,
    iso(takenAt),
    JSON.stringify(figures),
    narrative,
    first === null ? null : isOnTime(first, days.lastDay),
    first === null ? null : code,
    first === null ? null : snapshotDigest(signed),
    ...closingColumns(played.record, { createdAt: takenAt, updatedAt: played.updatedAt }),
  ])
  storeCourse({ paper, played }, { sink, random })
  return true
}

function firstSubmission(log: readonly { action: unknown; at: unknown }[]): Instant | null {
  const row = log.find(({ action }) => action === 'submit')
  return row ? Date.parse(String(row.at)) : null
}

/** As the system writes it; before a report is handed in, its clerk has put words of his own where only hints stood. */
function narrativeOf(facts: ReportFacts, by: DemoUnit | null): string {
  const text = firstNarrative(facts)
  if (by === null) return text
  const said = [
    `Trong năm ${facts.year}, Ban Thường vụ ${by.name} đã quán triệt kế hoạch đến các đơn vị trực thuộc và phân công cán bộ theo dõi từng chỉ tiêu.`,
    'Các đơn vị duy trì phần việc thanh niên phục vụ Nhân dân tại bộ phận một cửa và tại khu dân cư.',
    'Một số chi đoàn nhập giờ tình nguyện còn chậm; tỷ lệ dự sinh hoạt chi đoàn của cán bộ không chuyên trách chưa cao do trùng lịch công tác.',
    'Nhắc việc hằng tuần, kiểm tra đột xuất mỗi quý một lần.',
    'Không.',
  ]
  return text.replace(HINT, () => said.shift() ?? '')
}

const HINT = /^\[Gợi ý:.*\]$/gm
