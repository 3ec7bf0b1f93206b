import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toDay } from '#core/calendar/day.ts'
import type { ExistingRoster, PlanOptions } from '#core/roster/existing.ts'
import { parseRoster } from '#core/roster/parseRoster.ts'
import { planRosterChanges } from '#core/roster/planRosterChanges.ts'
import type { Cell, Sheet } from '#core/sheet/sheet.ts'
import { sheet } from '#tests/support/roster/sheet.ts'
import { afterPlan, emptyRoster, storedUnit } from '#tests/support/roster/stored.ts'

const options: PlanOptions = { today: toDay('2026-11-22'), within: null, closedOffices: new Set() }
const plan = (existing: ExistingRoster, sheets: Sheet[], more: Partial<PlanOptions> = {}) =>
  planRosterChanges(parseRoster(sheets, { levels: {}, offices: {} }), existing, { ...options, ...more })
const codes = ({ problems }: { problems: { code: string; row: number; column: string | null }[] }) =>
  problems.map(({ code, row, column }) => `${column ?? ''}${row} ${code}`)

const unitHead = ['Mã', 'Tên đơn vị', 'Cấp', 'Đơn vị cấp trên']
const personHead = [
  'Mã cán bộ',
  'Họ và tên',
  'Ngày sinh',
  'Đơn vị',
  'Chức vụ',
  'Từ ngày',
  'Đến ngày',
  'Đối tượng',
]
const units = (...rows: Cell[][]) => sheet('Đơn vị', [unitHead, ...rows])
const people = (...rows: Cell[][]) => sheet('Cán bộ', [personHead, ...rows])

const city = storedUnit({ id: 'td', name: 'Thành đoàn Mẫu', level: 'province' })
const district = storedUnit({ id: 'q1', name: 'Quận đoàn Một', level: 'district', parent: 'td' })
const other = storedUnit({ id: 'q2', name: 'Quận đoàn Hai', level: 'district', parent: 'td' })
const branch = storedUnit({ id: 'c1', name: 'Chi đoàn 1', level: 'branch', parent: 'q1' })
const twin = storedUnit({ id: 'c2', name: 'Chi đoàn 1', level: 'branch', parent: 'q2' })
const tree: ExistingRoster = { ...emptyRoster, units: [city, district, other, branch, twin] }

const stranger = {
  gender: null,
  ethnicity: null,
  partyMember: null,
  email: null,
  phone: null,
  employer: null,
} as const
const known = (id: string, more: object = {}) => ({
  id,
  code: id.toUpperCase(),
  fullName: 'Lê Thị Mẫu',
  dateOfBirth: toDay('1999-03-05'),
  employmentType: 'cadre' as const,
  ...stranger,
  ...more,
})
const post = (id: string, more: object = {}) => ({
  id,
  officer: 'k1',
  unit: 'q1',
  office: 'secretary',
  fullTime: null,
  from: toDay('2025-01-01'),
  to: null,
  decisionNumber: null,
  ...more,
})

describe('units', () => {
  it('builds a whole tree from one list, in any order, and finds nothing to do the second time', () => {
    const list = [
      units(
        ['CD1', 'Chi đoàn A', 'Chi đoàn', 'Đoàn phường X'],
        ['DP1', 'Đoàn phường X', 'Đoàn cơ sở', 'QD1'],
        ['TD', 'Thành đoàn', 'Cấp tỉnh', null],
        ['QD1', 'Quận đoàn', 'Cấp huyện', 'Thành đoàn'],
      ),
    ]
    const first = plan(emptyRoster, list)
    expect(first.problems).toEqual([])
    expect(first.counts.units).toEqual({ created: 4, updated: 0, unchanged: 0 })
    expect(first.units.map(({ after }) => after.code)).toEqual(['TD', 'QD1', 'DP1', 'CD1'])
    const second = plan(afterPlan(emptyRoster, first), list)
    expect(second.counts.units).toEqual({ created: 0, updated: 0, unchanged: 4 })
    expect(second.units).toEqual([])
  })

  it('matches a blank code by name under its superior unit and numbers new ones', () => {
    const list = [units([null, 'Chi đoàn 1', 'Chi đoàn', 'Q2'], [null, 'Chi đoàn 9', 'Chi đoàn', 'Q2'])]
    const first = plan(tree, list)
    expect(first.problems).toEqual([])
    expect(first.counts.units).toEqual({ created: 1, updated: 0, unchanged: 1 })
    expect(first.units[0]?.after).toMatchObject({ code: 'DV0001', parent: 'q2', validFrom: '2026-11-22' })
    expect(plan(afterPlan(tree, first), list).counts.units).toEqual({ created: 0, updated: 0, unchanged: 2 })
  })

  it('changes what the list says and leaves what it is silent about', () => {
    const { units: changes, counts } = plan(tree, [units(['c1', 'Chi đoàn Một', null, null])])
    expect(counts.units).toEqual({ created: 0, updated: 1, unchanged: 0 })
    expect(changes[0]?.after).toEqual({ ...branch, name: 'Chi đoàn Một' })
  })

  it.each<[string, Cell[][], string[]]>([
    ['unknown superior', [['N1', 'Mới', 'Chi đoàn', 'Không có']], ['D2 unknown-unit']],
    ['superior not unique', [['N1', 'Mới', 'Chi đoàn', 'Chi đoàn 1']], ['D2 ambiguous-unit']],
    ['a second root', [['N1', 'Mới', 'Chi đoàn', null]], ['D2 required']],
    ['no level', [['N1', 'Mới', null, 'Q1']], ['C2 required']],
    [
      'code twice',
      [
        ['N1', 'Mới', 'Chi đoàn', 'Q1'],
        ['N1', 'Khác', 'Chi đoàn', 'Q1'],
      ],
      ['A3 duplicate-code'],
    ],
    [
      'contradiction',
      [
        ['N1', 'Mới', 'Chi đoàn', 'Q1'],
        ['N1', 'Mới', 'Đoàn cơ sở', 'Q1'],
      ],
      ['C3 contradiction'],
    ],
    ['a circle', [['Q1', null, null, 'C1']], ['D2 unit-line']],
  ])('refuses %s', (_, rows, expected) => {
    expect(codes(plan(tree, [units(...rows)]))).toEqual(expected)
  })

  it('refuses more than eight levels', () => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      `U${at}`,
      `Tên ${at}`,
      'Chi đoàn',
      at === 0 ? null : `U${at - 1}`,
    ])
    expect(codes(plan(emptyRoster, [units(...rows)]))).toEqual(['D10 unit-too-deep'])
  })
})

describe('people and their posts', () => {
  const row = ['A1', 'Lê Thị Mẫu', '05/03/1999', 'Q1', 'Bí thư', '01/01/2025', null, 'Cán bộ']

  it('creates officer and appointment from one row and finds nothing to do the second time', () => {
    const first = plan(tree, [people(row)])
    expect(first.problems).toEqual([])
    expect(first.officers[0]).toMatchObject({ before: null, after: { code: 'A1', employmentType: 'cadre' } })
    expect(first.appointments[0]?.after).toMatchObject({
      unit: 'q1',
      office: 'secretary',
      from: '2025-01-01',
      to: null,
    })
    const second = plan(afterPlan(tree, first), [people(row)])
    expect(second.counts).toMatchObject({ officers: { unchanged: 1 }, appointments: { unchanged: 1 } })
    expect([...second.officers, ...second.appointments]).toEqual([])
  })

  it('takes units of the same file, and by name with the unit above', () => {
    const head = [...personHead, 'Trực thuộc']
    const list = sheet('Cán bộ', [
      head,
      [...row.slice(0, 3), 'Chi đoàn 1', 'Bí thư', '01/01/2025', null, 'Cán bộ', 'Quận đoàn Hai'],
      [
        'A2',
        'Trần Văn Thử',
        null,
        'Quận đoàn Một / Chi đoàn 1',
        'Phó Bí thư',
        '01/01/2025',
        null,
        'Khác',
        null,
      ],
      ['A3', 'Phạm Văn Nháp', null, 'Chi đoàn mới', 'Phó Bí thư', '01/01/2025', null, 'Khác', null],
    ])
    const { appointments, problems } = plan(tree, [list, units(['N1', 'Chi đoàn mới', 'Chi đoàn', 'Q1'])])
    expect(problems).toEqual([])
    expect(appointments.map(({ after }) => after.unit)).toEqual(['c2', 'c1', 'new-unit-1'])
  })

  it('fills gaps it may fill and says so', () => {
    const { officers, appointments, assumed } = plan(tree, [
      people(['A1', 'Lê Thị Mẫu', null, 'Q1', 'Bí thư']),
    ])
    expect(officers[0]?.after.employmentType).toBe('other')
    expect(appointments[0]?.after.from).toBe('2026-11-22')
    expect(assumed).toEqual({ employment: 1, from: 1 })
  })

  it.each<[string, Cell[][], string[]]>([
    ['unit unknown', [['A1', 'Lê Thị Mẫu', null, 'Q9', 'Bí thư']], ['D2 unknown-unit']],
    ['unit ambiguous', [['A1', 'Lê Thị Mẫu', null, 'Chi đoàn 1', 'Bí thư']], ['D2 ambiguous-unit']],
    ['office without unit', [['A1', 'Lê Thị Mẫu', null, null, 'Bí thư']], ['D2 required']],
    ['dates without office', [['A1', 'Lê Thị Mẫu', null, 'Q1', null, '01/01/2025']], ['E2 required']],
    ['code without name', [['A1', null, null, 'Q1', 'Bí thư']], ['A2 unknown-officer']],
    ['nothing to tell by', [[null, 'Lê Thị Mẫu']], ['B2 cannot-identify']],
    ['born tomorrow', [['A1', 'Lê Thị Mẫu', '23/11/2026', 'Q1', 'Bí thư']], ['C2 day-in-future']],
    [
      'ends first',
      [['A1', 'Lê Thị Mẫu', null, 'Q1', 'Bí thư', '01/01/2025', '31/12/2024']],
      ['G2 day-order'],
    ],
    ['one code, two people', [row, ['A1', 'Trần Văn Thử', null, 'Q1']], ['A3 duplicate-code']],
    ['contradiction', [row, ['A1', 'LÊ THỊ MẪU', '06/03/1999', 'Q1']], ['C3 contradiction']],
    ['overlap', [row, [...row.slice(0, 5), '01/06/2025']], ['F3 overlapping-appointment']],
  ])('refuses: %s', (_, rows, expected) => {
    expect(codes(plan(tree, [people(...rows)]))).toEqual(expected)
  })

  it('joins two rows of one officer into two appointments', () => {
    const second = [...row.slice(0, 3), 'C1', 'UV BCH', '01/01/2025', null, 'Cán bộ']
    const { counts, problems } = plan(tree, [people(row, second, row)])
    expect(problems).toEqual([])
    expect(counts).toMatchObject({ officers: { created: 1 }, appointments: { created: 2 } })
  })

  it('closes one appointment and begins the next in the same list', () => {
    const stored = { ...tree, officers: [known('k1')], appointments: [post('p1')] }
    const { counts, problems } = plan(stored, [
      people(
        ['K1', null, null, 'Q1', 'Bí thư', '01/01/2025', '31/12/2025'],
        ['K1', null, null, 'Q1', 'Bí thư', '01/01/2026', null],
      ),
    ])
    expect(problems).toEqual([])
    expect(counts.appointments).toEqual({ created: 1, updated: 1, unchanged: 0 })
  })

  it('finds the running appointment when the list gives no first day', () => {
    const stored = { ...tree, officers: [known('k1')], appointments: [post('p1')] }
    expect(plan(stored, [people(['K1', null, null, 'Q1', 'Bí thư'])]).counts.appointments.unchanged).toBe(1)
  })
})

describe('a blank officer code', () => {
  const stored: ExistingRoster = { ...tree, officers: [known('k1')], appointments: [post('p1')] }
  const uncoded = (...cells: Cell[]) => plan(stored, [people([null, ...cells])])

  it.each<[string, Cell[]]>([
    ['name, birth date and unit', ['lê thị mẫu', '05/03/1999', 'Q1', 'Bí thư', '01/01/2025']],
    ['name and birth date', ['Lê Thị Mẫu', '05/03/1999']],
    ['name and unit', ['LE THI MAU', null, 'Quận đoàn Một']],
  ])('matches by %s', (_, cells) => {
    const { counts, problems } = uncoded(...cells)
    expect(problems).toEqual([])
    expect(counts.officers).toMatchObject({ created: 0 })
  })

  it('is a new person with another birth date, and gets the next number', () => {
    const numbered = { ...stored, lastNumber: { officer: 7, unit: 0 } }
    const { officers, problems } = plan(numbered, [
      people([null, 'Lê Thị Mẫu', '06/03/1999', 'Q1', 'UV BCH']),
    ])
    expect(problems).toEqual([])
    expect(officers[0]?.after.code).toBe('CB00008')
  })

  it('asks for a code when the same person may have moved, or when two fit', () => {
    expect(codes(uncoded('Lê Thị Mẫu', '05/03/1999', 'Q2', 'Bí thư'))).toEqual(['B2 officer-elsewhere'])
    const two = {
      ...tree,
      officers: [known('k1'), known('k2')],
      appointments: [post('p1'), post('p2', { officer: 'k2' })],
    }
    const { problems } = plan(two, [people([null, 'Lê Thị Mẫu', '05/03/1999', 'Q1'])])
    expect(problems).toMatchObject([{ code: 'ambiguous-officer', data: { codes: 'K1, K2' } }])
  })

  it('refuses a second code for somebody who has one', () => {
    const { problems } = plan(stored, [people(['Z9', 'Lê Thị Mẫu', '05/03/1999', 'Q1', 'Bí thư'])])
    expect(problems).toMatchObject([{ column: 'A', code: 'other-code', data: { code: 'K1' } }])
  })

  it('turns nobody into somebody else by a mistyped code, and lets a name be corrected', () => {
    const other = plan(stored, [people(['K1', 'Trần Văn Thử', null, 'Q1'])])
    expect(other.problems).toMatchObject([
      { column: 'A', code: 'other-person', data: { name: 'Lê Thị Mẫu' } },
    ])
    expect(codes(plan(stored, [people(['K1', 'Lê Thị Mới', '06/04/1999', 'Q1'])]))).toEqual([
      'A2 other-person',
    ])
    expect(plan(stored, [people(['K1', 'Lê Thị Mẫu Hoa', null, 'Q1'])]).counts.officers.updated).toBe(1)
    expect(plan(stored, [people(['K1', 'Trần Văn Thử', '05/03/1999', 'Q1'])]).counts.officers.updated).toBe(1)
  })

  it('is one person in two units when the list names him twice, and stays so the second time', () => {
    const list = [
      people(
        [null, 'Vũ Văn Mới', '01/02/2000', 'C1', 'UV BCH', '01/01/2025', null, 'Khác'],
        [null, 'Vũ Văn Mới', '01/02/2000', 'Q1', 'UV BCH', '01/01/2025', null, 'Khác'],
        [null, 'Vũ Văn Mới', null, 'Q1', 'Bí thư', '01/01/2026', null, null],
      ),
    ]
    const first = plan(tree, list)
    expect(first.problems).toEqual([])
    expect(first.counts).toMatchObject({ officers: { created: 1 }, appointments: { created: 3 } })
    const second = plan(afterPlan(tree, first), list)
    expect(second.counts).toMatchObject({
      officers: { unchanged: 1 },
      appointments: { created: 0, unchanged: 3 },
    })
  })
})

describe('the sender’s part of the tree', () => {
  const within = new Set(['q1', 'c1'])
  const stored = { ...tree, officers: [known('k1')], appointments: [post('p1', { unit: 'q2' })] }

  it('is what he may fill, and where names are looked up first', () => {
    const { appointments, problems } = plan(
      tree,
      [people(['A1', 'Lê Thị Mẫu', null, 'Chi đoàn 1', 'Bí thư'])],
      { within },
    )
    expect(problems).toEqual([])
    expect(appointments[0]?.after.unit).toBe('c1')
  })

  it('takes new units under his own, and people for them', () => {
    const list = [
      units(['N1', 'Chi đoàn mới', 'Chi đoàn', 'Q1']),
      people(['A1', 'Lê Thị Mẫu', null, 'N1', 'Bí thư']),
    ]
    expect(plan(tree, list, { within }).problems).toEqual([])
  })

  it.each<[string, Sheet, string[]]>([
    ['a unit elsewhere', units(['Q2', 'Tên khác', null, null]), ['A2 outside-scope']],
    ['a new unit elsewhere', units(['N1', 'Mới', 'Chi đoàn', 'Q2']), ['D2 outside-scope']],
    ['moving his unit away', units(['C1', null, null, 'Q2']), ['D2 outside-scope']],
    ['a post elsewhere', people(['K1', null, null, 'Q2', 'UV BCH']), ['D2 outside-scope']],
    [
      'data of somebody else’s officer',
      people(['K1', null, '06/03/1999', 'Q1', 'UV BCH']),
      ['B2 outside-scope'],
    ],
    ['an officer without a unit of his', people(['A1', 'Vũ Văn Mới', '06/03/1999']), ['B2 outside-scope']],
  ])('ends where it ends: %s', (_, list, expected) => {
    expect(codes(plan(stored, [list], { within }))).toEqual(expected)
  })

  it('gives a post to an officer of other units without touching his data', () => {
    expect(plan(stored, [people(['K1', null, null, 'Q1', 'UV BCH'])], { within }).problems).toEqual([])
  })

  it('gives no office that is closed to him', () => {
    const closed = { closedOffices: new Set(['secretary']) }
    expect(codes(plan(tree, [people(['A1', 'Lê Thị Mẫu', null, 'Q1', 'Bí thư'])], closed))).toEqual([
      'E2 office-not-allowed',
    ])
  })
})

describe('any list', () => {
  const cell = (...values: Cell[]) => fc.constantFrom<Cell>(null, ...values)
  const personRow = fc.tuple(
    cell('A1', 'A2', 'K1'),
    cell('Lê Thị Mẫu', 'Trần Văn Thử', 'LÊ THỊ MẪU'),
    cell('05/03/1999', 36224, '06/03/1999'),
    cell('Q1', 'Q2', 'Chi đoàn 1', 'N1'),
    cell('Bí thư', 'UV BCH', 'UVBTV'),
    cell('01/01/2025', '01/01/2026'),
    cell('31/12/2025', '31/12/2026'),
    cell('Cán bộ', 'Khác'),
  )
  const unitRow = fc.tuple(
    cell('N1', 'C1', 'Q1'),
    cell('Chi đoàn 1', 'Chi đoàn mới'),
    cell('Chi đoàn'),
    cell('Q1', 'Q2', 'TD'),
  )

  it('that is clean changes nothing when it comes again', () => {
    const stored: ExistingRoster = { ...tree, officers: [known('k1')], appointments: [post('p1')] }
    let clean = 0
    fc.assert(
      fc.property(
        fc.array(unitRow, { maxLength: 3 }),
        fc.array(personRow, { maxLength: 4 }),
        (unitRows, personRows) => {
          const list = [units(...unitRows), people(...personRows)]
          const first = plan(stored, list)
          if (first.problems.length > 0) return
          clean++
          const second = plan(afterPlan(stored, first), list)
          expect(second.problems).toEqual([])
          expect([...second.units, ...second.officers, ...second.appointments]).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
    expect(clean).toBeGreaterThan(100)
  })
})
