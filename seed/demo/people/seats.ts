import type { Random } from '../random.ts'
import { isReserved, isVisited } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'

/** A chair of a unit: its office, and which of several. */
export type Seat = {
  unit: DemoUnit
  office: string
  index: number
  fullTime: boolean
  /** Taken over by the secretary of a branch or unit below, who then holds two offices. */
  shared: boolean
}

type Count = [office: string, from: number, to: number]

const chairs = {
  city: [
    ['secretary', 1, 1],
    ['deputySecretary', 3, 3],
    ['standingMember', 5, 5],
    ['executiveMember', 8, 8],
    ['inspectionCommittee', 2, 2],
    ['specialist', 3, 3],
    ['clerk', 1, 1],
    ['inspectionOffice', 2, 2],
    ['communicationsOffice', 2, 2],
    ['observer', 1, 1],
    ['systemAdministrator', 1, 1],
  ],
  district: [
    ['secretary', 1, 1],
    ['deputySecretary', 1, 2],
    ['standingMember', 2, 2],
    ['executiveMember', 3, 4],
    ['inspectionCommittee', 1, 1],
    ['specialist', 1, 1],
    ['clerk', 1, 1],
  ],
  commune: [
    ['secretary', 1, 1],
    ['deputySecretary', 1, 1],
    ['standingMember', 1, 1],
    ['executiveMember', 1, 2],
    ['inspectionCommittee', 0, 1],
  ],
  grassroots: [
    ['secretary', 1, 1],
    ['deputySecretary', 1, 1],
    ['standingMember', 0, 1],
    ['executiveMember', 1, 1],
  ],
  first: [
    ['secretary', 1, 1],
    ['deputySecretary', 1, 1],
    ['standingMember', 1, 1],
    ['executiveMember', 3, 3],
  ],
  ownBranch: [
    ['secretary', 1, 1],
    ['deputySecretary', 1, 1],
  ],
  branch: [['secretary', 1, 1]],
} satisfies Record<string, Count[]>

/** The chairs of a unit. In the first two districts nobody holds two offices. */
export function seatsOf(unit: DemoUnit, random: Random): Seat[] {
  const alone = isReserved(unit)
  const counts: Count[] = chairs[kindOfChairs(unit)] as Count[]
  return counts.flatMap(([office, from, to]) => {
    const count = random.int(from, to)
    return Array.from({ length: count }, (_, index): Seat => {
      const second = office === 'executiveMember' && index > 0
      return {
        unit,
        office,
        index,
        fullTime: isFullTime(unit, office),
        shared: second && !alone && (unit.level === 'province' || random.chance(0.6)),
      }
    })
  })
}

function kindOfChairs(unit: DemoUnit): keyof typeof chairs {
  if (unit.level === 'province') return 'city'
  if (unit.level === 'district' || unit.level === 'commune') return unit.level
  if (unit.level === 'grassrootsBranch') return 'ownBranch'
  if (unit.level === 'branch') return unit.block ? 'ownBranch' : 'branch'
  return isVisited(unit) ? 'first' : 'grassroots'
}

function isFullTime(unit: DemoUnit, office: string): boolean {
  if (unit.level === 'province') return !['standingMember', 'executiveMember', 'observer'].includes(office)
  if (unit.level === 'district') {
    return (
      unit.kind === 'district' && ['secretary', 'deputySecretary', 'specialist', 'clerk'].includes(office)
    )
  }
  return (unit.kind === 'ward' || unit.kind === 'commune') && office === 'secretary'
}
