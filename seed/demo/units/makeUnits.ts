import type { Day } from '#core/calendar/day.ts'
import { addDays } from '#core/calendar/day.ts'
import type { Horizon } from '../horizon.ts'
import type { Random } from '../random.ts'
import { type DistrictNames, districts, type UnitKind } from './names.ts'

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
  /** Ids from the root down to the unit itself. */
  line: string[]
  /** The effective block, inherited (R02). */
  block: boolean
  /** Who employs people here, and where things happen. */
  seat: string
}

type Made = Pick<DemoUnit, 'code' | 'name' | 'level' | 'kind' | 'seat'> &
  Partial<Pick<DemoUnit, 'shortName' | 'inBlock' | 'obligationsFrom'>>

/** The city, its 22 district-level units, their grassroots units and branches, in the order of their codes. */
export function makeUnits(random: Random, horizon: Horizon): DemoUnit[] {
  const units: DemoUnit[] = []
  const add = (parent: DemoUnit | null, made: Made): DemoUnit => {
    const id = random.id()
    const unit: DemoUnit = {
      shortName: made.name,
      inBlock: null,
      obligationsFrom: null,
      ...made,
      id,
      parent: parent?.id ?? null,
      validFrom: horizon.founded,
      line: [...(parent?.line ?? []), id],
      block: made.inBlock ?? parent?.block ?? false,
    }
    units.push(unit)
    return unit
  }
  const root = add(null, {
    code: 'CT',
    name: 'Thành đoàn Cần Thơ',
    level: 'province',
    kind: 'city',
    seat: 'Thành đoàn Cần Thơ',
  })
  for (const [index, names] of districts.entries()) addDistrict(add, { root, names, index, random, horizon })
  return units
}

type Adding = { root: DemoUnit; names: DistrictNames; index: number; random: Random; horizon: Horizon }

function addDistrict(add: (parent: DemoUnit, made: Made) => DemoUnit, adding: Adding): void {
  const { root, names, index, random, horizon } = adding
  const { name, shortName, kind, inBlock, area } = names
  const code = `CT${pad(index + 1)}`
  const district = add(root, { code, name, shortName, kind, inBlock, level: 'district', seat: area })
  let count = 0
  for (const [below, given] of names.below) {
    for (const one of given) {
      count += 1
      // A unit founded during the last plan year owes nothing before its day.
      const young = index >= 2 && random.chance(0.03) ? addDays(horizon.last.from, random.int(30, 200)) : null
      const made = { ...grassrootsOf(below, one), code: `${code}${pad(count)}`, obligationsFrom: young }
      const unit = add(district, made)
      for (const [at, branch] of branchesOf(unit, random, index < 2 && count === 1).entries()) {
        add(unit, { ...branch, code: `${unit.code}${pad(at + 1)}` })
      }
    }
  }
}

/** Offices and forces are small: a branch of their own; everything else has branches below it. */
function grassrootsOf(kind: UnitKind, name: string): Omit<Made, 'code'> {
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

type Branch = Omit<Made, 'code'>

function branchesOf(unit: DemoUnit, random: Random, whole: boolean): Branch[] {
  if (unit.level !== 'grassroots') return []
  const branch = (name: string, kind: UnitKind, inBlock: boolean | null): Branch => {
    return { name: `Chi đoàn ${name}`, kind, inBlock, level: 'branch', seat: unit.seat }
  }
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

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
