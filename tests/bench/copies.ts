import type pg from 'pg'

/** What a copy has of its own beside its id, by table. */
const OWN: { [table: string]: { [column: string]: string } } = {
  activities: {},
  reports: {
    revision: '(select max(x.revision) from reports x) + row_number() over ()',
    verification_code: 'null',
  },
}
/** What hangs on a record: the table, its column for the record, and that column's type. */
const FOLLOWING = [
  { table: 'decisions', type: 'text' },
  { table: 'app.tasks', type: 'uuid' },
  { table: 'app.contributors', type: 'uuid' },
]
type Which = { table: 'activities' | 'reports'; id: string; count: number }

/** Copies a record with its log, tasks and contributors, to measure decisions on many alike; gives the copies' ids. */
export async function copiesOf(database: pg.Client, { table, id, count }: Which): Promise<string[]> {
  const own = { ...OWN[table], id: 'gen_random_uuid()' }
  const made = await database.query<{ id: string }>(
    `insert into ${table} (${await columnsOf(database, table)}) select ${await columnsOf(database, table, own)}
      from ${table} r, generate_series(1, $2) where r.id = $1 returning id::text`,
    [id, count],
  )
  const ids = made.rows.map((row) => row.id)
  for (const { table: following, type } of FOLLOWING) {
    const copied = { record: `n.id::${type}`, id: 'gen_random_uuid()' }
    await database.query(
      `insert into ${following} (${await columnsOf(database, following)})
        select ${await columnsOf(database, following, copied)} from ${following} r, unnest($2::uuid[]) as n(id)
        where r.record = $1::${type}`,
      [id, ids],
    )
  }
  return ids
}

/** The columns of a table that are written, or what is selected for them from `r`. Numbers the table gives itself are left out. */
async function columnsOf(
  database: pg.Client,
  table: string,
  own?: { [column: string]: string },
): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' order by attnum`,
    [table],
  )
  return rows.map(({ name }) => (own ? (own[name] ?? `r."${name}"`) : `"${name}"`)).join(', ')
}
