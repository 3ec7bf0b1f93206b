/**
 * Every way in which the system says no to a person: HTTP status by code. The words stand in
 * `src/i18n/refusals.ts`, typed by this table, so a new refusal without a message does not compile.
 */
export const refusalStatus = {
  'invalid-input': 400,
  'invalid-json': 400,
  'invalid-query': 400,
  'invalid-id': 400,
  required: 400,
  'not-text': 400,
  'too-long': 400,
  'control-character': 400,
  'not-a-day': 400,
  'not-an-instant': 400,
  'not-a-number': 400,
  'not-a-choice': 400,
  'unknown-reference': 400,
  'wrong-reference': 400,
  'not-an-array': 400,
  'too-many': 400,
  'unknown-field': 400,
  'no-appointment': 400,
  'too-deep': 400,
  'twice-on-roster': 400,
  'weak-password': 400,
  'unknown-action': 400,
  'comment-required': 400,
  'ends-before-start': 400,
  'lasts-too-long': 400,
  'not-over-yet': 400,
  'late-reason-required': 400,
  'entry-closed': 400,
  'signed-in-needed': 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'not-entitled': 403,
  'own-record': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  closed: 403,
  'stale-revision': 409,
  locked: 409,
  'wrong-state': 409,
  'already-voted': 409,
  'decision-begun': 409,
  'not-offered': 409,
  'counted-in-report': 409,
  'no-workflow': 409,
  duplicate: 409,
  busy: 409,
  'too-large': 413,
  'unsupported-type': 415,
  'key-reused': 422,
  'file-missing': 400,
  'file-not-xlsx': 422,
  'file-damaged': 422,
  'file-encrypted': 422,
  'file-old-xls': 422,
  'file-bomb': 422,
  'file-too-many-cells': 422,
  'roster-not-recognised': 422,
  'roster-problems': 422,
  'too-many-requests': 429,
  'too-many-failed-logins': 429,
  unavailable: 503,
} as const

export type RefusalCode = keyof typeof refusalStatus
export type Refusal = {
  code: RefusalCode
  /** Values for the message's placeholders. */
  data?: Record<string, string | number>
  /** The field it is about, e.g. `focus.2.actions`. */
  path?: string
}
