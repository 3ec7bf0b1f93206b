import { sql } from '../sql/db.ts'

type SQL = ReturnType<typeof sql>

/** The marks of a record's compared text, kept by a trigger; null for none. */
export function marksOf(collection: string, record: string): SQL {
  return sql`(select t.marks from app.texts t where t.collection = ${collection} and t.record = ${record}::uuid)`
}

/**
 * The other records of a collection that share marks with a text: `record`, and `share`, of the shorter text's marks,
 * 0 to 1. Cheap for many thousands; the few nearest are then compared passage by passage (`compareTexts`).
 */
export function nearTexts(of: { collection: string; record: string; marks: readonly number[] }): SQL {
  const { collection, record, marks } = of
  // Written out, not a parameter: only a constant list is looked up as a hashed set (10 to 100 times faster).
  const own = sql.raw(`'{${marks.map(Math.trunc).join(',')}}'::integer[]`)
  return sql`select t.record, s.shared::float8 / least(cardinality(t.marks), ${marks.length}::int) as share
    from app.texts t cross join lateral (
      select count(*) as shared from unnest(t.marks) as m(mark) where m.mark = any(${own})) s
    where t.collection = ${collection} and t.marks && ${own} and t.record <> ${record}::uuid`
}
