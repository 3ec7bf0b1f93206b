import type { Endpoint } from 'payload'
import { type Language, languageOf, t } from '#i18n/translate.ts'
import { now } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'

const patience = 3000

/**
 * `GET /api/health`, public: 200 `{ status: 'ok', version, now }` when the database answers, else 503 `unavailable`.
 * Before everything is migrated and seeded the process itself answers 503 `starting` with the step.
 */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload, headers }) => {
    const answer = query(payload, sql`select 1`).then(
      () => true,
      () => false,
    )
    const late = new Promise<boolean>((resolve) => {
      setTimeout(resolve, patience, false).unref()
    })
    const well = await Promise.race([answer, late])
    if (!well) return Response.json(unavailable(languageOf(headers.get('accept-language'))), { status: 503 })
    return Response.json({ status: 'ok', version: process.env.TN_VERSION ?? '', now: now().toISOString() })
  },
}

function unavailable(language: Language) {
  const message = t(language, 'console.unavailable')
  return { status: 'unavailable', errors: [{ message, code: 'unavailable' }] }
}
