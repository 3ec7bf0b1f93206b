import type { Payload, PayloadRequest } from 'payload'
import { type Day, startOf } from '#core/calendar/day.ts'
import { writeNumber } from '#core/report/writeNumber.ts'
import { writeBase } from '#seed/base.ts'
import { plan, planKey } from '#seed/plan.ts'
import { writeConductRules } from '#seed/writeConductRules.ts'
import { now } from '#server/clock.ts'
import { rehomeUnits } from '#server/organisation/rehomeUnits.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { horizonAt } from './horizon.ts'
import { hashDemoPassword } from './people/logins.ts'
import { makePeople } from './people/makePeople.ts'
import { makeWorkHours } from './people/makeWorkHours.ts'
import { randomOf } from './random.ts'
import { numbersOf } from './registers/registering.ts'
import { tables } from './store/columns.ts'
import { loadFlowIds } from './store/loadFlowIds.ts'
import { sinkTo } from './store/sink.ts'
import { storePeople } from './store/storePeople.ts'
import { makeUnits, type Profile } from './units/makeUnits.ts'
import { makeWorld } from './world.ts'
import { writeActivities } from './writeActivities.ts'
import { writePapers } from './writePapers.ts'
import { writePledges } from './writePledges.ts'
import { writeRegisters } from './writeRegisters.ts'
import { writeReports } from './writeReports.ts'
import { writeReviewFacts } from './writeReviewFacts.ts'

export { demoLogins, demoPassword } from './people/logins.ts'

type Progress = (line: string) => void
type Seeding = {
  payload: Payload
  onProgress?: Progress
  at?: Date
  seedNumber?: number
  profile?: Profile
}

const defaultSeedNumber = 2026

/** Whether nobody has put anything in yet: only then may a demonstration be written. */
export async function isEmpty({ payload }: { payload: Payload }, req?: PayloadRequest): Promise<boolean> {
  const rows = await query<{ filled: boolean }>(
    payload,
    sql`select exists (select 1 from units) or exists (select 1 from officers) or exists (select 1 from users)
      or exists (select 1 from decisions) as filled`,
    req,
  )
  return rows[0]?.filled === false
}

/**
 * Writes the demonstration city of a profile into an empty database: the same for one seed number and one day of the
 * application's clock (`at`). One transaction: a seed that is killed leaves nothing. False, and nothing written,
 * when the database holds data.
 */
export async function seedDemo({
  payload,
  onProgress = () => {},
  at = now(),
  seedNumber = defaultSeedNumber,
  profile = 'plan',
}: Seeding): Promise<boolean> {
  const password = hashDemoPassword(seedNumber)
  return inTransaction(payload, async (req) => {
    await query(payload, sql`set local idle_in_transaction_session_timeout = 0`, req)
    await query(payload, sql`set local lock_timeout = '60s'`, req)
    await trustReferences(payload, req)
    await writeBase(payload, req)
    if (!(await isEmpty({ payload }, req))) return false
    await writeCity({ payload, req, onProgress, at, seedNumber, profile, password: await password })
    return true
  })
}

/**
 * Every reference of the city is right by construction (and tested): where the database lets us, a quarter of its work
 * is saved by not looking each of a million up.
 */
export async function trustReferences(payload: Payload, req: PayloadRequest): Promise<void> {
  await query(
    payload,
    sql`select set_config('session_replication_role', 'replica', true)
      where has_parameter_privilege('session_replication_role', 'SET')`,
    req,
  )
  // Triggers say whose figures have moved and how many there are; they do not run meanwhile.
  await query(payload, sql`delete from app.kept_years`, req)
  await query(payload, sql`delete from app.list_counts`, req)
}

type Writing = Required<Omit<Seeding, 'payload'>> & {
  payload: Payload
  req: PayloadRequest
  password: { salt: string; hash: string }
}

async function writeCity({
  payload,
  req,
  onProgress,
  at,
  seedNumber,
  profile,
  password,
}: Writing): Promise<void> {
  const horizon = horizonAt(at, plan.firstMonth)
  const random = (name: string) => randomOf(seedNumber, name)
  const units = makeUnits(random('units'), horizon, profile)
  if (profile === '2026') await nameLevels(payload, req)
  await dateBase(payload, req, horizon.founded)
  const world = makeWorld(units, makePeople(units, random('people'), horizon), { plan, horizon })
  const sink = sinkTo(payload, req, Object.values(tables))
  const flows = await loadFlowIds(payload, req)
  onProgress(`Tạo ${units.length} đơn vị và ${writeNumber(world.people.officers.length)} cán bộ …`)
  storePeople(sink, world, { offices: await officeIds(payload, req), password })
  await sink.flush()
  await rehomeUnits(payload, req)
  await writeConductRules(payload, req)
  const numbers = numbersOf(random('numbers'))
  const workHours = makeWorkHours(world, random('work hours'))
  const writing = { payload, req, world, sink, random, numbers, workHours, flows, onProgress }
  await writeRegisters(writing)
  await writePledges(writing)
  await writePapers(writing)
  await writeActivities(writing)
  await sink.flush()
  const names = Object.values(tables).map(({ name }) => name)
  // The planner has to know the tables before the figures of the reports are asked for; nobody else's are touched.
  await query(payload, sql`analyze ${sql.raw(names.join(', '))}`, req)
  await writeReports(writing)
  await writeReviewFacts(writing)
}

/** The city has had its offices and its plan since it was founded: figures of its past ask what was known then. */
async function dateBase(payload: Payload, req: PayloadRequest, founded: Day): Promise<void> {
  const at = new Date(startOf(founded)).toISOString()
  for (const table of ['offices', 'plans'] as const)
    await query(payload, sql`update ${sql.identifier(table)} set created_at = ${at}`, req)
}

/** After the reform no unit is "cấp huyện" any more: the levels of the plan that it still has are called what they are now. */
async function nameLevels(payload: Payload, req: PayloadRequest): Promise<void> {
  const levels = plan.levels.map((one) => ({ ...one, label: levelWords[one.key] ?? one.label }))
  await query(
    payload,
    sql`update plans set definition = jsonb_set(definition, '{levels}', ${JSON.stringify(levels)}::jsonb)
      where key = ${planKey} and version = 1`,
    req,
  )
}

const levelWords: Record<string, { vi: string; en: string }> = {
  district: { vi: 'Đoàn khối, ngành và tương đương', en: 'Block Union and equivalent' },
  commune: { vi: 'Đoàn xã, phường', en: 'Commune or ward Union' },
}

async function officeIds(payload: Payload, req: PayloadRequest): Promise<Map<string, string>> {
  const rows = await query<{ id: string; key: string }>(payload, sql`select id::text, key from offices`, req)
  return new Map(rows.map(({ id, key }) => [key, id]))
}
