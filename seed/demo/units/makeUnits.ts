import type { Day } from '#core/calendar/day.ts'
import { addDays } from '#core/calendar/day.ts'
import type { Horizon } from '../horizon.ts'
import type { Random } from '../random.ts'
import { type DistrictNames, districts, type UnitKind } from './names.ts'
import { districts2026 } from './names2026.ts'

/** `plan`: the plan's own world of 22 district-level units; `2026`: after the reform of 2025. */
export type Profile = 'plan' | '2026'

export type DemoUnit = {
  id: string
  code: string
  name: string
  shortName: string
  level: string
  parent: string | null
  inBlock: boolean | null
  validFrom: Day
  obligationsFrom: Day | null
  /** What follows is not stored: it serves to make the rest. */
  kind: UnitKind
  /** Which child of which it is, from the city's own children down, counted from 1. */
  path: readonly number[]
  /** Ids from the root down to the unit itself. */
  line: string[]
  /** The effective block, inherited (R02). */
  block: boolean
  /** Who employs people here, and where things happen. */
  seat: string
}

type Made = Pick<DemoUnit, 'name' | 'level' | 'kind' | 'seat'> &
  Partial<Pick<DemoUnit, 'shortName' | 'inBlock' | 'obligationsFrom'>>
type Add = (parent: DemoUnit | null, made: Made) => DemoUnit

/** The city, the units directly under it, their grassroots units and branches, in the order of their codes. */
export function makeUnits(random: Random, horizon: Horizon, profile: Profile = 'plan'): DemoUnit[] {
  const units: DemoUnit[] = []
  const names = profile === 'plan' ? districts : districts2026
  const digits = names.length > 99 ? 3 : 2
  const counted = new Map<DemoUnit, number>()
  const add: Add = (parent, made) => {
    const id = random.id()
    const position = parent ? (counted.get(parent) ?? 0) + 1 : 0
    if (parent) counted.set(parent, position)
    const unit: DemoUnit = {
      shortName: made.name,
      inBlock: null,
      obligationsFrom: null,
      ...made,
      id,
      code: parent ? `${parent.code}${pad(position, parent.parent === null ? digits : 2)}` : 'CT',
      path: parent ? [...parent.path, position] : [],
      parent: parent?.id ?? null,
      validFrom: horizon.founded,
      line: [...(parent?.line ?? []), id],
      block: made.inBlock ?? parent?.block ?? false,
    }
    units.push(unit)
    return unit
  }
  const root = add(null, {
    name: 'Thành đoàn Cần Thơ',
    level: 'province',
    kind: 'city',
    seat: 'Thành đoàn Cần Thơ',
  })
  for (const [index, one] of names.entries()) addDistrict(add, { root, names: one, index, random, horizon })
  return units
}

type Adding = { root: DemoUnit; names: DistrictNames; index: number; random: Random; horizon: Horizon }

function addDistrict(add: Add, adding: Adding): void {
  const { root, names, index, random, horizon } = adding
  const { name, shortName, kind, inBlock, area, level = 'district', branches } = names
  const district = add(root, { name, shortName, kind, inBlock, level, seat: area })
  for (const branch of branchesOf(district, random)) add(district, branch)
  let first = index < 2
  for (const [below, given] of names.below) {
    for (const one of given) {
      // A unit founded during the last plan year owes nothing before its day.
      const young = index >= 2 && random.chance(0.03) ? addDays(horizon.last.from, random.int(30, 200)) : null
      const named = branches?.[one]
      const made = named ? agencyOf(one) : grassrootsOf(below, one)
      const unit = add(district, { ...made, obligationsFrom: young })
      for (const branch of branchesOf(unit, random, { whole: first, named })) add(unit, branch)
      first = false
    }
  }
}

/** Offices and forces are small: a branch of their own; everything else has branches below it. */
function grassrootsOf(kind: UnitKind, name: string): Made {
  const block = kind === 'office' || kind === 'health' ? true : null
  if (kind === 'office' || kind === 'force') {
    return {
      kind,
      name: `Chi đoàn cơ sở ${name}`,
      shortName: name,
      level: 'grassrootsBranch',
      inBlock: block,
      seat: name,
    }
  }
  const institution = kind === 'health' || kind === 'company'
  const seat = kind === 'school' ? `Trường ${name}` : name
  const title = institution ? `Đoàn cơ sở ${seat}` : `Đoàn ${lower(seat)}`
  return { kind, name: title, shortName: name, level: 'grassroots', inBlock: block, seat }
}

/** An agency large enough to have branches of its own. */
function agencyOf(name: string): Made {
  return {
    kind: 'office',
    name: `Đoàn cơ sở ${name}`,
    shortName: name,
    level: 'grassroots',
    inBlock: true,
    seat: name,
  }
}

type Below = { whole?: boolean; named?: string[] | undefined }

function branchesOf(unit: DemoUnit, random: Random, { whole = false, named }: Below = {}): Made[] {
  if (unit.level !== 'grassroots' && unit.level !== 'commune') return []
  const branch = (name: string, kind: UnitKind, inBlock: boolean | null): Made => {
    return { name: `Chi đoàn ${name}`, kind, inBlock, level: 'branch', seat: unit.seat }
  }
  if (named) return named.map((one) => branch(one, 'office', true))
  const office = branch(`Cơ quan ${unit.shortName}`, 'office', true)
  switch (unit.kind) {
    case 'ward':
      return [office, ...numbers(random, whole ? 3 : 2).map((one) => branch(`Khu vực ${one}`, 'area', null))]
    case 'commune':
      return [office, ...random.sample(hamlets, 2).map((one) => branch(`ấp ${one}`, 'area', null))]
    case 'school':
      return [
        branch('Giáo viên', 'school', true),
        ...['Khối 10', 'Khối 11', 'Khối 12'].map((one) => branch(one, 'students', false)),
      ]
    case 'health':
      return ['Khối Lâm sàng', 'Khối Hành chính'].map((one) => branch(one, 'health', null))
    case 'company':
      return ['Khối Văn phòng', 'Khối Kinh doanh'].map((one) => branch(one, 'company', null))
    default:
      return [
        branch('Cán bộ', 'faculty', true),
        ...['Khóa 47', 'Khóa 48'].map((one) => branch(one, 'students', false)),
      ]
  }
}

const hamlets = [
  'Thới Bình',
  'Thới Hòa',
  'Trường Khương',
  'Nhơn Lộc',
  'Mỹ Phước',
  'Thạnh Hưng',
  'Đông Lợi',
  'Phú Thọ',
  'Tân Long',
  'Vĩnh Phú',
  'An Thạnh',
  'Hòa Thuận',
]

function numbers(random: Random, count: number): number[] {
  return random.sample([1, 2, 3, 4, 5, 6], count).sort((left, right) => left - right)
}

function lower(name: string): string {
  return /^(Trường|Khoa)/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}
