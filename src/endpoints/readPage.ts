import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { MAX_LIMIT } from '#core/query/checkQuery.ts'
import { refuse } from '#server/refuse.ts'

/** The shape of `page` and `limit`, for queries that carry more. */
export const pageShape = {
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(25),
}

/** Reads a query by its shape; 400 that names the first parameter that is wrong. */
export function readSearch<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): z.output<Shape> {
  const parsed = shape.safeParse(Object.fromEntries(req.searchParams))
  if (parsed.success) return parsed.data
  throw refuse({ code: 'invalid-query', data: { name: String(parsed.error.issues[0]?.path[0] ?? '') } })
}
