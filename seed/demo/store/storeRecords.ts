import type { DemoEvent } from '../papers/gathering.ts'
import type { Paper, Played } from '../papers/playing.ts'
import type { Random } from '../random.ts'
import { tables } from './columns.ts'
import type { Sink } from './sink.ts'
import { closingColumns, iso, storeCourse } from './storePaper.ts'

type Entry = { paper: Paper; played: Played }
type Stored = { sink: Sink; random: Random }
type Text = string | null

export function storeActivity(entry: Entry, stored: Stored): void {
  const { paper, played } = entry
  const { id, createdAt } = paper
  const { content, updatedAt } = played
  stored.sink.add(tables.activities, [
    id,
    content.officer,
    content.kind,
    content.title,
    content.startsAt,
    content.endsAt,
    content.hostUnit,
    content.event,
    content.place,
    content.attendance,
    content.note,
    content.lateReason,
    content.lateEntry,
    content.minutes,
    content.officeMinutes,
    ...closingColumns(played.record, { createdAt, updatedAt }),
  ])
  addTexts(stored.sink, tables.activityTexts, {
    parent: id,
    path: 'themes',
    texts: content.themes as string[],
  })
  storeCourse(entry, stored)
}

export function storeEvent(event: DemoEvent, { sink }: Stored): void {
  const { id, host, closedAt, createdAt } = event
  sink.add(tables.events, [
    id,
    event.title,
    event.kind,
    iso(event.startsAt),
    iso(event.endsAt),
    host.id,
    event.place,
    event.conductRulesHeld,
    event.summons,
    iso(closedAt),
    event.madeBy.id,
    ...Array.from({ length: 8 }, (_, depth) => host.line[depth] ?? null),
    iso(closedAt ?? createdAt),
    iso(createdAt),
  ])
  addTexts(sink, tables.eventTexts, { parent: id, path: 'themes', texts: event.themes })
  for (const [index, row] of event.roster.entries()) {
    sink.add(tables.roster, [
      ...[index + 1, id, row.id, row.officer.id],
      ...[row.attendance, row.note, row.uniform],
    ])
  }
}

type Action = { id: string; action: string; measure: Text; due: Text; evidence: Text }
type Focus = { id: string; content: string; actions: Action[]; avoid: string[] }

export function storePledge(entry: Entry, stored: Stored): void {
  const { paper, played } = entry
  const { id, createdAt } = paper
  const { content, updatedAt } = played
  const { sink } = stored
  const closing = closingColumns(played.record, { createdAt, updatedAt })
  sink.add(tables.pledges, [id, content.officer, content.year, content.commitments, ...closing])
  for (const [index, focus] of (content.focus as Focus[]).entries()) {
    sink.add(tables.focus, [index + 1, id, focus.id, focus.content])
    for (const [at, one] of focus.actions.entries()) {
      sink.add(tables.actions, [at + 1, focus.id, one.id, one.action, one.measure, one.due, one.evidence])
    }
    addTexts(sink, tables.pledgeTexts, { parent: id, path: `focus.${index}.avoid`, texts: focus.avoid })
  }
  const planned = content.plannedInitiatives as string[]
  addTexts(sink, tables.pledgeTexts, { parent: id, path: 'plannedInitiatives', texts: planned })
  storeCourse(entry, stored)
}

function addTexts(
  sink: Sink,
  table: (typeof tables)['pledgeTexts'],
  { parent, path, texts }: { parent: string; path: string; texts: readonly string[] },
): void {
  for (const [index, text] of texts.entries()) sink.add(table, [index + 1, parent, path, text])
}
