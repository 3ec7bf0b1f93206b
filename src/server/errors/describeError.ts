import { MAX_FILE } from '#core/input/files.ts'
import { type Refusal, type RefusalCode, refusalStatus } from '#core/refusal.ts'
import { panelWords } from '#i18n/panel.ts'
import { languageOf, t } from '#i18n/translate.ts'
import { wordRefusal } from './wordRefusal.ts'

export type Answer = { status: number; errors: { message: string; code: string; path?: string }[] }

/** PostgreSQL's own refusals that a person's request can cause. */
const byDatabaseCode: Record<string, RefusalCode> = {
  '22P02': 'invalid-input',
  '22021': 'control-character',
  '22P05': 'control-character',
  '22007': 'invalid-input',
  '22008': 'invalid-input',
  '22003': 'not-a-number',
  '22001': 'too-long',
  '23502': 'required',
  '23503': 'unknown-reference',
  '23505': 'duplicate',
  '23514': 'invalid-input',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '57014': 'unavailable',
  '25P03': 'unavailable',
  '25006': 'unavailable',
  '53100': 'unavailable',
  '53200': 'unavailable',
  '53300': 'unavailable',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '57P05': 'unavailable',
  '08000': 'unavailable',
  '08003': 'unavailable',
  '08004': 'unavailable',
  '08006': 'unavailable',
  '08001': 'unavailable',
  ECONNREFUSED: 'unavailable',
  ECONNRESET: 'unavailable',
  EPIPE: 'unavailable',
  ETIMEDOUT: 'unavailable',
  EHOSTUNREACH: 'unavailable',
  ENOTFOUND: 'unavailable',
  EAI_AGAIN: 'unavailable',
}
/** What the driver says, without a code, of a connection that is gone or cannot be had. */
const LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|cannot begin transaction)/i
const byStatus: Record<number, RefusalCode> = {
  400: 'invalid-input',
  401: 'signed-in-needed',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'busy',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-many-requests',
}
const byName: Record<string, RefusalCode> = {
  AuthenticationError: 'wrong-credentials',
  LockedAuth: 'wrong-credentials',
  UnauthorizedError: 'signed-in-needed',
  Forbidden: 'forbidden',
  NotFound: 'not-found',
  FileRetrievalError: 'not-found',
  MissingFile: 'required',
  InvalidFileType: 'unsupported-type',
}
type Failure = {
  name?: string
  code?: string
  status?: number
  message?: string
  cause?: unknown
  refusals?: Refusal[]
  data?: { errors?: { path?: string; message?: string }[] } | { path: string }[] | null
}

/** Any error as the contract answers it. What nobody caused by a request is a 500 without details. */
export function describeError(error: unknown, language?: string): Answer {
  const failure = (error ?? {}) as Failure
  const words = languageOf(language)
  const refusals = refusalsOf(failure)
  if (refusals === null) {
    return { status: 500, errors: [{ message: t(words, 'refusals.unavailable'), code: 'internal-error' }] }
  }
  const first = refusals[0] ?? { code: 'invalid-input' as const }
  const errors = refusals.map((refusal) => ({
    message: wordRefusal(words, refusal),
    code: refusal.code,
    ...placeOf(refusal),
  }))
  return { status: refusalStatus[first.code], errors }
}

/** True for errors that a request caused: answered with a 4xx (or 503), not logged as defects. */
export function isExpected(error: unknown): boolean {
  return refusalsOf((error ?? {}) as Failure) !== null
}

/** Where it is wrong; of a query that is the name of the parameter. */
function placeOf({ code, data, path }: Refusal): { path?: string } {
  const named = code === 'invalid-query' && data?.name ? String(data.name) : undefined
  const place = path ?? named
  return place === undefined ? {} : { path: place }
}

function refusalsOf(failure: Failure): Refusal[] | null {
  if (Array.isArray(failure.refusals)) return failure.refusals
  if (failure.name === 'QueryError') return [{ code: 'invalid-query', data: { name: queryPath(failure) } }]
  if (failure.name === 'ValidationError') return validationRefusals(failure)
  const code = byDatabaseCode[databaseCode(failure)] ?? byName[failure.name ?? '']
  if (code) return [{ code, ...(code === 'duplicate' ? { data: { name: '' } } : {}) }]
  if (LOST.test(innermost(failure).message ?? '')) return [{ code: 'unavailable' }]
  const known = failure.status === undefined ? undefined : byStatus[failure.status]
  if (known) return [{ code: known, ...(known === 'too-large' ? { data: { max: MAX_FILE.words } } : {}) }]
  return failure.status !== undefined && failure.status < 500 ? [{ code: 'invalid-input' }] : null
}

function databaseCode(failure: Failure): string {
  return String(failure.code ?? innermost(failure).code ?? '')
}

/** The driver's own error: its wrapper's message quotes the statement with what the person typed. */
function innermost(failure: Failure): Failure {
  let inner = failure
  for (let depth = 0; inner.cause instanceof Object && depth < 5; depth++) inner = inner.cause
  return inner
}

function queryPath(failure: Failure): string {
  const [first] = Array.isArray(failure.data) ? failure.data : []
  return first?.path?.slice(0, 60) ?? ''
}

function validationRefusals(failure: Failure): Refusal[] {
  const errors = (failure.data as { errors?: { path?: string; message?: string }[] } | null)?.errors ?? []
  if (errors.length === 0) return [{ code: 'invalid-input' }]
  return errors.map(({ path, message }) => {
    const unique = saysTaken(message ?? '')
    const code: RefusalCode = unique ? 'duplicate' : 'invalid-input'
    return { code, ...(path ? { path } : {}), ...(unique ? { data: { name: path ?? '' } } : {}) }
  })
}

// Payload tells a value that is taken by its words alone: ours in Vietnamese, its own in English.
const { valueMustBeUnique, userEmailAlreadyRegistered, usernameAlreadyRegistered } = panelWords.vi.error
const taken: string[] = [valueMustBeUnique, userEmailAlreadyRegistered, usernameAlreadyRegistered]

function saysTaken(message: string): boolean {
  return taken.includes(message) || /must be unique|already registered/i.test(message)
}
