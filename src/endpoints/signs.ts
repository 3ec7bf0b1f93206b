import { randomInt } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { type Day, isDay } from '#core/calendar/day.ts'
import { postsWith } from '#core/hierarchy/caller.ts'
import { signKinds } from '#core/signs/signKinds.ts'
import { today } from '#server/clock.ts'
import { refuse } from '#server/refuse.ts'
import { countSigns, findSigns } from '#server/signs/findSigns.ts'
import { drawSample, lastSamples } from '#server/signs/samples.ts'
import { inspectedUnit, signsQuestion } from '#server/signs/signsQuestion.ts'
import { tellSign } from '#server/signs/tellSign.ts'
import { pageShape, readSearch } from './readPage.ts'
import { jsonBody, languageFor, signedInWith } from './readRequest.ts'

const day = z.string().refine((value): value is Day => isDay(value))
const searchShape = z.object({
  unit: z.guid().optional(),
  from: day.optional(),
  to: day.optional(),
  kind: z.enum(signKinds).optional(),
  ...pageShape,
})
const drawShape = z.strictObject({
  unit: z.guid().optional(),
  perUnit: z.number().int().min(1).max(50),
  number: z.number().int().min(1).max(999_999).optional(),
})
/**
 * `GET /api/signs?unit=&from=&to=&kind=`: signs to check (R36), how many of each kind and those of one kind;
 * `GET` and `POST /api/signs/samples`: random samples of officers to check. For inspectors, of their unit and below.
 */
export const signEndpoints: Endpoint[] = [
  {
    path: '/signs',
    method: 'get',
    handler: async (req) => {
      const { caller } = signedInWith(req, 'inspect')
      const asked = readSearch(req, searchShape)
      const { unit, name, ...question } = await signsQuestion(req, caller, asked)
      const counts = await countSigns(req, question)
      const said = { unit: { id: unit, name }, from: question.days.from, to: question.days.to, counts }
      if (!asked.kind) return Response.json(said)
      const { kind, page, limit } = asked
      const { docs, totalDocs } = await findSigns(req, { ...question, kind, page, limit })
      const language = languageFor(req)
      return Response.json({
        ...said,
        docs: docs.map((sign) => ({ ...sign, words: tellSign(sign, language) })),
        page,
        limit,
        totalDocs,
        totalPages: Math.max(1, Math.ceil(totalDocs / limit)),
      })
    },
  },
  {
    path: '/signs/samples',
    method: 'get',
    handler: async (req) => {
      const { caller } = signedInWith(req, 'inspect')
      const { limit } = readSearch(req, z.object({ limit: pageShape.limit }))
      const roots = postsWith(caller, 'inspect').map(({ unit, depth }) => ({ id: unit, depth }))
      return Response.json({ docs: await lastSamples(req, { roots, limit }) })
    },
  },
  {
    path: '/signs/samples',
    method: 'post',
    handler: async (req) => {
      const { caller } = signedInWith(req, 'inspect')
      const parsed = drawShape.safeParse(await jsonBody(req))
      if (!parsed.success) throw refuse({ code: 'invalid-input', path: pathOf(parsed.error) })
      const { perUnit, number = randomInt(1, 1_000_000) } = parsed.data
      const { root, name } = await inspectedUnit(req, caller, parsed.data.unit)
      const draw = { root, unitName: name, number, perUnit, day: today() }
      const { officer, name: by } = caller
      return Response.json({ doc: await drawSample(req, draw, { officer, name: by }) }, { status: 201 })
    },
  },
]

function pathOf(error: z.ZodError): string {
  const issue = error.issues[0]
  const [named] = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? [])
  return String(named ?? '')
}
