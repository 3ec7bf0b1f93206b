import { addDays, type Day } from '#core/calendar/day.ts'
import type { Horizon } from '../horizon.ts'
import type { Random } from '../random.ts'
import type { UnitKind } from '../units/names.ts'
import type { DemoUnit } from '../units/unit.ts'
import { type Gender, makeName } from './names.ts'

export type EmploymentType = 'cadre' | 'civilServant' | 'publicEmployee' | 'other'

export type DemoOfficer = {
  id: string
  code: string
  fullName: string
  dateOfBirth: Day
  gender: Gender
  ethnicity: string
  partyMember: boolean
  email: string | null
  phone: string | null
  employmentType: EmploymentType
  employer: string
  user: string | null
  /** Not stored: 0 … 1, how much of what he owes he does. */
  diligence: number
}

type About = { unit: DemoUnit; office: string; number: number }
type Making = { random: Random; horizon: Horizon; taken: Set<string> }

/** An invented person who could hold this office in this unit. */
export function makeOfficer(
  { unit, office, number }: About,
  { random, horizon, taken }: Making,
): DemoOfficer {
  const gender: Gender = random.chance(0.52) ? 'female' : 'male'
  const leads = office === 'secretary' || office === 'deputySecretary'
  const high = unit.path.length <= 1
  const youngest = unit.kind === 'students' ? 18 : high ? 26 : 21
  const oldest = unit.kind === 'students' ? 23 : high ? 38 : 35
  const code = `CB${String(number).padStart(4, '0')}`
  return {
    id: random.id(),
    code,
    fullName: makeName(random, gender, taken),
    dateOfBirth: addDays(horizon.last.from, -365 * random.int(youngest, oldest) - random.int(0, 364)),
    gender,
    ethnicity: random.chance(0.94) ? 'Kinh' : random.pick(['Khmer', 'Khmer', 'Hoa']),
    partyMember: random.chance(high ? 0.97 : leads ? 0.8 : unit.kind === 'students' ? 0.1 : 0.45),
    email: random.chance(0.65) ? `${code.toLowerCase()}@thudientu.example` : null,
    // The block 0900 is given to nobody.
    phone: random.chance(0.95) ? `0900${String(random.int(0, 999_999)).padStart(6, '0')}` : null,
    employmentType: employmentIn(unit, office, random),
    employer:
      unit.kind === 'area' ? random.pick(['Lao động tự do', 'Công ty tư nhân', unit.seat]) : unit.seat,
    user: null,
    diligence: diligenceOf(random),
  }
}

const employment: Record<UnitKind, EmploymentType[]> = {
  city: ['civilServant'],
  district: ['civilServant'],
  ward: ['civilServant', 'publicEmployee', 'other'],
  commune: ['civilServant', 'publicEmployee', 'other'],
  office: ['civilServant', 'civilServant', 'civilServant', 'publicEmployee'],
  school: ['publicEmployee'],
  health: ['publicEmployee'],
  company: ['other'],
  force: ['other'],
  faculty: ['publicEmployee'],
  area: ['other', 'other', 'other', 'other', 'other', 'publicEmployee'],
  students: ['other'],
}

/** The secretary of a ward's or commune's Union is a cadre of it. */
function employmentIn(unit: DemoUnit, office: string, random: Random): EmploymentType {
  const local = unit.kind === 'ward' || unit.kind === 'commune'
  if (local && office === 'secretary') return 'cadre'
  if (local && office === 'executiveMember') return random.pick(employment[unit.kind])
  return random.pick(local ? (['civilServant', 'other'] as const) : employment[unit.kind])
}

/** Most do most of it, some half, a few hardly anything. */
function diligenceOf(random: Random): number {
  const share = random.next()
  if (share < 0.12) return 0.1 + random.next() * 0.25
  if (share < 0.4) return 0.4 + random.next() * 0.3
  return 0.72 + random.next() * 0.26
}
