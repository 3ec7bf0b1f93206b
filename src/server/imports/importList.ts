import type { Payload, PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { inFileOrder, type ListCounts, type ListProblem } from '#core/imports/acts.ts'
import { type ParsedList, parseList, placeIn } from '#core/imports/parseList.ts'
import type { ImportKind } from '#core/imports/spec.ts'
import { specs } from '#core/imports/specs.ts'
import { RefusalError, refuse } from '../refuse.ts'
import { readWorkbook } from '../sheet/readWorkbook.ts'
import { inTransaction, query, sql } from '../sql/db.ts'
import { someAtATime } from '../turns.ts'
import { choiceWords } from './choiceWords.ts'
import type { Act, Given, ListPlan, Planner } from './plan.ts'
import { planActivities } from './planActivities.ts'
import { planAttendance } from './planAttendance.ts'
import { planDocuments } from './planDocuments.ts'
import { planInitiatives } from './planInitiatives.ts'

export type ListImport = {
  dryRun: boolean
  counts: ListCounts
  problems: ListProblem[]
  ignored: ParsedList['ignored']
}
type Importing = {
  /** The sender's own request: every save is made in his name. */
  req: PayloadRequest
  caller: Caller
  kind: ImportKind
  bytes: Uint8Array
  dryRun: boolean
  given: Given
}

/** Longer lists are sent in parts: each line is a save with everything that belongs to one. */
const MAX_ROWS = 500
const planners: Record<ImportKind, Planner> = {
  attendance: planAttendance,
  activities: planActivities,
  documents: planDocuments,
  initiatives: planInitiatives,
}
const inTurn = someAtATime(1)

/**
 * Brings in a clerk's list in one transaction, or tells every place to correct and stores nothing. Each save is tried
 * by itself first and taken back, so that what a save would refuse is told with its cell too. Throws a refusal for a
 * file that is no such list.
 */
export function importList(importing: Importing): Promise<ListImport> {
  return inTurn(() => run(importing))
}

async function run({ req, caller, kind, bytes, dryRun, given }: Importing): Promise<ListImport> {
  const sheets = await readWorkbook(bytes)
  const parsed = parseList(sheets, specs[kind], choiceWords)
  if (parsed.tables === 0) throw refuse({ code: 'roster-not-recognised' })
  if (parsed.rows.length > MAX_ROWS) throw refuse({ code: 'too-many', data: { max: MAX_ROWS } })
  const rows = soundRows(parsed)
  const planIn = (within: PayloadRequest) => planners[kind]({ req: within, rows, caller, given })
  const work = { payload: req.payload, sender: senderOf(req) }
  const trial = await tryOut(work, planIn)
  const problems = [...parsed.problems, ...trial.problems]
  const stored = dryRun || problems.length > 0 ? trial : await store(work, kind, planIn)
  return {
    dryRun,
    counts: stored.counts,
    problems: inFileOrder([...parsed.problems, ...stored.problems], sheets),
    ignored: parsed.ignored,
  }
}

/** The rows whose cells could all be read: what is wrong is told once. */
function soundRows({ rows, problems }: ParsedList) {
  const wrong = new Set(problems.map(({ sheet, row }) => `${sheet}\n${row}`))
  return rows.filter(({ sheet, row }) => !wrong.has(`${sheet}\n${row}`))
}

type Work = { payload: Payload; sender: Partial<PayloadRequest> }
type PlanIn = (req: PayloadRequest) => Promise<ListPlan>
type Outcome = Pick<ListPlan, 'counts' | 'problems'>

/** Stores a list in one transaction. Lists of a kind come one after the other: each is planned on what was left before it. */
function store({ payload, sender }: Work, kind: ImportKind, planIn: PlanIn): Promise<Outcome> {
  return inTransaction(
    payload,
    async (req) => {
      await query(payload, sql`select pg_advisory_xact_lock(hashtext(${`import ${kind}`}))`, req)
      const plan = await planIn(req)
      if (plan.problems.length === 0) for (const act of plan.acts) await act.run(req)
      return plan
    },
    sender,
  )
}

/** Ends a trial: what it wrote goes. */
class Undone extends Error {}

/** Plans a list and tries each of its saves in a transaction of its own, which holds nothing while the others run. */
async function tryOut({ payload, sender }: Work, planIn: PlanIn): Promise<Outcome> {
  const { acts, counts, problems } = await inTransaction(payload, planIn, sender)
  const found = [...problems]
  for (const act of problems.length > 0 ? [] : acts) {
    const trial = inTransaction(
      payload,
      async (req) => {
        await act.run(req)
        throw new Undone()
      },
      sender,
    )
    await trial.catch((error: unknown) => {
      if (error instanceof Undone) return
      if (!(error instanceof RefusalError)) throw error
      found.push(...problemsOf(act, error))
    })
  }
  return { counts, problems: found }
}

function problemsOf({ placeOf }: Act, { refusals }: RefusalError): ListProblem[] {
  return refusals.map((refusal) => {
    const { row, field } = placeOf(refusal.path ?? '')
    return { ...placeIn(row, field), refusal }
  })
}

function senderOf({ user, headers, i18n }: PayloadRequest): Partial<PayloadRequest> {
  return { user, headers, i18n }
}
