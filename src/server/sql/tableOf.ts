import { sql } from './db.ts'

/** The table of a collection, as a part of a statement; the slug comes from our own declarations. */
export function tableOf(slug: string) {
  return sql.identifier(slug.replaceAll('-', '_'))
}
