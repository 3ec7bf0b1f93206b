/** Everything an imported list can have wrong beside the refusals of a save; worded in `src/i18n/roster.ts`, typed by this list. */
const problemCodes = [
  'not-recognised',
  'missing-column',
  'duplicate-heading',
  'required',
  'cell-error',
  'control-character',
  'too-long',
  'not-a-name',
  'not-a-day',
  'year-only',
  'not-a-time',
  'day-in-future',
  'day-order',
  'not-a-phone',
  'not-an-email',
  'not-a-flag',
  'not-a-choice',
  'unknown-office',
  'office-not-allowed',
  'unknown-unit',
  'ambiguous-unit',
  'unit-line',
  'unit-too-deep',
  'unknown-officer',
  'ambiguous-officer',
  'officer-elsewhere',
  'other-code',
  'other-person',
  'cannot-identify',
  'duplicate-code',
  'contradiction',
  'overlapping-appointment',
  'outside-scope',
  'officer-not-found',
  'repeated-row',
] as const

export type ProblemCode = (typeof problemCodes)[number]
export type ProblemData = Record<string, string | number>

/** One thing to correct, by the place an office finds it at: sheet, row number, column letter and heading. */
export type Problem = {
  sheet: string
  row: number
  column: string | null
  heading: string | null
  value: string | null
  code: ProblemCode
  data?: ProblemData
}

/** The outcome of reading one cell. */
export type Read<T> = { ok: true; value: T } | { ok: false; code: ProblemCode; data?: ProblemData }

export function good<T>(value: T): Read<T> {
  return { ok: true, value }
}

export function bad(
  code: ProblemCode,
  data?: ProblemData,
): { ok: false; code: ProblemCode; data?: ProblemData } {
  return data ? { ok: false, code, data } : { ok: false, code }
}
