import type { PayloadRequest } from 'payload'
import { type Sign, type SignKind, signKinds } from '#core/signs/signKinds.ts'
import { query, sql } from '../sql/db.ts'
import { list, millis } from '../sql/fragments.ts'
import { compareFreshPictures } from './compareFreshPictures.ts'
import { titlesOf } from './recordTitles.ts'
import { type SignsQuestion, signsSql } from './signsSql.ts'

type Row = {
  at: number
  people: string[]
  unit: string | null
  count: number
  most: number | null
  records: string[]
  total: number
}

/** How many signs there are of each kind. One statement a kind. */
export async function countSigns(
  req: PayloadRequest,
  question: SignsQuestion,
): Promise<Record<SignKind, number>> {
  await compareFreshPictures(req.payload)
  const counts = {} as Record<SignKind, number>
  for (const kind of signKinds) {
    const [row] = await query<{ n: number }>(
      req.payload,
      sql`select count(*)::int as n from (${signsSql(kind, question, req.payload)}) s`,
      req,
    )
    counts[kind] = row?.n ?? 0
  }
  return counts
}

/** The signs of one kind, those with most records first, with the people and the records behind each. */
export async function findSigns(
  req: PayloadRequest,
  asked: SignsQuestion & { kind: SignKind; page: number; limit: number },
): Promise<{ docs: Sign[]; totalDocs: number }> {
  const { kind, page, limit } = asked
  await compareFreshPictures(req.payload)
  const rows = await query<Row>(
    req.payload,
    sql`select ${millis('s.at')} as at, s.people, s.unit, s.count, s.most, s.records, count(*) over ()::int as total
      from (${signsSql(kind, asked, req.payload)}) s
      order by s.count desc, s.at desc, s.records limit ${limit} offset ${(page - 1) * limit}`,
    req,
  )
  const names = await peopleOf(req, [...new Set(rows.flatMap(({ people }) => people))])
  const titles = await titlesOf(req, [...new Set(rows.flatMap(({ records }) => records))])
  const docs = rows.map(({ at, people, unit, count, most, records }) => ({
    kind,
    at: new Date(Number(at)).toISOString(),
    people: people.flatMap((id) => (id ? [{ id, name: names.get(id) ?? '' }] : [])),
    unit: unit ?? '',
    count,
    ...(most !== null && { most }),
    records: records.map((record) => {
      const [collection = '', id = ''] = record.split(':')
      return { collection, id, title: titles.get(record) ?? '' }
    }),
  }))
  return { docs, totalDocs: rows[0]?.total ?? 0 }
}

async function peopleOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const rows = await query<{ id: string; name: string }>(
    req.payload,
    sql`select id::text as id, full_name as name from officers where id = any(${list(ids.filter(Boolean))})`,
    req,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
