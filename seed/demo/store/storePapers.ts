import { dayOf } from '#core/calendar/day.ts'
import type { PlayedPaper } from '../papers/ownLog.ts'
import type { Random } from '../random.ts'
import { addRow, addRows } from './addRow.ts'
import { tables } from './columns.ts'
import type { Sink } from './sink.ts'
import { closingRow, storeCourse } from './storePaper.ts'

type Stored = { sink: Sink; random: Random }
type Content = Record<string, unknown>
type List = Content[]

export function storeModel(entry: PlayedPaper, stored: Stored): void {
  const { title, idea, content, audience, goals, continuity, creativity, development, ...rest } =
    entry.played.content
  const { from, to, document, documentDate, outcome } = rest
  addRow(stored.sink, tables.models, {
    ...{ title, idea, content, audience, goals, continuity, creativity, development },
    ...{ from, to, document, document_date: documentDate, outcome },
    ...closingOf(entry),
  })
  storeCourse(entry, stored)
}

export function storeInitiative(entry: PlayedPaper, stored: Stored): void {
  const { officer, title, kind, field, realisedOn, summary, novelty, effect, applicability, ...rest } =
    entry.played.content
  const { by, number, date, issuer } = rest.recognition as Content
  const authors = rest.authors as { id: string; officer: string; share: number }[]
  const { state, decidedAt } = entry.played.record
  addRow(stored.sink, tables.initiatives, {
    ...{
      officer_id: officer,
      title,
      kind,
      field,
      realised_on: realisedOn,
      summary,
      novelty,
      effect,
      applicability,
    },
    ...{ recognition_by: by, recognition_number: number, recognition_date: date, recognition_issuer: issuer },
    author_ids: authors.map((one) => one.officer).join(' '),
    // R11, T3: by the date of the paper, else of the decision.
    recognised_on: state === 'approved' && decidedAt !== null ? (date ?? dayOf(decidedAt)) : null,
    ...closingOf(entry),
  })
  const rows = authors.map(({ id, officer: author, share }) => ({ id, officer_id: author, share }))
  addRows(stored.sink, tables.authors, { parent: entry.paper.id, rows })
  storeCourse(entry, stored)
}

export function storeExemption(entry: PlayedPaper, stored: Stored): void {
  const { officer, group, type, from, to, reason, document, documentDate } = entry.played.content
  addRow(stored.sink, tables.exemptions, {
    ...{ officer_id: officer, group, type, from, to, reason, document, document_date: documentDate },
    ...closingOf(entry),
  })
  storeCourse(entry, stored)
}

export function storeAnnualReview(entry: PlayedPaper, stored: Stored): void {
  const { sink, random } = stored
  const { content, record } = entry.played
  const { officer, kind, period, year, self, strengths, shortcomings, causes, conclusion } = content
  const { comment, merits = [] } = (content.collective ?? {}) as { comment?: string; merits?: List }
  const concluded = record.state === 'approved' && record.decidedAt !== null
  addRow(sink, tables.reviews, {
    ...{ officer_id: officer, kind, period, year, self, strengths, shortcomings, causes, conclusion },
    collective_comment: comment,
    concluded_on: concluded ? dayOf(record.decidedAt as number) : null,
    ...closingOf(entry),
  })
  const parent = entry.paper.id
  addRows(sink, tables.reviewResults, { parent, rows: content.results as List })
  addRows(sink, tables.reviewRemedies, { parent, rows: content.remedies as List })
  addRows(sink, tables.reviewMerits, { parent, rows: merits.map((one) => ({ ...one, id: random.rowId() })) })
  storeCourse(entry, stored)
}

function closingOf({ paper, played }: PlayedPaper): Content {
  const { createdAt, id } = paper
  return { id, ...closingRow(played.record, { createdAt, updatedAt: played.updatedAt }) }
}
