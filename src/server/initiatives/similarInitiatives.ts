import type { PayloadRequest } from 'payload'
import { type AlikeInitiative, alikeness } from '#core/initiative/alike.ts'
import { comparePassages } from '#core/similarity/compareTexts.ts'
import { type Passage, passagesOf } from '#core/similarity/passagesOf.ts'
import { marksOf, nearTexts } from '../similarity/nearTexts.ts'
import { query, sql } from '../sql/db.ts'

const COMPARED = 20
const SHOWN = 10
const PASSAGES = 10

type Own = { title: string; summary: string; marks: number[] | null }
type Near = Omit<AlikeInitiative, 'similarity' | 'passages'> & { summary: string; names: number }

/**
 * R11: initiatives of the whole city that are like this one by name or by what they say, the most alike first: those
 * recognised, and by name alone those that wait for a decision.
 */
export async function similarInitiatives(req: PayloadRequest, id: string): Promise<AlikeInitiative[]> {
  const [own] = await query<Own>(
    req.payload,
    sql`select r.title, coalesce(r.summary, '') as summary, ${marksOf('initiatives', id)} as marks
      from initiatives r where r.id = ${id}::uuid`,
    req,
  )
  if (!own) return []
  const near = await nearest(req, { id, title: own.title, marks: own.marks ?? [] })
  const passages = passagesOf(own.summary)
  return near
    .flatMap((one) => compared(passages, one))
    .sort((left, right) => right.similarity - left.similarity || (left.id < right.id ? -1 : 1))
    .slice(0, SHOWN)
}

async function nearest(
  req: PayloadRequest,
  { id, title, marks }: { id: string; title: string; marks: number[] },
): Promise<Near[]> {
  return query<Near>(
    req.payload,
    sql`with texts as (${nearTexts({ collection: 'initiatives', record: id, marks })}),
      near as (
        (select n.record as id from texts n join initiatives r on r.id = n.record and r.state = 'approved'
          order by n.share desc, n.record limit ${COMPARED})
        union
        (select r.id from initiatives r where app.fold(r.title::text) % app.fold(${title})
            and r.state in ('pending', 'approved') and r.id <> ${id}::uuid
          order by similarity(app.fold(r.title::text), app.fold(${title})) desc, r.id limit ${COMPARED}))
      select r.id::text as id, r.title, r.state, r.unit_id::text as unit, coalesce(u.name, '') as "unitName",
        array(select o.full_name from initiatives_authors w join officers o on o.id = w.officer_id
          where w._parent_id = r.id order by w._order) as authors,
        r.recognised_on as "recognisedOn", coalesce(r.summary, '') as summary,
        similarity(app.fold(r.title::text), app.fold(${title}))::float8 as names
      from near join initiatives r using (id) left join units u on u.id = r.unit_id`,
    req,
  )
}

function compared(ours: Passage[], { summary, names, ...near }: Near): AlikeInitiative[] {
  const texts =
    near.state === 'approved' ? comparePassages(ours, passagesOf(summary)) : { similarity: 0, passages: [] }
  const similarity = alikeness(names, texts.similarity)
  return similarity === null ? [] : [{ ...near, similarity, passages: texts.passages.slice(0, PASSAGES) }]
}
