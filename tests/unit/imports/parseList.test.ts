import { describe, expect, it } from '@jest/globals'
import type { Day } from '#core/calendar/day.ts'
import { parseList } from '#core/imports/parseList.ts'
import { specs } from '#core/imports/specs.ts'
import type { Cell, Sheet } from '#core/sheet/sheet.ts'
import { choiceWords } from '#server/imports/choiceWords.ts'

const sheet = (name: string, ...rows: Cell[][]): Sheet => ({
  name,
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
})
const head = ['STT', 'Số, ký hiệu (*)', 'NGÀY VĂN BẢN', 'Loại', 'Trích yếu', 'Ghi chép']
const parse = (...rows: Cell[][]) => parseList([sheet('Sổ', ...rows)], specs.documents, choiceWords)

describe('parseList', () => {
  it('finds the headings below titles and reads each cell as its column asks', () => {
    const { tables, rows, problems, ignored } = parse(
      ['ĐOÀN QUẬN'],
      ['SỔ VĂN BẢN ĐI'],
      head,
      [1, '15-KH/ĐTN', { day: '2026-01-05' as Day }, 'kế hoạch', '  Kế hoạch \n năm ', 'x'],
      ['Người lập'],
    )
    expect([tables, problems]).toEqual([1, []])
    expect(rows.map(({ row, values }) => ({ row, values }))).toEqual([
      { row: 4, values: { number: '15-KH/ĐTN', date: '2026-01-05', kind: 'plan', title: 'Kế hoạch năm' } },
    ])
    expect(ignored.columns).toEqual([{ sheet: 'Sổ', column: 'F', heading: 'Ghi chép' }])
  })

  it('names what is wrong by row, column and heading, and what is missing', () => {
    const { problems } = parse(
      head,
      [1, 'a', '31/02/2026', 'thơ', null],
      [2, 'b', '-', 'Kế hoạch', { error: '#REF!' }],
    )
    expect(problems.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [2, 'C', 'not-a-day', '31/02/2026'],
      [2, 'D', 'not-a-choice', 'thơ'],
      [2, 'E', 'required', null],
      [3, 'C', 'required', null],
      [3, 'E', 'cell-error', '#REF!'],
    ])
  })

  it('tells a column that every row needs by its heading', () => {
    const { problems } = parseList(
      [sheet('Sheet1', ['Ngày', 'Hoạt động'], ['05/01/2026', 'Họp'])],
      specs.activities,
      choiceWords,
    )
    expect(problems.map(({ code, heading }) => [code, heading])).toEqual([
      ['missing-column', 'Từ giờ'],
      ['missing-column', 'Đến giờ'],
      ['missing-column', 'Loại'],
    ])
  })

  it('knows no list where there is none, and reads no guide', () => {
    const guide = sheet('Hướng dẫn', head, [1, 'a', '05/01/2026', 'Kế hoạch', 'b'])
    const { tables, ignored } = parseList([guide, sheet('Khác', ['gì đó'])], specs.documents, choiceWords)
    expect([tables, ignored.sheets]).toEqual([0, ['Khác']])
  })

  it.each([
    ['x', 'onTime'],
    ['Có mặt đúng giờ', 'onTime'],
    ['Đến muộn', 'late'],
    ['P', 'excused'],
    ['vắng có lý do', 'excused'],
    ['K', 'absent'],
    ['Cử người dự thay', 'substitute'],
    ['onTime', 'onTime'],
  ])('attendance “%s” is %s', (word, attendance) => {
    const rows = [
      ['Mã', 'Điểm danh'],
      ['CB1', word],
    ]
    const { rows: read } = parseList([sheet('a', ...rows)], specs.attendance, choiceWords)
    expect(read[0]?.values).toEqual({ code: 'CB1', attendance })
  })
})

describe('every spec', () => {
  it.each(Object.entries(specs))(
    '%s: its own headings lead to its own fields, in both languages',
    (_, spec) => {
      for (const language of ['vi', 'en'] as const) {
        const fields = Object.entries(spec.fields)
        const own = sheet(
          'Tệp mẫu',
          fields.map(([, { heading, required }]) => heading[language] + (required ? ' *' : '')),
          fields.map(() => 'x'),
        )
        const { rows, problems } = parseList([own], spec, choiceWords)
        const read = [...Object.keys(rows[0]?.values ?? {}), ...problems.map(({ column }) => column)]
        expect(Object.keys(rows[0]?.columns ?? {})).toEqual(fields.map(([key]) => key))
        expect(read).toHaveLength(fields.length)
      }
    },
  )
})
