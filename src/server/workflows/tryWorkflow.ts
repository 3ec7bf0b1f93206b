import type { CollectionSlug, Payload } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Definition } from '#core/workflow/definition.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { papers } from '#core/workflow/papers.ts'
import { reasonOf } from '#core/workflow/reason.ts'
import type { Places, Subject } from '#core/workflow/subject.ts'
import { appliesTo, differs, type Tried, tryOut } from '#core/workflow/tryOut.ts'
import { type Language, t } from '#i18n/translate.ts'
import { loadCases } from '../approval/loadCases.ts'
import { loadPlaces } from '../approval/loadFacts.ts'
import { type Flow, loadPublished, officeKeysOf } from '../approval/loadFlows.ts'
import { reasonWords } from '../approval/reasonWords.ts'
import { subjectOf } from '../approval/subjectOf.ts'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { tableOf } from '../sql/tableOf.ts'

/** So many records at most: enough to meet every kind of case, few enough to read. */
export const MAX_TRIED = 200

export type TriedStep = {
  step: string
  outcome: Tried['outcome']
  /** The unit that would decide, and the units passed over on the way up to it. */
  unit: string | null
  who: { officer: string; name: string; reason: string }[]
}
export type TriedRecord = {
  id: string
  title: string
  officerName: string | null
  unitName: string
  state: string
  /** Null where the draft does not apply to the record. */
  draft: TriedStep[] | null
  /** What the version in force would do; null where none applies. */
  published: TriedStep[] | null
  differs: boolean
  stuck: boolean
}
export type Trial = { docs: TriedRecord[]; applied: number; differing: number; stuck: number }

/** Runs a draft over the newest records of its collection beside what is in force now. Decides and stores nothing. */
export async function tryWorkflow(
  payload: Payload,
  draft: { collection: Paper; key: string; definition: Definition; limit: number; language: Language },
): Promise<Trial> {
  const { collection, definition } = draft
  const on = today()
  const ids = await newest(payload, collection, draft.limit)
  const cases = await loadCases(payload, { collection, ids, lock: false })
  const published = await loadPublished(payload, collection)
  const flows = [{ id: 'draft', key: draft.key, definition }, ...published]
  const places = await loadPlaces(payload, {
    units: [...new Set(cases.flatMap((one) => [one.unit, one.host ?? one.unit]))],
    officers: [...new Set(cases.flatMap((one) => [...(one.officer ? [one.officer] : []), ...one.authors]))],
    offices: officeKeysOf(flows),
    on,
  })
  const [contents, written, names] = await Promise.all([
    contentsOf(payload, collection, ids),
    contributorsOf(payload, collection, ids),
    namesOf(
      payload,
      cases.flatMap((one) => one.officer ?? []),
    ),
  ])
  const units = new Map(places.units.map((unit) => [unit.id, unit.name]))
  const docs = cases.map((one): TriedRecord => {
    const content = contents.get(one.id) ?? {}
    const subject = subjectOf(one, {
      ...places,
      contributors: written.get(one.id) ?? [],
      history: [],
      content,
      counted: false,
      byOthers: papers[collection].byOthers,
    })
    const given = { places, on, language: draft.language }
    const ours = appliesTo(definition, subject) ? tryOut(definition, subject, given) : null
    const now = standing(published, subject, given)
    const officerName = one.officer === null ? null : (names.get(one.officer) ?? null)
    const unitName = units.get(one.unit) ?? ''
    return {
      id: one.id,
      title: titleOf(collection, content, {
        officer: officerName ?? '',
        unit: unitName,
        language: draft.language,
      }),
      officerName,
      unitName,
      state: one.state,
      draft: ours && tell(ours, draft.language),
      published: now && tell(now, draft.language),
      differs: ours !== null && (now === null || differs(ours, now)),
      stuck: ours?.some(({ outcome }) => outcome === 'stuck') ?? false,
    }
  })
  const count = (test: (doc: TriedRecord) => boolean) => docs.filter(test).length
  return {
    docs,
    applied: count((doc) => doc.draft !== null),
    differing: count((doc) => doc.differs),
    stuck: count((doc) => doc.stuck),
  }
}

type Given = { places: Places; on: Day; language: Language }

function standing(published: readonly Flow[], subject: Subject, given: Given): Tried[] | null {
  const flow = published.find((one) => appliesTo(one.definition, subject))
  return flow ? tryOut(flow.definition, subject, given) : null
}

function tell(tried: readonly Tried[], language: Language): TriedStep[] {
  return tried.map(({ step, outcome, resolution }) => ({
    step,
    outcome,
    unit: resolution?.seats[0]?.unitName ?? null,
    who: (outcome === 'open' ? (resolution?.seats ?? []) : []).map((seat) => ({
      officer: seat.officer,
      name: seat.name,
      reason: resolution ? reasonWords(language, reasonOf(seat, resolution)) : '',
    })),
  }))
}

function titleOf(
  collection: Paper,
  content: Record<string, unknown>,
  { officer, unit, language }: { officer: string; unit: string; language: Language },
): string {
  const title = String(content.title ?? content.period ?? content.type ?? '')
  return t(language, `workflow.title.${collection}`, {
    title,
    year: String(content.year ?? ''),
    officer,
    unit,
  })
}

async function newest(payload: Payload, collection: Paper, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    payload,
    sql`select id::text as id from ${tableOf(collection)} order by created_at desc, id limit ${Math.min(limit, MAX_TRIED)}`,
  )
  return rows.map(({ id }) => id)
}

async function contentsOf(payload: Payload, collection: Paper, ids: string[]) {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

async function contributorsOf(payload: Payload, collection: Paper, ids: string[]) {
  const rows = await query<{ record: string; officers: string[] }>(
    payload,
    sql`select c.record::text as record, array_agg(c.officer::text) as officers from app.contributors c
      where c.collection = ${collection} and c.record = any(${list(ids)}) group by c.record`,
  )
  return new Map(rows.map(({ record, officers }) => [record, officers]))
}

async function namesOf(payload: Payload, ids: string[]) {
  const rows = await query<{ id: string; name: string }>(
    payload,
    sql`select id::text as id, full_name as name from officers where id = any(${list([...new Set(ids)])})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
