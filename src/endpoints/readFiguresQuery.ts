import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Day, isDay, planYearOf } from '#core/calendar/day.ts'
import { MAX_LIMIT } from '#core/query/checkQuery.ts'
import { today } from '#server/clock.ts'
import { type ListedKey, type ListKind, listedKeys } from '#server/figures/listQuestion.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'

const EARLIEST = '1950-01-01'
const LATEST = '2150-12-31'
const year = z.coerce.number().int().min(2000).max(2100)
const shape = z.object({
  year: year.optional(),
  asOf: z
    .string()
    .refine((value) => isDay(value) && value >= EARLIEST && value <= LATEST)
    .optional(),
  target: z.enum(listedKeys).optional(),
  list: z.enum(['missing', 'counted']).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(25),
})

export type FiguresQuery = {
  year: number
  day: Day | null
  list: { target: ListedKey; list: ListKind; page: number; limit: number } | null
}

/** Reads `year` (the running plan year when left out), `asOf`, `target` with `list`, `page` and `limit`; 400 otherwise. */
export async function readFiguresQuery(req: PayloadRequest): Promise<FiguresQuery> {
  const parsed = shape.safeParse(Object.fromEntries(req.searchParams))
  if (!parsed.success) throw wrong(String(parsed.error.issues[0]?.path[0] ?? ''))
  const { asOf, target, list, page, limit } = parsed.data
  if ((target === undefined) !== (list === undefined)) throw wrong(target === undefined ? 'target' : 'list')
  const { firstMonth } = await loadPlan(req.payload, req)
  return {
    year: parsed.data.year ?? planYearOf(today(), firstMonth),
    day: (asOf as Day | undefined) ?? null,
    list: target === undefined || list === undefined ? null : { target, list, page, limit },
  }
}

function wrong(name: string) {
  return refuse({ code: 'invalid-query', data: { name } })
}
