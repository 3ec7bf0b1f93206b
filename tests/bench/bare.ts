import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { jwtVerify } from 'jose'
import pg from 'pg'
import { bareSql } from './bareSql.ts'

/**
 * What the application is measured against: `node:http` and `pg`, no framework and no rule beyond the statements, with
 * the same check of token, session and posts. Started as a process of its own: `node bare.ts <port>`, with
 * DATABASE_URL and PAYLOAD_SECRET.
 */
type Caller = { officer: string; name: string; posts: { unit: string; depth: number; line: string[] }[] }
type Row = Record<string, unknown>
type Asked = { caller: Caller; id: string; body: Row }

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '', max: 15 })
const key = new TextEncoder().encode(signingSecret(process.env.PAYLOAD_SECRET ?? ''))

const routes: Record<string, (asked: Asked) => Promise<unknown>> = {
  'GET list': list,
  'POST create': create,
  'POST approve': (asked) => decide('activities', asked),
  'POST accept': (asked) => decide('reports', asked),
}

createServer((request, response) => {
  answer(request).then(
    (body) =>
      response
        .writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(body)),
    (error: Error) => response.writeHead(500).end(error.message),
  )
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'))

// Payload signs with a digest of the secret.
function signingSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 32)
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const [, name = '', id = ''] = (request.url ?? '').split('/')
  const caller = await callerOf(request)
  const route = routes[`${request.method} ${name}`]
  if (caller === null || route === undefined) return null
  return route({ caller, id, body: request.method === 'POST' ? await bodyOf(request) : {} })
}

async function callerOf(request: IncomingMessage): Promise<Caller | null> {
  const token = (request.headers.authorization ?? '').replace(/^(JWT|Bearer) /, '')
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] })
  const { rows } = await pool.query({
    name: 'caller',
    text: bareSql.caller,
    values: [payload.id, payload.sid],
  })
  return (rows[0] as Caller | undefined) ?? null
}

async function bodyOf(request: IncomingMessage): Promise<Row> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Row
}

async function list({ caller }: Asked): Promise<unknown> {
  const scope = caller.posts[0]?.unit
  const [page, total] = await Promise.all([
    pool.query({ name: 'list', text: bareSql.list, values: [scope] }),
    pool.query({ name: 'total', text: bareSql.total, values: [scope] }),
  ])
  return { docs: page.rows, totalDocs: (total.rows[0] as { total: number }).total }
}

async function create({ caller, body }: Asked): Promise<unknown> {
  return inTransaction(async (client) => {
    const day = new Date(Date.parse(String(body.startsAt)) + 7 * 3_600_000).toISOString().slice(0, 10)
    const place = await first(client, 'place', [caller.officer, day])
    const { kind, title, startsAt, endsAt } = body
    const minutes = (Date.parse(String(endsAt)) - Date.parse(String(startsAt))) / 60_000
    const scopes = Array.from({ length: 8 }, (_, depth) => place[`scope${depth}`])
    const values = [
      randomUUID(),
      caller.officer,
      kind,
      title,
      startsAt,
      endsAt,
      place.unit,
      minutes,
      ...scopes,
    ]
    return first(client, 'insert', values)
  })
}

async function decide(collection: 'activities' | 'reports', { caller, id }: Asked): Promise<unknown> {
  return inTransaction(async (client) => {
    const record = await first(client, `${collection}.lock`, [id])
    const last = await first(client, 'last', [collection, id])
    const post = caller.posts[0]
    const at = new Date().toISOString()
    const log = [collection, id, Number(last.seq ?? 0) + 1, record.officer_id, record.unit_id, record.flow]
    const signed = [...log, record.step, caller.officer, caller.name, post?.unit, record.rev, at, last.hash]
    const hash = createHash('sha256').update(JSON.stringify(signed)).digest('hex')
    const scopes = Array.from({ length: 8 }, (_, depth) => record[`scope${depth}`])
    await first(client, `${collection}.approve`, [id, at])
    await first(client, 'log', [...signed, hash, ...scopes])
    await first(client, 'close', [id, at])
    if (collection === 'reports') await first(client, 'mail', [randomUUID(), randomUUID(), id])
    return { state: 'approved', step: null, rev: Number(record.rev) + 1 }
  })
}

async function first(client: pg.PoolClient, name: keyof typeof bareSql, values: unknown[]): Promise<Row> {
  const { rows } = await client.query({ name, text: bareSql[name], values })
  return (rows[0] as Row | undefined) ?? {}
}

async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
