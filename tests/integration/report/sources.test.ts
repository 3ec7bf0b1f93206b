import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type CollectionSlug, createLocalReq, type Where } from 'payload'
import { compileReport } from '#core/report/compileReport.ts'
import type { Source } from '#core/report/model.ts'
import { vi } from '#i18n/report.ts'
import { gatherFacts } from '#server/report/gatherFacts.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, userOf } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { writeWorld } from './registerWorld.ts'

/** What is counted inside the records that open, or by officer and not by record. */
const OTHERWISE = [
  'planned',
  'comments',
  'remedies',
  'remediesDone',
  'dos',
  'donts',
  'activities',
  'meetings',
]
const head = {
  revision: 1,
  reason: null,
  narrative: null,
  submittedAt: null,
  firstSubmittedAt: null,
  verification: null,
}

let app: Instance
let city: City

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
  await writeWorld(app.payload, city, 42)
  await query(app.payload, sql`update officers set gender = 'female', party_member = true where code < 'm'`)
})
afterAll(() => app.close())

/** As many as the inspection office of the city sees: sessions are closed to those who only read the subtree (R18). */
async function countOf({ collection, where, under, alone, on }: Extract<Source, { kind: 'list' }>) {
  const user = await userOf(app.payload, city.people.tckt)
  const address = { under, ...(alone ? { alone: '1' } : {}), ...(on ? { on } : {}) }
  const req = await createLocalReq({ user: user as never, req: { query: address } as never }, app.payload)
  const slug = collection as CollectionSlug
  const { baseFilter } = app.payload.collections[slug].config.admin
  const narrowed = (await baseFilter?.({ req, limit: 10, page: 1, sort: 'id' })) as Where
  const both = { and: [{ or: where as unknown as Where[] }, narrowed] }
  const found = await app.payload.find({
    collection: slug,
    where: both,
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return found.totalDocs
}

it('every count of records opens a list of as many', async () => {
  const seen = new Set<string>()
  for (const unit of [city.units.city, city.units.quan1]) {
    const facts = await gatherFacts(app.payload, { unit, year: 2026 })
    if (!facts) throw new Error('no facts')
    for (const { label, columns, rows } of compileReport(facts, head, vi.words).tables) {
      for (const row of rows) {
        for (const [at, source] of (row.sources ?? []).entries()) {
          const column = columns[at]
          if (source?.kind !== 'list' || !column || column.kind !== 'count') continue
          if (OTHERWISE.includes(column.key) || column.key.includes('.')) continue
          const place = `${label} ${row.cells[1]} ${column.key}`
          expect({ place, count: await countOf(source) }).toEqual({ place, count: row.cells[at] })
          seen.add(`${source.collection}.${column.key}`)
        }
      }
    }
  }
  expect(seen.size).toBeGreaterThan(20)
})
