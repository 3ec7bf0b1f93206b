import type { Payload } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { papers } from '#core/workflow/papers.ts'
import { reasonOf } from '#core/workflow/reason.ts'
import type { Places, Subject } from '#core/workflow/subject.ts'
import { appliesTo, differs, type Tried, tryOut } from '#core/workflow/tryOut.ts'
import { type Language, t } from '#i18n/translate.ts'
import { loadCases } from '../approval/loadCases.ts'
import { loadPlaces } from '../approval/loadFacts.ts'
import { officeKeysOf, placesFor } from '../approval/loadFlows.ts'
import { reasonWords } from '../approval/reasonWords.ts'
import { subjectOf } from '../approval/subjectOf.ts'
import { today } from '../clock.ts'
import { type Draft, flowsIfPublished, type TriedFlow } from './flowsIfPublished.ts'
import { contentsOf, contributorsOf, namesOf, newest } from './loadTried.ts'

/** So many records at most: enough to meet every kind of case, few enough to read. */
export const MAX_TRIED = 200

export type TriedStep = {
  step: string
  label: string
  outcome: Tried['outcome']
  /** The unit that would decide. */
  unit: string | null
  who: { officer: string; name: string; reason: string }[]
}
/** By which workflow a record goes, and how; `own`: by the draft. */
export type TriedWay = { name: string; own: boolean; steps: TriedStep[] }
export type TriedRecord = {
  id: string
  title: string
  officerName: string | null
  unitName: string
  state: string
  /** What is in force now; null where no workflow takes the record. */
  now: TriedWay | null
  /** What would be once the draft is published. */
  after: TriedWay | null
  /** Other people, or another order, than now. */
  differs: boolean
  /** Nobody could decide it, or no workflow would take it. */
  stuck: boolean
}
export type Trial = { docs: TriedRecord[]; applied: number; differing: number; stuck: number }

/**
 * Runs the newest records of a collection through what would be in force were the draft published, beside what is in
 * force now. Decides and stores nothing.
 */
export async function tryWorkflow(
  payload: Payload,
  draft: Draft & { limit: number; language: Language },
): Promise<Trial> {
  const { collection, language } = draft
  const on = today()
  const ids = await newest(payload, collection, Math.min(draft.limit, MAX_TRIED))
  const cases = await loadCases(payload, { collection, ids, lock: false })
  const flows = await flowsIfPublished(payload, draft)
  const places = await loadPlaces(payload, {
    units: [...new Set(cases.flatMap((one) => [one.unit, one.host ?? one.unit]))],
    officers: [...new Set(cases.flatMap((one) => [...(one.officer ? [one.officer] : []), ...one.authors]))],
    offices: officeKeysOf([...flows.now, ...flows.after]),
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
    const [now, after] = [flows.now, flows.after].map((these) => wayOf(these, subject, { places, on }))
    const officerName = one.officer === null ? null : (names.get(one.officer) ?? null)
    const unitName = units.get(one.unit) ?? ''
    return {
      id: one.id,
      title: titleOf(collection, content, { officer: officerName ?? '', unit: unitName, language }),
      officerName,
      unitName,
      state: one.state,
      now: now ? tell(now, language) : null,
      after: after ? tell(after, language) : null,
      differs: now && after ? differs(now.tried, after.tried) : now !== after,
      stuck: !after || isStuck(after),
    }
  })
  const count = (test: (doc: TriedRecord) => boolean) => docs.filter(test).length
  return {
    docs,
    applied: count((doc) => doc.after?.own === true),
    differing: count((doc) => doc.differs),
    stuck: count((doc) => doc.stuck),
  }
}

type Way = { flow: TriedFlow; tried: Tried[] }

/** The first workflow whose condition the record meets, and who would get it; null where there is none. */
function wayOf(
  flows: readonly TriedFlow[],
  subject: Subject,
  { places, on }: { places: Places; on: Day },
): Way | null {
  const flow = flows.find((one) => appliesTo(one.definition, subject))
  if (!flow) return null
  return { flow, tried: tryOut(flow.definition, subject, { places: placesFor(places, flow), on }) }
}

/** Nobody may decide a step; or no step is asked of a paper that nobody signs, which is refused when it is sent. */
function isStuck({ flow, tried }: Way): boolean {
  const unasked = tried.every(({ outcome }) => outcome === 'skipped') && flow.definition.submit === undefined
  return unasked || tried.some(({ outcome }) => outcome === 'stuck')
}

function tell({ flow, tried }: Way, language: Language): TriedWay {
  const labels = new Map(flow.definition.steps.map(({ key, label }) => [key, label[language]]))
  const steps = tried.map(({ step, outcome, resolution }) => ({
    step,
    label: labels.get(step) ?? step,
    outcome,
    unit: resolution?.seats[0]?.unitName ?? null,
    who: (outcome === 'open' ? (resolution?.seats ?? []) : []).map((seat) => ({
      officer: seat.officer,
      name: seat.name,
      reason: resolution ? reasonWords(language, reasonOf(seat, resolution)) : '',
    })),
  }))
  return { name: flow.name, own: flow.own, steps }
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
