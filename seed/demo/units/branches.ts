import type { Random } from '../random.ts'
import type { UnitKind } from './names.ts'
import type { DemoUnit, Made } from './unit.ts'

type Below = { whole?: boolean; named?: string[] | undefined }

/** The branches of a unit that has some, by what kind of unit it is. */
export function branchesOf(unit: DemoUnit, random: Random, { whole = false, named }: Below = {}): Made[] {
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
