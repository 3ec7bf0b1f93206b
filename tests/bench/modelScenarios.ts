import type pg from 'pg'
import type { Means } from './means.ts'
import type { Scenario } from './measure.ts'
import { MODELS, modelText } from './modelTexts.ts'
import type { Tokens } from './people.ts'

const BATCH = 1_000

/** R06: a model beside every approved one of the city, of which there are many thousands. */
export async function modelScenarios({ ours, database }: Means, { quan1 }: Tokens): Promise<Scenario[]> {
  await writeModels(database)
  const { rows } = await database.query<{ id: string }>(
    `select r.id::text from models r join appointments a on a.unit_id = r.unit_id join officers o on o.id = a.officer_id
      join users u on u.id = o.user_id where u.email = 'quan1@demo.local' order by r.id limit 10`,
  )
  return [
    {
      name: `what a model is like, of ${MODELS.toLocaleString('en')}`,
      limit: 1000,
      ours: {
        client: ours,
        next: (nth) => ({
          method: 'GET',
          path: `/api/models/${rows[nth % rows.length]?.id}/similar`,
          token: quan1,
        }),
      },
      count: 10,
      rounds: 3,
      many: false,
    },
  ]
}

/** Approved models of all units, the first district's among them. */
export async function writeModels(database: Pick<pg.Client, 'query'>): Promise<void> {
  for (let first = 0; first < MODELS; first += BATCH) {
    const texts = Array.from({ length: BATCH }, (_, index) => ({
      nth: first + index,
      title: `Mô hình số ${first + index}`,
      ...modelText(first + index),
    }))
    await database.query(
      `with places as (select u.*, row_number() over (order by u.depth, u.id) - 1 as place, count(*) over () as many from units u)
        insert into models (title, idea, content, unit_id, scope0, scope1, scope2, scope3, scope4, scope5, scope6, scope7,
          state, rev, "from")
        select x.title, x.idea, x.content, p.id, p.scope0, p.scope1, p.scope2, p.scope3, p.scope4, p.scope5, p.scope6,
          p.scope7, 'approved', 1, '2026-01-01'
        from jsonb_to_recordset($1::jsonb) as x(nth int, title text, idea text, content text)
        join places p on p.place = x.nth % p.many`,
      [JSON.stringify(texts)],
    )
  }
  await database.query('vacuum analyze models, app.texts')
}
