import { addDays, type Day } from '#core/calendar/day.ts'
import { idOf } from '#seed/idOf.ts'
import type { Horizon } from '../horizon.ts'
import type { Random } from '../random.ts'
import { isReserved, isSteady } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import { loginOf, observerLogin } from './logins.ts'
import { type DemoOfficer, makeOfficer } from './makeOfficer.ts'
import { type Seat, seatsOf } from './seats.ts'

export type DemoAppointment = {
  id: string
  officer: DemoOfficer
  unit: DemoUnit
  office: string
  fullTime: boolean
  from: Day
  to: Day | null
  decisionNumber: string
}

export type DemoAccount = { id: string; login: string; officer: DemoOfficer }
export type People = { officers: DemoOfficer[]; appointments: DemoAppointment[]; accounts: DemoAccount[] }

type Work = People & { random: Random; horizon: Horizon; taken: Set<string> }

/** Everybody who holds or held an office since before the last two plan years. */
export function makePeople(units: readonly DemoUnit[], random: Random, horizon: Horizon): People {
  const work: Work = { officers: [], appointments: [], accounts: [], random, horizon, taken: new Set() }
  const seats = units.flatMap((unit) => seatsOf(unit, random))
  for (const seat of seats.filter(({ shared }) => !shared)) fill(seat, work)
  for (const seat of seats.filter(({ shared }) => shared)) share(seat, work)
  admitObserver(work)
  const { officers, appointments, accounts } = work
  return { officers, appointments, accounts }
}

/** One holder after the other: most sit through, some chairs change hands, a few stand empty. */
function fill(seat: Seat, work: Work): void {
  const { random, horizon } = work
  const login = loginOf(seat)
  const began = addDays(horizon.before.from, -random.int(10, 900))
  const steady = login !== null || isSteady(seat.unit)
  if (!steady && random.chance(0.03)) return
  const changes = !steady && random.chance(0.14)
  const first = newOfficer(seat, work)
  if (login !== null) addAccount(login, first, work)
  const span = daysBetween(horizon.before.from, horizon.today)
  const leaves = changes ? addDays(horizon.before.from, random.int(20, Math.max(21, span - 12))) : null
  appoint(seat, first, { from: began, to: leaves }, work)
  if (leaves === null) return
  const begins = addDays(leaves, random.chance(0.5) ? 1 : random.int(8, 75))
  if (begins < horizon.today) appoint(seat, newOfficer(seat, work), { from: begins, to: null }, work)
}

/** The chair goes to the secretary of a unit directly below, where one sits through. */
function share(seat: Seat, work: Work): void {
  const { random, horizon } = work
  const free = work.appointments.filter(
    ({ unit, office, to, officer }) =>
      unit.parent === seat.unit.id &&
      office === 'secretary' &&
      to === null &&
      !isReserved(unit) &&
      work.appointments.every((other) => other.officer !== officer || other.unit === unit),
  )
  if (free.length === 0) return
  const { officer, from } = random.pick(free)
  const later = addDays(from, random.int(1, 400))
  appoint(seat, officer, { from: later < horizon.today ? later : from, to: null }, work)
}

function newOfficer(seat: Seat, work: Work): DemoOfficer {
  const { unit, office } = seat
  const officer = makeOfficer({ unit, office, number: work.officers.length + 1 }, work)
  if (office === 'executiveMember' && loginOf(seat) !== null) officer.employmentType = 'civilServant'
  work.officers.push(officer)
  return officer
}

function addAccount(login: string, officer: DemoOfficer, work: Work): void {
  const id = work.random.id()
  officer.user = id
  officer.email = `${login}@demo.local`
  officer.diligence = 0.9
  work.accounts.push({ id, login, officer })
}

function admitObserver({ appointments, accounts }: Work): void {
  const officer = appointments.find(({ office, to }) => office === 'observer' && to === null)?.officer
  if (officer === undefined) return
  officer.user = idOf(`account ${observerLogin}`)
  officer.email = `${observerLogin}@demo.local`
  accounts.push({ id: officer.user, login: observerLogin, officer })
}

function appoint(seat: Seat, officer: DemoOfficer, term: { from: Day; to: Day | null }, work: Work): void {
  const { unit, office, fullTime } = seat
  const issuer = unit.level === 'province' ? 'QĐ/TWĐTN' : unit.path.length === 1 ? 'QĐ/TĐTN' : 'QĐ/ĐTN'
  const decisionNumber = `${work.random.int(12, 480)}-${issuer}`
  work.appointments.push({ id: work.random.id(), officer, unit, office, fullTime, ...term, decisionNumber })
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
