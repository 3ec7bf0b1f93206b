import { PgDialect } from 'drizzle-orm/pg-core'
import { getPayload } from 'payload'
import pg from 'pg'
import { closePayload } from '#server/boot/closePayload.ts'

// `node bareStatements.ts`, with the database in TN_DATABASE_URL and what is asked as JSON in QUESTION: gathers the facts of
// every report once, keeping the statements that were sent, then sends the same over a plain connection and prints the
// milliseconds that took.

type Statement = Parameters<PgDialect['sqlToQuery']>[0]
type Drizzle = { execute: (statement: Statement) => Promise<unknown> }

const { units, year } = JSON.parse(process.env.QUESTION ?? '{}') as { units: string[]; year: number }
const { default: config } = await import('#config')
const payload = await getPayload({ config })
const { gatherFacts } = await import('#server/report/gatherFacts.ts')
const drizzle = (payload.db as unknown as { drizzle: Drizzle }).drizzle
const execute = drizzle.execute.bind(drizzle)
const sent: { text: string; values: unknown[] }[] = []
const dialect = new PgDialect()
drizzle.execute = (statement) => {
  const { sql: text, params: values } = dialect.sqlToQuery(statement)
  sent.push({ text, values })
  return execute(statement)
}
for (const unit of units) await gatherFacts(payload, { unit, year })
await closePayload(payload)

const client = new pg.Client({
  connectionString: process.env.TN_DATABASE_URL,
  options: '-c timezone=UTC -c jit=off',
})
await client.connect()
const began = performance.now()
for (const { text, values } of sent) await client.query(text, values)
console.log(performance.now() - began)
await client.end()
process.exit(0)
