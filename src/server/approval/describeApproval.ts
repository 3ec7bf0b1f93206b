import type { Payload } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { type May, mayNothing, mayOf } from '#core/workflow/mayOf.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { reasonOf } from '#core/workflow/reason.ts'
import { isExternal } from '#core/workflow/resolveApprovers.ts'
import { resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import { ACTIONS, type State } from '#core/workflow/states.ts'
import { type Language, t } from '#i18n/translate.ts'
import { isVisible } from '../access/isVisible.ts'
import { today } from '../clock.ts'
import { RefusalError, refuse } from '../refuse.ts'
import { type Change, changesSince } from './changesSince.ts'
import { actorOf } from './contextOf.ts'
import { type Case, loadCases } from './loadCases.ts'
import { type HistoryRow, loadHistory, type Person } from './loadHistory.ts'
import { loadSituation, type Situation } from './loadSituation.ts'
import { type Asks, nothingOffered, offersOf } from './offersOf.ts'
import { officeWords, reasonWords } from './reasonWords.ts'

type Asked = {
  collection: Paper
  id: string
  user: { id: string | number; caller: Caller }
  language: Language
}
export type Description = {
  state: State
  step: string | null
  rev: number
  dueAt: string | null
  may: May
  approvers: (Person & { reason: string; onBehalfOf: string | null })[]
  history: HistoryRow[]
  /** What the caller's approval brings along; null where he has none to give. */
  wants: Asks | null
  /** The earlier steps to which he can return it. */
  returnTo: { key: string; label: string }[]
  /** To whom he can give it. */
  candidates: Person[]
  /** Somebody without an account decides the open step, and the caller looks after his link. */
  outside: boolean
  /** What has changed since he looked last. */
  changes: Change[]
  /** This record's words for its state, its step and what can be done. */
  words: { state: string; step: string | null; actions: Record<string, string>; waiting: string | null }
}

/** Where a record stands, what the caller may do, who decides next and why, and its log, oldest first. */
export async function describeApproval(payload: Payload, asked: Asked): Promise<Description> {
  if (!isUuid(asked.id) || !(await isVisible(payload, asked))) throw refuse({ code: 'not-found' })
  const [situation, history] = await Promise.all([situationOf(payload, asked), loadHistory(payload, asked)])
  const record = situation?.record ?? (await bare(payload, asked))
  const around = situation && aroundOf(situation, asked)
  const may = around ? mayOf(situation.flow.definition, situation.subject, around) : mayNothing
  const open = situation?.flow.definition.steps.find(({ key }) => key === record.step)
  const approvers = situation ? approversOf(situation, asked.language) : []
  const changes = situation
    ? await changesSince(payload, { ...asked, ...asked.user.caller }, situation.content)
    : []
  return {
    state: record.state,
    step: record.step,
    rev: record.rev,
    dueAt: record.dueAt === null ? null : new Date(record.dueAt).toISOString(),
    may,
    approvers,
    history,
    outside:
      open !== undefined &&
      isExternal(open) &&
      approvers.some(({ officer }) => officer === asked.user.caller.officer),
    ...(around ? await offersOf(situation, { ...asked, payload, may, around }) : nothingOffered),
    changes,
    words: wordsOf(record, situation, { language: asked.language, waits: approvers.length === 0 }),
  }
}

/** Null where no published workflow fits: the record can still be read. */
async function situationOf(payload: Payload, asked: Asked): Promise<Situation | null> {
  try {
    return await loadSituation(payload, { ...asked, on: today(), lock: false })
  } catch (error) {
    if (error instanceof RefusalError && error.refusals[0]?.code === 'no-workflow') return null
    throw error
  }
}

async function bare(payload: Payload, { collection, id }: Asked): Promise<Case> {
  const [record] = await loadCases(payload, { collection, ids: [id], lock: false })
  if (!record) throw refuse({ code: 'not-found' })
  return record
}

function approversOf({ flow, subject, facts, on }: Situation, language: Language): Description['approvers'] {
  const open = resolveOpenStep(flow.definition, subject, { on, places: facts })
  return (open?.seats ?? []).map((seat) => ({
    officer: seat.officer,
    name: seat.name,
    unit: seat.unit,
    unitName: seat.unitName,
    office: seat.office,
    officeName: officeWords(language, seat),
    reason: open ? reasonWords(language, reasonOf(seat, open), seat.onBehalfOfName) : '',
    onBehalfOf: seat.onBehalfOf,
  }))
}

/** What the core is asked about the caller. */
function aroundOf({ on, facts, digest }: Situation, { user }: Asked) {
  return { actor: actorOf(user.caller), on, places: facts, digest }
}

function wordsOf(
  record: Case,
  situation: Situation | null,
  { language, waits }: { language: Language; waits: boolean },
): Description['words'] {
  const definition = situation?.flow.definition
  const actions = ACTIONS.map((action) => [
    action,
    definition?.labels.actions?.[action]?.[language] ?? t(language, `workflow.action.${action}`),
  ])
  const step = definition?.steps.find((one) => one.key === record.step)
  return {
    state:
      definition?.labels.states?.[record.state]?.[language] ?? t(language, `workflow.state.${record.state}`),
    step: step?.label[language] ?? null,
    actions: Object.fromEntries(actions),
    waiting: record.state === 'pending' && waits ? t(language, 'workflow.reason.nobody') : null,
  }
}
