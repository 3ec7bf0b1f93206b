import { describe, expect, it } from '@jest/globals'
import { parseRoster } from '#core/roster/parseRoster.ts'
import type { Cell } from '#core/sheet/sheet.ts'
import { sheet } from '#tests/support/roster/sheet.ts'

const none = { levels: {}, offices: {} }
const parse = (rows: Cell[][], name = 'Cán bộ') => parseRoster([sheet(name, rows)], none)

describe('a list as offices keep it', () => {
  it('is found below title rows, with numbers under the headings, empty rows and a footer', () => {
    const { people, problems } = parse([
      ['THÀNH ĐOÀN CẦN THƠ', null, null, 'ĐOÀN TNCS HỒ CHÍ MINH'],
      ['BAN CHẤP HÀNH QUẬN ĐOÀN'],
      [null],
      ['DANH SÁCH CÁN BỘ ĐOÀN'],
      ['(Kèm theo Công văn số 12-CV/ĐTN ngày 01/10/2026)'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Đơn vị', 'SĐT', 'Ghi chú'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ['I', 'Ban Thường vụ'],
      [1, '  Lê Thị  Mẫu ', '05/03/1999', 'Nữ', 'Bí thư', 'DV1', 912345678, 'mới'],
      [null],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Đơn vị', 'SĐT', 'Ghi chú'],
      [2, 'Trần Văn Thử', { day: '1998-01-31' as never }, 'Nam', 'UV BTV', 'DV1', '+84 987 654 321'],
      ['Danh sách này có 02 đồng chí'],
      [null, null, null, null, 'TM. BAN THƯỜNG VỤ'],
      [null, null, null, null, 'BÍ THƯ'],
      [null, null, null, null, 'Nguyễn Văn Ví Dụ'],
    ])
    expect(problems).toEqual([])
    expect(people.map(({ row, values }) => ({ row, ...values }))).toEqual([
      {
        row: 9,
        fullName: 'Lê Thị Mẫu',
        dateOfBirth: '1999-03-05',
        gender: 'female',
        office: 'secretary',
        unit: 'DV1',
        phone: '0912345678',
      },
      {
        row: 12,
        fullName: 'Trần Văn Thử',
        dateOfBirth: '1998-01-31',
        gender: 'male',
        office: 'standingMember',
        unit: 'DV1',
        phone: '0987654321',
      },
    ])
  })

  it('reads headings composed or decomposed, in capitals, with hints in brackets', () => {
    const headings = ['MÃ CÁN BỘ (*)', 'Họ và Tên *', 'Ngày, tháng, năm sinh (dd/mm/yyyy)'].map((text) =>
      text.normalize('NFD'),
    )
    const { people } = parse([headings, ['CB1', 'Lê Thị Mẫu'.normalize('NFD'), '05/03/1999']])
    expect(people[0]?.values).toEqual({ code: 'CB1', fullName: 'Lê Thị Mẫu', dateOfBirth: '1999-03-05' })
  })

  it.each<[string, Cell[][]]>([
    [
      'Họ đệm | Tên',
      [
        ['Mã', 'Họ đệm', 'Tên', 'Ngày sinh'],
        ['CB1', 'Lê Thị', 'Mẫu', '05/03/1999'],
      ],
    ],
    [
      'one merged heading',
      [
        ['Mã', 'Họ và tên', 'Họ và tên', 'Ngày sinh'],
        ['CB1', 'Lê Thị', 'Mẫu', '05/03/1999'],
      ],
    ],
    [
      'one heading over two columns',
      [
        ['Mã', 'Họ và tên', null, 'Ngày sinh'],
        ['CB1', 'Lê Thị', 'Mẫu', '05/03/1999'],
      ],
    ],
    [
      'Họ và tên | Tên',
      [
        ['Mã', 'Họ và tên', 'Tên', 'Ngày sinh'],
        ['CB1', 'Lê Thị Mẫu', 'Mẫu', '05/03/1999'],
      ],
    ],
  ])('joins names from two columns: %s', (_, rows) => {
    const { people, problems } = parse(rows)
    expect(problems).toEqual([])
    expect(people[0]?.values).toMatchObject({
      code: 'CB1',
      fullName: 'Lê Thị Mẫu',
      dateOfBirth: '1999-03-05',
    })
  })

  it('reads two heading rows and birth dates under Nam and Nữ', () => {
    const { people, problems } = parse([
      ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Đơn vị', 'Chức vụ', 'Thời gian giữ chức vụ', null],
      [null, null, 'Nam', 'Nữ', null, null, 'Từ ngày', 'Đến ngày'],
      [1, 'Lê Thị Mẫu', null, '05/03/1999', 'DV1', 'Bí thư', '01/01/2025', null],
      [2, 'Trần Văn Thử', '06/04/1998', null, 'DV1', 'UVBCH', '01/01/2024', '31/12/2025'],
    ])
    expect(problems).toEqual([])
    expect(people.map(({ values }) => values)).toMatchObject([
      { dateOfBirth: '1999-03-05', gender: 'female', from: '2025-01-01' },
      { dateOfBirth: '1998-04-06', gender: 'male', from: '2024-01-01', to: '2025-12-31' },
    ])
  })

  it('tells units from people by the headings, whatever the sheet is called', () => {
    const { units, people } = parse(
      [
        ['Mã đơn vị', 'Tên đơn vị', 'Tên viết tắt', 'Cấp', 'Đơn vị cấp trên', 'Thuộc khối', 'Từ ngày'],
        ['DV1', 'Đoàn phường Mẫu', 'ĐP Mẫu', 'Đoàn cơ sở', 'Quận đoàn Mẫu', 'x', '01/01/2020'],
      ],
      'Sheet1',
    )
    expect(people).toEqual([])
    expect(units[0]?.values).toEqual({
      code: 'DV1',
      name: 'Đoàn phường Mẫu',
      shortName: 'ĐP Mẫu',
      level: 'grassroots',
      parent: 'Quận đoàn Mẫu',
      inBlock: true,
      validFrom: '2020-01-01',
    })
  })

  it('names every unreadable cell by sheet, row, column letter and heading', () => {
    const { problems } = parse([
      ['Mã', 'Họ và tên', 'Ngày sinh', 'Điện thoại', 'Chức vụ', 'Đơn vị'],
      ['CB1', 'Lê Thị Mẫu', '31/02/1999', '123', 'Tổ trưởng', { error: '#N/A' }],
    ])
    expect(
      problems.map(({ sheet: name, row, column, heading, value, code }) => [
        name,
        row,
        column,
        heading,
        value,
        code,
      ]),
    ).toEqual([
      ['Cán bộ', 2, 'C', 'Ngày sinh', '31/02/1999', 'not-a-day'],
      ['Cán bộ', 2, 'D', 'Điện thoại', '123', 'not-a-phone'],
      ['Cán bộ', 2, 'E', 'Chức vụ', 'Tổ trưởng', 'unknown-office'],
      ['Cán bộ', 2, 'F', 'Đơn vị', '#N/A', 'cell-error'],
    ])
  })

  it('says which sheets and columns it did not read, and when a promised list has no headings', () => {
    const parsed = parseRoster(
      [
        sheet('Ghi chú', [['linh tinh']]),
        sheet('Hướng dẫn', [['Mã', 'Họ và tên']]),
        sheet('Cán bộ', [['không', 'có', 'tiêu đề']]),
        sheet('Sheet2', [
          ['Mã', 'Họ và tên', 'Trình độ'],
          ['CB1', 'Lê Thị Mẫu', 'Đại học'],
        ]),
      ],
      none,
    )
    expect(parsed.ignored).toEqual({
      sheets: ['Ghi chú'],
      columns: [{ sheet: 'Sheet2', column: 'C', heading: 'Trình độ' }],
    })
    expect(parsed.problems).toMatchObject([{ sheet: 'Cán bộ', row: 1, code: 'not-recognised' }])
  })

  it('points out two columns of one meaning and an office without a unit column', () => {
    const { problems } = parse([
      ['Mã', 'Họ tên', 'SĐT', 'Di động', 'Chức vụ'],
      ['CB1', 'Lê Thị Mẫu', null, null, 'Bí thư'],
    ])
    expect(problems).toMatchObject([
      { row: 1, column: 'D', code: 'duplicate-heading', data: { other: 'C' } },
      { row: 1, column: null, code: 'missing-column', heading: 'Đơn vị Đoàn' },
    ])
  })

  it('takes the names of levels and offices in use', () => {
    const vocabulary = { levels: { 'doan khoi': 'district' }, offices: { 'tro ly thanh nien': 'specialist' } }
    const parsed = parseRoster(
      [
        sheet('A', [
          ['Mã', 'Tên đơn vị', 'Cấp'],
          ['DV1', 'Đoàn khối Mẫu', 'Đoàn khối'],
        ]),
        sheet('B', [
          ['Mã', 'Chức vụ', 'Đơn vị'],
          ['CB1', 'Trợ lý thanh niên', 'DV1'],
        ]),
      ],
      vocabulary,
    )
    expect(parsed.units[0]?.values.level).toBe('district')
    expect(parsed.people[0]?.values.office).toBe('specialist')
  })
})
