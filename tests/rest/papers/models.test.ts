import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const statements = {
  continuity: 'Kế thừa nền nếp sinh hoạt đầu tuần',
  creativity: 'Ghi việc trên bảng chung của cơ quan',
  development: 'Mở rộng ra các chi đoàn trực thuộc',
}
const whole = (unit: string) => ({
  unit,
  title: 'Mười lăm phút đầu tuần',
  idea: 'Mỗi sáng thứ hai dành mười lăm phút để cán bộ Đoàn tự soi lại việc của tuần trước.',
  content:
    'Từng người nêu một việc chưa xong và hạn hoàn thành mới. Bí thư chi đoàn ghi vào bảng theo dõi chung của cơ quan. Cuối tháng đọc lại bảng và nhắc những việc quá hạn hai lần.',
  ...statements,
  from: addDays(today(), -10),
  to: addDays(today(), 300),
  document: '12-KH/ĐTN',
})
const other = {
  idea: 'Trồng hoa dọc hai bên tuyến đường vào trụ sở để giữ cảnh quan sạch đẹp quanh năm.',
  content:
    'Các chi đoàn chia nhau chăm sóc, mỗi nơi một đoạn dài trăm mét, thay phiên tưới vào chiều thứ sáu.',
}
const make = async (person: PersonKey, unit: string, more: object = {}) => {
  const made = await as(person, 'POST', '/models', { ...whole(unit), ...more })
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  return String(made.body.doc.id)
}
const act = (person: PersonKey, id: string, body: object) =>
  as(person, 'POST', `/models/${id}/approval`, body)
const approved = async (more: object = {}) => {
  const id = await make('coso1', city.units.coso1, more)
  expect((await act('coso1', id, { action: 'submit' })).status).toBe(200)
  const done = await act('quan1', id, { action: 'approve', comment: 'Đã xem xét, không trùng' })
  expect([done.body.errors, done.body.state]).toEqual([undefined, 'approved'])
  return id
}

describe('a model', () => {
  it('is made for a unit by those who keep its registers, and nobody else', async () => {
    expect(codeOf(await as('canbo1', 'POST', '/models', whole(city.units.coso1)))).toEqual([403, 'forbidden'])
    expect(codeOf(await as('quan1', 'POST', '/models', whole(city.units.coso2)))).toEqual([403, 'forbidden'])
    const id = await make('vanphong1', city.units.quan1)
    expect((await as('quan1', 'GET', `/models/${id}`)).body.unit).toBe(city.units.quan1)
    for (const path of ['', '/similar', '/approval'])
      expect((await as('coso2', 'GET', `/models/${id}${path}`)).status).toBe(404)
    expect((await as('vanphong1', 'DELETE', `/models/${id}`)).status).toBe(200)
  })

  it('is not submitted before it is whole; every place is named', async () => {
    const id = await make('coso1', city.units.coso1, {
      idea: null,
      content: 'Tốt, tốt, tốt',
      creativity: null,
      from: '2026-02-01',
      to: '2026-01-01',
    })
    const sent = await act('coso1', id, { action: 'submit' })
    expect(sent.status).toBe(400)
    expect(
      sent.body.errors.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`),
    ).toEqual(['required idea', 'says-too-little content', 'required creativity', 'days-out-of-order to'])
  })

  it('is approved by the superior unit; its own secretary and a stranger cannot; then it is locked', async () => {
    const id = await make('coso1', city.units.coso1, other)
    expect((await act('coso1', id, { action: 'submit' })).body.state).toBe('pending')
    expect((await act('coso1', id, { action: 'approve' })).status).toBe(403)
    expect((await act('quan2', id, { action: 'approve' })).status).toBe(404)
    expect(codeOf(await as('coso1', 'PATCH', `/models/${id}`, { title: 'x' }))).toEqual([409, 'locked'])
    const done = await act('quan1', id, { action: 'approve' })
    expect([done.body.errors, done.body.state]).toEqual([undefined, 'approved'])
    expect(codeOf(await as('coso1', 'DELETE', `/models/${id}`))).toEqual([409, 'locked'])
    await act('quan1', id, { action: 'reopen', comment: 'Dọn dữ liệu thử' })
  })
})

describe('its originality (R06, R19)', () => {
  it('is seen by the maker before he submits: others and the superior’s apart, passages side by side', async () => {
    const superior = await (async () => {
      const id = await make('quan2', city.units.quan2)
      await act('quan2', id, { action: 'submit' })
      expect((await act('thanhdoan', id, { action: 'approve', comment: 'Đồng ý' })).body.state).toBe(
        'approved',
      )
      return id
    })()
    const cousin = await approved({ title: 'Tên khác hẳn', idea: other.idea })
    const mine = await make('coso2', city.units.coso2, {
      content: `${whole('').content.replace('Cuối tháng', 'Đầu tháng')} Có thêm sổ góp ý.`,
    })
    const { status, body } = await as('coso2', 'GET', `/models/${mine}/similar`)
    expect([status, body.hint]).toEqual([200, 0.45])
    expect(body.superior).toMatchObject([{ id: superior, unit: city.units.quan2, unitName: 'Đoàn quan2' }])
    expect(body.others[0]).toMatchObject({ id: cousin, title: 'Tên khác hẳn', unit: city.units.coso1 })
    expect(body.superior[0].similarity).toBeGreaterThan(body.others[0].similarity)
    expect(body.superior[0].passages[0]).toEqual({
      ours: whole('').idea,
      theirs: whole('').idea,
      similarity: 1,
    })
    for (const reader of ['coso2', 'quan2'] as const)
      expect((await as(reader, 'GET', `/models/${mine}/similar`)).body).toEqual(body)
  })

  it('equal names do not count, nor do drafts, pending ones and itself', async () => {
    const named = await make('coso2', city.units.coso2, {
      idea: 'Lập nhóm đọc sách buổi trưa, mỗi tuần một người kể lại cuốn mình vừa đọc xong.',
      content: 'Nhóm mượn sách của thư viện phường, ghi lại lời kể thành bản tin gửi các chi đoàn.',
    })
    expect((await as('coso2', 'GET', `/models/${named}/similar`)).body).toMatchObject({
      others: [],
      superior: [],
    })
    const twin = await make('coso2', city.units.coso2, {
      idea: 'Lập nhóm đọc sách buổi trưa, mỗi tuần một người kể lại cuốn mình vừa đọc xong.',
      content: 'Nhóm mượn sách của thư viện phường, ghi lại lời kể thành bản tin gửi các chi đoàn.',
    })
    await act('coso2', twin, { action: 'submit' })
    expect((await as('coso2', 'GET', `/models/${named}/similar`)).body).toMatchObject({
      others: [],
      superior: [],
    })
  })

  it('asks whoever approves an alike one for his reason, one by one and many at once; it stands in the log', async () => {
    await approved()
    const id = await make('coso1', city.units.coso1, { title: 'Bản chép' })
    await act('coso1', id, { action: 'submit' })
    const bare = await act('quan1', id, { action: 'approve' })
    expect([...codeOf(bare), bare.body.errors[0].path]).toEqual([400, 'alike-reason-needed', 'comment'])
    expect(bare.body.errors[0].message).toMatch(/giống 100% với mô hình “Mười lăm phút đầu tuần”/)
    const { body } = await as('quan1', 'POST', '/inbox', {
      action: 'approve',
      items: [{ collection: 'models', id }],
    })
    expect(body.results[0]).toMatchObject({ id, ok: false, error: { code: 'alike-reason-needed' } })
    expect((await as('quan1', 'GET', `/models/${id}/approval`)).body.state).toBe('pending')
    const done = await act('quan1', id, { action: 'approve', comment: 'Cùng đơn vị, làm tiếp mô hình cũ' })
    expect(done.body.state).toBe('approved')
    const { history } = (await as('coso1', 'GET', `/models/${id}/approval`)).body
    expect(history.at(-1)).toMatchObject({ action: 'approve', comment: 'Cùng đơn vị, làm tiếp mô hình cũ' })
  })

  it('follows every change of the text', async () => {
    await approved()
    const id = await make('coso2', city.units.coso2, {
      idea: 'Góc sách nhỏ đặt ở phòng chờ, khách mượn tự ghi tên vào sổ.',
      content: 'Đoàn viên góp sách cũ, cuối quý kiểm lại và bổ sung cuốn mới theo lời góp ý.',
    })
    const shares = async () =>
      (await as('coso2', 'GET', `/models/${id}/similar`)).body.others.map(
        (one: { similarity: number }) => one.similarity,
      )
    expect(await shares()).toEqual([])
    const { idea, content } = whole('')
    await as('coso2', 'PATCH', `/models/${id}`, { idea, content })
    expect((await shares())[0]).toBe(1)
  })
})
