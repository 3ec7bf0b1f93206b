import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isDay } from '#core/calendar/day.ts'
import { refuse } from '#server/refuse.ts'
import { proposeEntries } from '#server/sessions/proposeEntries.ts'
import { signedIn } from './readRequest.ts'

const shape = z.object({
  unit: z.guid(),
  period: z.string().max(20),
  heldOn: z.string().refine(isDay).optional(),
})

/** `GET /api/sessions/proposal?unit=&period=2026-Q1[&heldOn=]`: whom a session concerns, with what each has still to put right. */
export const proposalEndpoint: Endpoint = {
  path: '/proposal',
  method: 'get',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const parsed = shape.safeParse(
      Object.fromEntries([...req.searchParams].filter(([, value]) => value !== '')),
    )
    if (!parsed.success)
      throw refuse({ code: 'invalid-query', data: { name: String(parsed.error.issues[0]?.path[0] ?? '') } })
    const { unit, period, heldOn = null } = parsed.data
    return Response.json(await proposeEntries(req, { caller, unit, period, heldOn }))
  },
}
