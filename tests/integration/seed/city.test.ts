import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Day } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import type { Instance } from '#tests/support/instance.ts'

// The application's clock is read once, when a process begins.
process.env.DEMO = '1'
process.env.APP_NOW = '2026-11-22T10:00:00+07:00'
const { isEmpty, seedDemo, demoLogins, demoPassword } = await import('#seed/demo/index.ts')
const { openInstance } = await import('#tests/support/instance.ts')
const { contentOf } = await import('#core/workflow/canonical.ts')
const { checkActivityTimes } = await import('#core/standards/activityTimes.ts')
const { plan } = await import('#seed/plan.ts')
const { digestOf } = await import('#server/approval/digest.ts')
const { moveOpenTasks } = await import('#server/approval/moveOpenTasks.ts')
const { rehomeUnits, refreshOfficerScopes, refreshAppointmentScopes } = await import(
  '#server/organisation/rehomeUnits.ts'
)
const { inTransaction, query, sql } = await import('#server/sql/db.ts')
const { verifyChains } = await import('#server/log/verifyChains.ts')
const { verifyRecords } = await import('#server/log/verifyRecords.ts')
const { unitFigures } = await import('#server/figures/unitFigures.ts')
const { ownHours } = await import('#server/figures/ownHours.ts')
const checks = await import('./checks.ts')
const papers = await import('./paperChecks.ts')

const RUNNING = { year: 2027, from: '2026-09-30T17:00:00Z' }
const lines: string[] = []
let city: Instance

beforeAll(async () => {
  city = await openInstance()
  const killed = seedDemo({
    payload: city.payload,
    onProgress: () => {
      throw new Error('killed')
    },
  })
  await expect(killed).rejects.toThrow('killed')
  if (!(await isEmpty(city))) throw new Error('half a city was left')
  await seedDemo({ payload: city.payload, onProgress: (line) => lines.push(line) })
}, 300_000)
afterAll(() => city.close())

describe('the demonstration city', () => {
  it('has the size the plan speaks of', async () => {
    const tables = ['units', 'officers', 'activities', 'pledges', 'events', 'reports', 'plans', 'workflows']
    const counts = await checks.countsOf(city.payload, tables)
    expect(counts.officers).toBeGreaterThanOrEqual(1300)
    expect(counts.activities).toBeGreaterThan(60_000)
    expect(counts.activities).toBeLessThan(80_000)
    const levels = await query<{ level: string; n: number }>(
      city.payload,
      sql`select level, count(*)::int as n from units group by level`,
    )
    const of = (level: string) => levels.find((row) => row.level === level)?.n ?? 0
    expect(of('province')).toBe(1)
    expect(of('district')).toBe(22)
    expect(of('grassroots') + of('grassrootsBranch')).toBeGreaterThanOrEqual(200)
    expect(of('branch')).toBeGreaterThanOrEqual(400)
    expect(lines.length).toBeGreaterThan(5)
  })

  it('is written once: a database that holds data is left alone', async () => {
    expect(await isEmpty(city)).toBe(false)
    expect(await seedDemo(city)).toBe(false)
  })

  it('has every state of every paper', async () => {
    for (const [table, states] of [
      ['activities', ['approved', 'draft', 'pending', 'rejected', 'returned', 'withdrawn']],
      ['pledges', ['approved', 'draft', 'pending', 'returned', 'withdrawn']],
      ['reports', ['approved', 'draft', 'pending', 'returned']],
      ['models', ['approved', 'draft', 'pending', 'rejected', 'returned']],
      ['initiatives', ['approved', 'draft', 'pending', 'rejected', 'returned', 'withdrawn']],
      ['reviews', ['approved', 'draft', 'pending', 'returned']],
      ['exemptions', ['approved', 'draft', 'pending', 'rejected', 'returned']],
    ] as const) {
      const rows = await query<{ state: string }>(
        city.payload,
        sql`select distinct state from ${sql.identifier(table)} order by state`,
      )
      expect(rows.map(({ state }) => state)).toEqual(states)
    }
    const times = await query(
      city.payload,
      sql`select distinct on_time from reports where submitted_at is not null`,
    )
    expect(times).toHaveLength(2)
  })
})

describe('the demonstration logins', () => {
  it.each(['quan1@demo.local', 'canbo2@demo.local'])('lets %s in', async (email) => {
    const answer = await city.send('POST', '/users/login', { body: { email, password: demoPassword } })
    expect(answer.status).toBe(200)
  })

  it('hold one office each, in the last two plan years and still', async () => {
    for (const email of demoLogins) {
      const held = await checks.holderOf(city.payload, email.split('@')[0] ?? '')
      expect([email, held.length]).toEqual([email, 1])
      expect([email, held[0]?.to, String(held[0]?.from) <= '2024-10-01']).toEqual([email, null, true])
    }
    const chairs = await Promise.all(
      ['quan1', 'coso1', 'chidoan1', 'canbo1', 'vanphong1'].map((login) =>
        checks.holderOf(city.payload, login),
      ),
    )
    expect(chairs.map(([one]) => `${one?.unit} ${one?.office}`)).toEqual([
      'CT01 secretary',
      'CT0101 secretary',
      'CT010101 secretary',
      'CT0101 executiveMember',
      'CT01 clerk',
    ])
  })

  it('leave the running plan year of four to the visitor', async () => {
    for (const login of ['canbo1', 'canbo2', 'coso1', 'chidoan1']) {
      const officer = (await checks.holderOf(city.payload, login))[0]?.officer ?? ''
      expect([login, await checks.tracesOf(city.payload, { officer, ...RUNNING })]).toEqual([login, 0])
      const since = { officer, from: RUNNING.from, day: '2026-10-01' }
      expect([login, await papers.papersSince(city.payload, since)]).toEqual([login, 0])
      const before = await checks.tracesOf(city.payload, {
        officer,
        year: 2026,
        from: '2025-09-30T17:00:00Z',
      })
      expect(before).toBeGreaterThan(20)
    }
  })

  it('keep the first two districts apart and undecided', async () => {
    const [row] = await query<Record<string, number>>(
      city.payload,
      sql`with mine as (select a.officer_id, substr(n.code, 1, 4) as district from appointments a join units n on n.id = a.unit_id),
          first as (select officer_id, district from mine where district in ('CT01', 'CT02')),
          pledged as (select p.state from pledges p join units n on n.id = p.unit_id where p.year = 2026 and n.code like 'CT01%')
        select (select count(*) from mine join first using (officer_id) where mine.district <> first.district)::int as elsewhere,
          (select count(*) from activities r join first f using (officer_id) join units h on h.id = r.host_unit_id
            where h.code like 'CT0_%' and substr(h.code, 1, 4) in ('CT01', 'CT02') and substr(h.code, 1, 4) <> f.district)::int as guests,
          (select count(*) from pledged where state = 'approved')::int as approved,
          (select count(*) from pledged where state <> 'approved')::int as open,
          (select count(*) from units c join units p on p.id = c.parent_id where p.code = 'CT01')::int as children,
          (select count(*) from reports r join units n on n.id = r.unit_id where n.code in ('CT01', 'CT02')
            and r.state <> 'draft')::int as submitted`,
    )
    expect(row).toMatchObject({ elsewhere: 0, guests: 0, submitted: 0 })
    expect(row?.approved).toBeGreaterThan(20)
    expect(row?.open).toBeGreaterThan(0)
    expect(row?.children).toBeGreaterThanOrEqual(3)
  })
})

describe('the papers and registers', () => {
  it('fill every register', async () => {
    const tables = [
      'conduct_rules',
      'documents',
      'acknowledgements',
      'projects',
      'communications',
      'inspections',
    ]
    const counts = await checks.countsOf(city.payload, [...tables, 'violations', 'work_hours', 'sessions'])
    for (const [table, count] of Object.entries(counts)) expect([table, count > 5]).toEqual([table, true])
    expect(counts.documents).toBeGreaterThan(600)
    expect(counts.sessions).toBeGreaterThan(600)
  })

  it('keep the rules of submission and of closing', async () => {
    expect(await papers.refusedPapers(city.payload)).toEqual([])
    expect(await papers.refusedSessions(city.payload)).toEqual([])
  })

  it('leave no target at nothing or at everything', async () => {
    const login = await city.send('POST', '/users/login', {
      body: { email: 'admin@demo.local', password: demoPassword },
    })
    const [root] = await query<{ id: string }>(city.payload, sql`select id::text from units where depth = 0`)
    const token = (login.body as { token: string }).token
    const answer = await city.send('GET', `/units/${root?.id}/compliance?year=2026`, { token })
    const { targets } = answer.body as { targets: { key: string; numerator: number; denominator: number }[] }
    expect(targets.map(({ key }) => key)).toEqual(['T1', 'T2a', 'T2b', 'T3', 'T4'])
    for (const { key, numerator, denominator } of targets) {
      expect([key, numerator > denominator * 0.3, numerator < denominator]).toEqual([key, true, true])
    }
  })

  it('give the first two districts no exemption and no hours of their own, the first no model this year', async () => {
    const [row] = await query<Record<string, number>>(
      city.payload,
      sql`with theirs as (select id, code from units where substr(code, 1, 4) in ('CT01', 'CT02'))
        select (select count(*) from exemptions e join theirs t on t.id = e.unit_id)::int as exemptions,
          (select count(*) from work_hours w join theirs t on t.id = w.unit_id)::int as hours,
          (select count(*) from models m join theirs t on t.id = m.unit_id where t.code like 'CT01%'
            and (m."to" is null or m."to" >= '2026-10-01'))::int as models`,
    )
    expect(row).toEqual({ exemptions: 0, hours: 0, models: 0 })
  })
})

describe('what is derived', () => {
  it('refers to nothing that is missing', async () => {
    expect(await checks.danglingReferences(city.payload)).toEqual([])
  })

  it('stands where placing and re-homing would put it', async () => {
    for (const table of [
      ...[
        'activities',
        'pledges',
        'reports',
        'appointments',
        'models',
        'initiatives',
        'reviews',
        'exemptions',
      ],
      ...['sessions', 'documents', 'acknowledgements', 'conduct_rules', 'projects', 'communications'],
      ...['inspections', 'violations', 'work_hours'],
    ]) {
      expect([table, await checks.strayScopes(city.payload, table, 'unit_id')]).toEqual([table, 0])
    }
    expect(await checks.strayScopes(city.payload, 'events', 'host_unit_id')).toBe(0)
    expect(await checks.misplacedActivities(city.payload)).toBe(0)
    const tables = ['units', 'appointments', 'officers']
    const before = await checks.fingerprint(city.payload, tables)
    await inTransaction(city.payload, async (req) => {
      await rehomeUnits(city.payload, req)
      await refreshAppointmentScopes(city.payload, req, 'all')
      await refreshOfficerScopes(city.payload, req, 'all')
    })
    expect(await checks.fingerprint(city.payload, tables)).toEqual(before)
  })

  it('has minutes by the rule, and no two records of one kind at once', async () => {
    const rows = await query<{ officer: string; from: Date; to: Date; minutes: number; office: number }>(
      city.payload,
      sql`select officer_id::text as officer, starts_at as "from", ends_at as "to", minutes::int,
        office_minutes::int as office from activities`,
    )
    const officers = [...new Set(rows.map(({ officer }) => officer))]
    const own = await inTransaction(city.payload, (req) => ownHours(req, officers))
    expect(own.size).toBeGreaterThan(10)
    const wrong = rows.filter(({ officer, from, to, minutes, office }) => {
      const [startsAt, endsAt] = [new Date(from).getTime(), new Date(to).getTime()]
      const times = checkActivityTimes({ startsAt, endsAt, plan, own: own.get(officer) })
      return !times.ok || times.minutes !== minutes || times.officeMinutes !== office
    })
    expect(wrong).toEqual([])
    expect(rows.some(({ office }) => office > 0)).toBe(true)
    expect(await checks.overlaps(city.payload)).toBe(0)
  })
})

describe('figures of a past day', () => {
  it('are what the log said at its end', async () => {
    const [root] = await query<{ id: string }>(
      city.payload,
      sql`select id::text as id from units where parent_id is null`,
    )
    const unit = root?.id ?? ''
    const numbers = []
    for (const day of ['2026-02-10', '2026-05-31'] as Day[]) {
      const known = endOf(day)
      const { total } = await unitFigures(city.payload, { unit, year: 2026, day, known })
      const [said] = await query<{ pledged: number }>(
        city.payload,
        sql`with last as (select distinct on (d.record) d.record, d.state_after from decisions d
            where d.collection = 'pledges' and d.at < ${new Date(known)} order by d.record, d.seq desc),
          pledged as (select p.officer_id from pledges p join last l on l.record = p.id::text
            where p.year = 2026 and l.state_after = 'approved')
          select count(distinct a.officer_id)::int as pledged from appointments a join units u on u.id = a.unit_id
            join offices f on f.id = a.office_id join officers o on o.id = a.officer_id
          where f.counts_as_officer and a."from" <= ${day} and (a."to" is null or a."to" >= ${day})
            and (u.block or o.employment_type = any('{cadre,civilServant,publicEmployee}'))
            and u.valid_from <= ${day} and (u.valid_to is null or u.valid_to >= ${day})
            and (u.obligations_from is null or u.obligations_from <= ${day})
            and a.officer_id in (select officer_id from pledged)`,
      )
      const { numerator = 0 } = total.targets.find(({ key }) => key === 'T2a') ?? {}
      expect([day, numerator]).toEqual([day, said?.pledged])
      numbers.push(numerator)
    }
    expect(numbers[0]).toBeGreaterThan(100)
    expect(numbers[1]).toBeGreaterThan(numbers[0] ?? 0)
  })
})

describe('the log', () => {
  it('verifies, every row of it, and every record still is what was decided on', async () => {
    const { rows, broken } = await verifyChains(city.payload)
    expect(rows).toBeGreaterThan(100_000)
    expect(broken).toEqual([])
    expect((await verifyRecords(city.payload)).broken).toEqual([])
  })

  it.each(['pledges', 'activities', 'reports', 'models', 'initiatives', 'reviews', 'exemptions'] as const)(
    'says what stands in %s',
    async (collection) => {
      const { docs } = await city.payload.db.find<Record<string, unknown> & { id: string }>({
        collection,
        where: { state: { in: ['approved', 'pending', 'rejected'] } },
        sort: ['id'],
        limit: 40,
        pagination: false,
      })
      const rows = await checks.lastWords(
        city.payload,
        docs.map(({ id }) => id),
      )
      expect(rows).toHaveLength(docs.length)
      for (const doc of docs) {
        const row = rows.find(({ record }) => record === doc.id)
        expect(row?.digest).toBe(digestOf(doc))
        // What was filled in and answered since is no part of what was submitted.
        if (row?.untouched) expect(row.content).toEqual(contentOf(doc))
      }
      expect(rows.some(({ untouched }) => untouched)).toBe(true)
    },
  )

  it('lets wait for those who may decide, as the engine says', async () => {
    const [open] = await query<{ waiting: number; tasked: number; idle: number }>(
      city.payload,
      sql`with waiting as (select id from activities where state = 'pending' union select id from pledges where state = 'pending'
          union select id from reports where state = 'pending' union select id from models where state = 'pending'
          union select id from initiatives where state = 'pending' union select id from reviews where state = 'pending'
          union select id from exemptions where state = 'pending'), tasked as (select distinct record from app.tasks where closed_at is null)
        select (select count(*) from waiting)::int as waiting, (select count(*) from tasked)::int as tasked,
          (select count(*) from waiting where id not in (select record from tasked))::int as idle`,
    )
    expect(open?.waiting).toBeGreaterThan(300)
    expect(open).toMatchObject({ idle: 0, tasked: open?.waiting })
    const ids = async (table: string) =>
      (await query<{ id: string }>(city.payload, sql`select id::text from ${sql.raw(table)}`)).map(
        ({ id }) => id,
      )
    const before = await checks.fingerprint(city.payload, ['app.tasks'])
    await inTransaction(city.payload, async (req) =>
      moveOpenTasks(city.payload, req, { unitIds: await ids('units'), officerIds: await ids('officers') }),
    )
    expect(await checks.fingerprint(city.payload, ['app.tasks'])).toEqual(before)
  })
})
