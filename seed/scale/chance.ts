import { sql } from '#server/sql/db.ts'
import { prepare, type Writing } from './writing.ts'

/**
 * Chance inside the database, the same for one seed number on every machine: `draw` gives 0 ≤ x < 1 for a number and
 * a name of the draw, `oneOf` an item of a list, `named` a version 4 UUID. Made for the transaction and dropped before it ends.
 */
export async function openChance(writing: Writing): Promise<void> {
  const seed = sql.raw(String(writing.seedNumber))
  await prepare(
    writing,
    sql`create function pg_temp.draw(x bigint, salt int) returns float8 language sql immutable parallel safe
      as $$ select (hashint8extended(x, ${seed}::bigint * 4096 + salt) & 16777215) / 16777216.0 $$`,
  )
  await prepare(
    writing,
    sql`create function pg_temp.one_of(list text[], x bigint, salt int) returns text language sql immutable parallel safe
      as $$ select list[1 + floor(pg_temp.draw(x, salt) * cardinality(list))::int] $$`,
  )
  await prepare(
    writing,
    sql`create function pg_temp.named(kind text, x bigint) returns uuid language sql immutable parallel safe
      as $$ select overlay(overlay(md5(kind || ':' || ${seed} || ':' || x) placing '4' from 13) placing 'a' from 17)::uuid $$`,
  )
}

export async function closeChance(writing: Writing): Promise<void> {
  for (const name of ['named(text, bigint)', 'one_of(text[], bigint, int)', 'draw(bigint, int)'])
    await prepare(writing, sql`drop function pg_temp.${sql.raw(name)}`)
}
