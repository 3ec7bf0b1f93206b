import { addDays } from '#core/calendar/day.ts'
import type { Horizon } from '../horizon.ts'
import type { Random } from '../random.ts'
import { branchesOf } from './branches.ts'
import { type DistrictNames, districts, type UnitKind } from './names.ts'
import { districts2026 } from './names2026.ts'
import type { DemoUnit, Made } from './unit.ts'

/** `plan`: the plan's own world of 22 district-level units; `2026`: after the reform of 2025. */
export type Profile = 'plan' | '2026'

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

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

function lower(name: string): string {
  return /^(Trường|Khoa)/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
}
