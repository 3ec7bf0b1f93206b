import type { Payload, PayloadRequest } from 'payload'
import { query, sql } from '#server/sql/db.ts'
import { makeExemptions } from './papers/makeExemptions.ts'
import { makeInitiatives } from './papers/makeInitiatives.ts'
import { makeModels } from './papers/makeModels.ts'
import { makeReviews } from './papers/makeReviews.ts'
import { makeSessions } from './papers/makeSessions.ts'
import type { PlayedPaper } from './papers/ownLog.ts'
import { storeAnnualReview, storeExemption, storeInitiative, storeModel } from './store/storePapers.ts'
import { storeQuarterlyReview, storeSession } from './store/storeSessions.ts'
import type { Writing } from './writing.ts'

const kinds = [
  { name: 'mô hình', flow: 'model', make: makeModels, store: storeModel },
  { name: 'sáng kiến', flow: 'initiative', make: makeInitiatives, store: storeInitiative },
  { name: 'đề nghị không tính chỉ tiêu', flow: 'exemption', make: makeExemptions, store: storeExemption },
  { name: 'bản tự kiểm điểm năm', flow: 'annualReview', make: makeReviews, store: storeAnnualReview },
]

/** The papers under approval besides pledges, activities and reports. */
export async function writePapers(
  writing: Writing & { payload: Payload; req: PayloadRequest },
): Promise<void> {
  const { world, sink, random, flows, numbers, onProgress } = writing
  for (const { name, flow, make, store } of kinds) {
    const made: PlayedPaper[] = make({ world, random: random(flow), flow: flows(flow), numbers })
    const stored = { sink, random: random(`${flow} log`) }
    for (const entry of made) {
      store(entry, stored)
      await sink.breathe()
    }
    onProgress(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${made.length}`)
  }
  await writeSessions(writing)
  await sink.flush()
  await keepTexts(writing)
}

async function writeSessions({ world, sink, random, flows, numbers, onProgress }: Writing): Promise<void> {
  const flow = flows('quarterlyReview')
  const { sessions, reviews } = makeSessions({ world, random: random('sessions'), flow, numbers })
  const stored = { sink, random: random('sessions log') }
  for (const session of sessions) {
    storeSession(session, stored)
    await sink.breathe()
  }
  for (const review of reviews) {
    storeQuarterlyReview(review, stored)
    await sink.breathe()
  }
  onProgress(`Phiên tự phê bình và phê bình: ${sessions.length}`)
}

/** By which texts that are alike are found: kept by triggers otherwise, which do not run while the city is written. */
async function keepTexts({ payload, req }: { payload: Payload; req: PayloadRequest }): Promise<void> {
  await query(
    payload,
    sql`insert into app.texts (collection, record, marks)
      select 'models', id, app.marks(concat_ws(' ', idea, content)) from models
      union all select 'initiatives', id, app.marks(concat_ws(' ', title, summary)) from initiatives
      on conflict (record, collection) do update set marks = excluded.marks`,
    req,
  )
}
