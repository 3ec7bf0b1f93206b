import type { PayloadRequest } from 'payload'
import type { AlikeModel, Originality } from '#core/model/originality.ts'
import { comparePassages } from '#core/similarity/compareTexts.ts'
import { type Passage, passagesOf } from '#core/similarity/passagesOf.ts'
import { marksOf, nearTexts } from '../similarity/nearTexts.ts'
import { query, sql } from '../sql/db.ts'
import { lineOf, list } from '../sql/fragments.ts'

/** How many of the nearest are compared passage by passage, and how many of those are shown. */
const COMPARED = 20
const SHOWN = 10
const PASSAGES = 20
/** Less than this much in common says nothing. */
const LEAST = 0.15

type Own = { text: string; marks: number[] | null; line: (string | null)[]; unit: string }
type Near = Omit<AlikeModel, 'similarity' | 'passages'> & { text: string; above: boolean }

/**
 * R06, R19: a model beside every approved one of the city, and apart from that beside those of the units above its own,
 * the most alike first. Names do not count.
 */
export async function originalityOf(req: PayloadRequest, id: string): Promise<Originality> {
  const [own] = await query<Own>(
    req.payload,
    sql`select concat_ws(E'\n', r.idea, r.content) as text, ${marksOf('models', id)} as marks, ${lineOf('r')} as line,
      r.unit_id::text as unit from models r where r.id = ${id}::uuid`,
    req,
  )
  if (!own?.marks || own.marks.length === 0) return { others: [], superior: [] }
  const near = await nearest(req, {
    id,
    marks: own.marks,
    above: own.line.filter((one) => one && one !== own.unit) as string[],
  })
  const passages = passagesOf(own.text)
  const alike = (above: boolean) =>
    near
      .filter((one) => one.above === above)
      .map((one) => compared(passages, one))
      .filter(({ similarity }) => similarity >= LEAST)
      .sort((left, right) => right.similarity - left.similarity || (left.id < right.id ? -1 : 1))
      .slice(0, SHOWN)
  return { others: alike(false), superior: alike(true) }
}

async function nearest(
  req: PayloadRequest,
  { id, marks, above }: { id: string; marks: number[]; above: string[] },
): Promise<Near[]> {
  return query<Near>(
    req.payload,
    sql`with ranked as (
        select n.record, a.above, row_number() over (partition by a.above order by n.share desc, n.record) as place
        from (${nearTexts({ collection: 'models', record: id, marks })}) n
        join models r on r.id = n.record and r.state = 'approved'
        cross join lateral (select r.unit_id = any(${list(above)}) as above) a)
      select r.id::text as id, r.title, r.unit_id::text as unit, coalesce(u.name, '') as "unitName",
        r."from", r."to", concat_ws(E'\n', r.idea, r.content) as text, k.above
      from ranked k join models r on r.id = k.record left join units u on u.id = r.unit_id
      where k.place <= ${COMPARED}`,
    req,
  )
}

function compared(ours: Passage[], { text, above: _, ...near }: Near): AlikeModel {
  const { similarity, passages } = comparePassages(ours, passagesOf(text))
  return { ...near, similarity, passages: passages.slice(0, PASSAGES) }
}
