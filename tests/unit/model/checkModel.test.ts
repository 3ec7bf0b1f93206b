import { describe, expect, it } from '@jest/globals'
import { toDay } from '#core/calendar/day.ts'
import { checkModel } from '#core/model/checkModel.ts'
import { forceOf } from '#core/model/forceOf.ts'
import { hitsOf } from '#core/model/originality.ts'

const whole = {
  title: 'Mười lăm phút đầu tuần',
  idea: 'Mỗi sáng thứ hai cùng nhìn lại việc tuần trước.',
  content: 'Từng người nêu một việc chưa xong và hạn hoàn thành mới.',
  continuity: 'Kế thừa sinh hoạt đầu tuần',
  creativity: 'Ghi trên bảng chung',
  development: 'Mở rộng ra các chi đoàn',
  from: '2026-01-01',
  to: '2026-12-31',
  document: '12-KH/ĐTN',
}
const codes = (change: object) =>
  checkModel({ ...whole, ...change }).map(({ code, path }) => `${code} ${path}`)

describe('a model at its submission (R06, R19)', () => {
  it.each([
    ['whole', {}, []],
    ['without an end', { to: null }, []],
    ['of one day', { to: '2026-01-01' }, []],
    ['whose paper is not issued yet', { document: null }, []],
    ['with a content of three words', { content: 'Làm tốt hơn' }, []],
    ['without its idea', { idea: null }, ['required idea']],
    ['with an empty statement', { continuity: '' }, ['required continuity']],
    ['with a statement of one word', { creativity: 'Có có có' }, ['says-too-little creativity']],
    ['without a beginning', { from: null }, ['required from']],
    ['ending before it begins', { to: '2025-12-31' }, ['days-out-of-order to']],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected)
  })
})

describe('a hit', () => {
  it('is what is as alike as the plan says, or more, and more than a stock phrase; the superior’s first', () => {
    const long = 'mỗi tuần một buổi trực tại nhà văn hóa '.repeat(3)
    const alike = (id: string, similarity: number, ours = long) => ({
      id,
      similarity,
      title: id,
      unit: 'u',
      unitName: 'U',
      from: null,
      to: null,
      passages: [{ ours, theirs: ours, similarity }],
    })
    const stock = alike('d', 1, 'Mỗi tuần một buổi trực.')
    const found = { others: [alike('a', 0.9), alike('b', 0.44), stock], superior: [alike('c', 0.45)] }
    expect(hitsOf(found, 0.45).map(({ id }) => id)).toEqual(['c', 'a'])
  })
})

describe('a model in force (R09)', () => {
  const day = toDay('2026-06-30')
  it.each([
    ['between its days', { from: '2026-01-01', to: '2026-12-31' }, 'inForce'],
    ['on its first day', { from: day, to: null }, 'inForce'],
    ['on its last day', { from: '2026-01-01', to: day }, 'inForce'],
    ['before its first day', { from: '2026-07-01', to: null }, 'notYet'],
    ['after its last day', { from: '2026-01-01', to: '2026-06-29' }, 'over'],
  ])('%s', (_, term, expected) => {
    expect(forceOf({ ...term, state: 'approved' }, day)).toBe(expected)
    expect(forceOf({ ...term, state: 'pending' }, day)).toBeNull()
  })
})
