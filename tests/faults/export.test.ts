import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import { type ApiProcess, startApi } from '#tests/support/apiProcess.ts'
import { type Opened, openCity } from '#tests/support/contract/openCity.ts'

/** `EXPORT_ROWS=100000` measures what the decision promises; fewer show the same faults sooner. */
const ROWS = Number(process.env.EXPORT_ROWS ?? 10_000)
const MEGABYTES = 300

let opened: Opened
let api: ApiProcess
beforeAll(async () => {
  opened = await openCity()
  const { instance, city, as } = opened
  const times = { startsAt: '2026-11-02T18:00:00+07:00', endsAt: '2026-11-02T20:00:00+07:00' }
  const body = { kind: 'volunteerHours', title: 'Dọn vệ sinh bờ kênh cùng đoàn viên khu phố', ...times }
  const made = await as('canbo1', 'POST', '/activities', body)
  await query(
    instance.payload,
    sql`insert into activities select n.* from activities r, generate_series(1, ${ROWS - 1}) g,
      lateral jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'title', r.title || ' ' || g,
        'note', repeat('Ghi chú của lượt thứ ' || g || '. ', 8))) n where r.id = ${made.body.doc.id}::uuid`,
  )
  expect(city.people.thanhdoan.token).toBeTruthy()
  api = await startApi({
    TN_DATABASE_URL: String(process.env.TN_DATABASE_URL),
    TN_SECRET: instance.payload.config.secret,
  })
}, 120_000)
afterAll(async () => {
  await api?.kill()
  await opened?.instance.close()
})

const columns = 'title,officer,kind,startsAt,endsAt,minutes,hostUnit,unit,state,note,createdAt'

describe('a long list taken out to Excel', () => {
  it(`of ${ROWS} rows comes whole and takes less than ${MEGABYTES} MB`, async () => {
    await bytesOf(await take('columns=title&where[title][like]=bờ kênh cùng đoàn viên khu phố 77'))
    const before = resident()
    let most = before
    const timer = setInterval(() => {
      most = Math.max(most, resident())
    }, 20)
    const began = performance.now()
    const bytes = await bytesOf(await take(`columns=${columns}`))
    clearInterval(timer)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    if (process.env.EXPORT_ROWS)
      process.stdout.write(`${ROWS} rows: ${seconds} s, ${bytes} bytes, ${before} + ${most - before} MB\n`)
    expect(bytes).toBeGreaterThan(ROWS * 20)
    expect(most - before).toBeLessThan(MEGABYTES)
    expect(api.errors()).toEqual([])
  }, 300_000)

  it('that is read slowly waits, and broken off leaves no connection behind', async () => {
    const leaving = new AbortController()
    const response = await take(`columns=${columns}`, leaving.signal)
    await response.body?.getReader().read()
    await pause(300)
    leaving.abort()
    await pause(300)
    const { total, idle, waiting } = await api.pool()
    expect([waiting, total - idle]).toEqual([0, 0])
    expect(api.errors()).toEqual([])
  })
})

function take(search: string, signal?: AbortSignal): Promise<Response> {
  const authorization = `JWT ${opened.city.people.thanhdoan.token}`
  return fetch(`${api.url}/activities/export?${search}`, {
    headers: { authorization },
    ...(signal && { signal }),
  })
}

async function bytesOf(response: Response): Promise<number> {
  expect(response.status).toBe(200)
  let bytes = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length
  return bytes
}

/** What the process of the API holds, in MB. */
function resident(): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api.child.pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1000)
}
