import { z } from 'zod'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { isObject } from '#core/input/isObject.ts'
import { type Action, COMMENTED, isAction } from '#core/workflow/states.ts'
import { refuse } from '#server/refuse.ts'

const COMMENT = 10_000

/** The texts of a decision, checked and cleaned like any other text (NFC, trimmed, no control characters). */
const TEXTS: FieldShape[] = [
  { name: 'comment', type: 'textarea', custom: { check: { type: 'text', max: COMMENT } } },
  {
    name: 'remarks',
    type: 'array',
    maxRows: 200,
    fields: [
      { name: 'path', type: 'text', required: true, custom: { check: { type: 'text', max: 500 } } },
      { name: 'text', type: 'textarea', required: true, custom: { check: { type: 'text', max: COMMENT } } },
    ],
  },
]

const decisionShape = z.object({
  rev: z.int().min(0).nullish(),
  fields: z.record(z.string().max(200), z.unknown()).nullish(),
  checklist: z.record(z.string().max(60), z.boolean()).nullish(),
  to: z.string().max(60).nullish(),
  officer: z.guid().nullish(),
})

export type DecisionBody = {
  action: Action
  comment: string | null
  rev?: number
  remarks?: { path: string; text: string }[]
  fields?: Record<string, unknown>
  checklist?: Record<string, boolean>
  to?: string
  officer?: string
}

/** Reads the body of a decision; 400 for anything that is not one. */
export function readDecision(body: unknown): DecisionBody {
  const { action, ...rest } = readObject(body)
  const parsed = decisionShape.safeParse(rest)
  if (!isAction(action))
    throw refuse({ code: 'unknown-action', path: 'action', data: { action: String(action).slice(0, 60) } })
  if (!parsed.success)
    throw refuse({ code: 'invalid-input', path: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { data, refusals } = checkFields(TEXTS, { comment: rest.comment, remarks: rest.remarks }, true)
  if (refusals.length > 0) throw refuse(...refusals)
  const { rev, checklist, to, officer } = parsed.data
  const fields = byPath(parsed.data.fields ?? {})
  const remarks = data.remarks as DecisionBody['remarks'] | null
  return {
    action,
    comment: (data.comment as string | null | undefined) ?? null,
    ...(typeof rev === 'number' && { rev }),
    ...(remarks && remarks.length > 0 && { remarks }),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(checklist && Object.keys(checklist).length > 0 && { checklist }),
    ...(to && { to }),
    ...(officer && { officer: officer.toLowerCase() }),
  }
}

/** What is filled in, each by its path: `{ collective: { comment } }` says the same as `{ 'collective.comment' }`. */
function byPath(fields: Record<string, unknown>): Record<string, unknown> {
  const named = Object.entries(fields).flatMap(([name, value]) =>
    isObject(value)
      ? Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, one])
      : [[name, value]],
  )
  return Object.fromEntries(named)
}

export type BulkBody = DecisionBody & { items: { collection: unknown; id: unknown; rev: unknown }[] }

/** Reads the body of a decision on many records: one action and comment, at most 200 of them. */
export function readBulk(body: unknown): BulkBody {
  const given = readObject(body)
  const { items } = given
  const decision = readDecision({ action: given.action, comment: given.comment })
  if (!Array.isArray(items)) throw refuse({ code: 'not-an-array', path: 'items' })
  if (items.length > 200) throw refuse({ code: 'too-many', path: 'items', data: { max: 200 } })
  if (COMMENTED.includes(decision.action) && decision.comment === null) {
    throw refuse({ code: 'comment-required', path: 'comment' })
  }
  return { ...decision, items: items.map((item) => item ?? {}) }
}

function readObject(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refuse({ code: 'invalid-input' })
  return body as Record<string, unknown>
}
