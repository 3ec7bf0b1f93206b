import { dayOf } from '#core/calendar/day.ts'
import type { QuarterlyReview } from '../papers/quarterlyReviews.ts'
import type { DemoSession, Remedy } from '../papers/session.ts'
import type { Random } from '../random.ts'
import { addRow, addRows, type Row, scopesOf, stampsAt } from './addRow.ts'
import { tables } from './columns.ts'
import type { Sink } from './sink.ts'
import { closingRow, iso, storeCourse } from './storePaper.ts'

type Stored = { sink: Sink; random: Random }

export function storeSession(session: DemoSession, { sink, random }: Stored): void {
  const { id: parent, unit, quarter, heldOn, number, place, chair, secretary, closedAt, createdAt } = session
  addRow(sink, tables.sessions, {
    ...{ id: parent, unit_id: unit.id, period: quarter.key, held_on: heldOn, number, place },
    ...{ chair_id: chair.id, secretary_id: secretary.id, closed_at: iso(closedAt), made_by_id: secretary.id },
    ...scopesOf(unit),
    ...stampsAt(createdAt, closedAt ?? createdAt),
  })
  for (const [index, officer] of session.present.entries()) {
    const row = { order: index + 1, parent_id: parent, path: 'present', officers_id: officer.id }
    addRow(sink, tables.sessionPresent, row)
  }
  const absent = session.absent.map(({ id, officer, reason }) => ({ id, officer_id: officer.id, reason }))
  addRows(sink, tables.sessionAbsent, { parent, rows: absent })
  const entries = session.entries.map(({ id, officer, selfCriticism, comments, conclusion }) => {
    return { id, officer_id: officer.id, self_criticism: selfCriticism, comments, conclusion }
  })
  addRows(sink, tables.entries, { parent, rows: entries })
  for (const { id, merits, remedies } of session.entries) {
    addRows(sink, tables.entryMerits, { parent: id, rows: withIds(random, merits) })
    addRows(sink, tables.entryRemedies, { parent: id, rows: remedies.map(remedyRow) })
  }
}

export function storeQuarterlyReview(review: QuarterlyReview, stored: Stored): void {
  const { sink, random } = stored
  const { paper, session, entry, record, log, updatedAt, answer } = review
  const { key } = session.quarter
  addRow(sink, tables.reviews, {
    ...{
      id: paper.id,
      officer_id: entry.officer.id,
      kind: 'quarterly',
      period: key,
      year: Number(key.slice(0, 4)),
    },
    ...{ session_id: session.id, self: entry.selfCriticism, collective_comment: entry.comments },
    ...{ conclusion: entry.conclusion, concluded_on: dayOf(paper.createdAt) },
    ...{ response: answer?.response, agrees: answer?.agrees, responded_at: iso(answer?.at ?? null) },
    ...closingRow(record, { createdAt: paper.createdAt, updatedAt }),
  })
  addRows(sink, tables.reviewMerits, { parent: paper.id, rows: withIds(random, entry.merits) })
  addRows(sink, tables.reviewRemedies, { parent: paper.id, rows: entry.remedies.map(remedyRow) })
  storeCourse({ paper, played: { record, log, tasks: [], updatedAt, content: {} } }, stored)
}

function withIds(random: Random, rows: readonly object[]): Row[] {
  return rows.map((row) => ({ ...row, id: random.rowId() }))
}

function remedyRow({ doneOn, ...row }: Remedy): Row {
  return { ...row, done_on: doneOn }
}
