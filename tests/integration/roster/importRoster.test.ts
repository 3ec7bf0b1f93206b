import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { loadAccount } from '#server/auth/loadCaller.ts'
import { importRoster } from '#server/roster/importRoster.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { type WorkbookSheets, workbook } from '#tests/support/roster/workbook.ts'
import { runImport } from '../../../src/cli/import.ts'

let app: Instance
let city: City
beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
})
afterAll(() => app.close())

const codeOf = async (id: string) =>
  (await query<{ code: string }>(app.payload, sql`select code from units where id = ${id}::uuid`))[0]?.code ??
  ''
const take = async (sheets: WorkbookSheets, dryRun = false) =>
  importRoster({ payload: app.payload, bytes: await workbook(sheets), dryRun, caller: null })
const counts = (made: { created: number; updated: number; unchanged: number }) =>
  Object.values(made).join('/')

/** Everything an import may touch, with when it was touched. */
const snapshot = async () =>
  JSON.stringify(
    await Promise.all(
      ['units', 'officers', 'appointments'].map((table) =>
        query(app.payload, sql`select * from ${sql.identifier(table)} order by id`),
      ),
    ),
  )

const unitHead = ['Mã đơn vị', 'Tên đơn vị', 'Cấp', 'Đơn vị cấp trên', 'Thuộc khối', 'Từ ngày']
const personHead = [
  'Mã',
  'Họ đệm',
  'Tên',
  'Ngày sinh',
  'Giới tính',
  'ĐT',
  'Đối tượng',
  'Đơn vị',
  'Chức vụ',
  'Từ ngày',
  'Số QĐ',
]

describe('importing a roster', () => {
  let list: WorkbookSheets
  beforeAll(async () => {
    const quan1 = await codeOf(city.units.quan1)
    list = {
      'Đơn vị': [
        ['THÀNH ĐOÀN'],
        [],
        unitHead,
        ['N-CD', 'Chi đoàn Mới', 'Chi đoàn', 'Đoàn phường Mới', null, '01/09/2025'],
        ['N-DP', 'Đoàn phường Mới', 'Đoàn cơ sở', quan1, 'x', '01/09/2025'],
      ],
      'Cán bộ': [
        ['DANH SÁCH'],
        personHead,
        [
          'N-1',
          'Lê Thị',
          'Mẫu',
          '05/03/1999',
          'Nữ',
          912345678,
          'Công chức',
          'N-DP',
          'Bí thư',
          new Date('2025-09-01T00:00:00Z'),
          '1-QĐ',
        ],
        [],
        [
          null,
          'Trần Văn',
          'Thử'.normalize('NFD'),
          36224,
          'Nam',
          '+84 987 654 321',
          'Viên chức',
          'Chi đoàn Mới',
          'UV BCH',
          '01/09/2025',
        ],
      ],
      'Bổ nhiệm': [
        ['Mã cán bộ', 'Họ và tên', 'Đơn vị', 'Chức vụ', 'Từ ngày', 'Đến ngày'],
        ['N-1', 'Lê Thị Mẫu', quan1, 'Ủy viên Ban Chấp hành', '01/09/2025', '31/12/2027'],
      ],
    }
  })

  it('tried first, counts everything and stores nothing', async () => {
    const before = await snapshot()
    const result = await take(list, true)
    expect(result.problems).toEqual([])
    expect(counts(result.counts.units)).toBe('2/0/0')
    expect(counts(result.counts.officers)).toBe('2/0/0')
    expect(counts(result.counts.appointments)).toBe('3/0/0')
    expect(await snapshot()).toBe(before)
  })

  it('stores units, people and appointments with everything derived from their place', async () => {
    expect((await take(list)).problems).toEqual([])
    const columns = sql.raw(scopeColumns.map((name) => `u.${name}`).join(', '))
    const [branch] = await query<Record<string, unknown>>(
      app.payload,
      sql`select u.depth::int, u.block, array_remove(array[${columns}], null) as line, u.id::text from units u where u.code = 'N-CD'`,
    )
    const [phuong] = await query<{ id: string }>(
      app.payload,
      sql`select id::text from units where code = 'N-DP'`,
    )
    expect(branch).toMatchObject({
      depth: 3,
      block: true,
      line: [city.units.city, city.units.quan1, phuong?.id, branch?.id],
    })
    const people = await query<Record<string, unknown>>(
      app.payload,
      sql`select o.full_name as name, o.code, o.date_of_birth as born, o.phone, o.gender, o.employment_type as type, o.scope,
          a.scope3 as branch, a."from", f.key as office from officers o join appointments a on a.officer_id = o.id
        join offices f on f.id = a.office_id where o.full_name in ('Lê Thị Mẫu', 'Trần Văn Thử') order by o.full_name, f.key`,
    )
    expect(people).toMatchObject([
      { name: 'Lê Thị Mẫu', code: 'N-1', born: '1999-03-05', phone: '0912345678', office: 'executiveMember' },
      { name: 'Lê Thị Mẫu', office: 'secretary', from: '2025-09-01', branch: null, gender: 'female' },
      {
        name: 'Trần Văn Thử',
        code: 'CB00001',
        born: '1999-03-05',
        phone: '0987654321',
        office: 'executiveMember',
        branch: branch?.id,
        type: 'publicEmployee',
      },
    ])
    expect(String(people[0]?.scope).split(' ').sort()).toEqual(
      [city.units.city, city.units.quan1, phuong?.id].sort(),
    )
  })

  it('changes nothing at all when the same file comes again', async () => {
    const before = await snapshot()
    const result = await take(list)
    expect(result.problems).toEqual([])
    expect(counts(result.counts.units)).toBe('0/0/2')
    expect(counts(result.counts.officers)).toBe('0/0/2')
    expect(counts(result.counts.appointments)).toBe('0/0/3')
    expect(await snapshot()).toBe(before)
  })

  it('stores nothing while one place is wrong, and names it', async () => {
    const before = await snapshot()
    const result = await take({
      'Đơn vị': [unitHead, ['N-CD', 'Chi đoàn Đổi Tên', null, null]],
      'Cán bộ': [
        personHead,
        ['N-9', 'Vũ Văn', 'Sai', '31/02/1999', null, '12', null, 'N-DP', 'Bí thư Đảng ủy'],
      ],
    })
    expect(result.problems.map(({ sheet, row, column, code }) => `${sheet} ${column}${row} ${code}`)).toEqual(
      ['Cán bộ D2 not-a-day', 'Cán bộ F2 not-a-phone', 'Cán bộ I2 unknown-office'],
    )
    expect(await snapshot()).toBe(before)
  })

  it('moves a unit with all that hangs on it', async () => {
    const coso2 = await codeOf(city.units.coso2)
    const moved = await take({ 'Đơn vị': [unitHead, ['N-DP', null, null, coso2]] })
    expect(counts(moved.counts.units)).toBe('0/1/0')
    const [officer] = await query<{ scope: string }>(
      app.payload,
      sql`select scope from officers where code = 'CB00001'`,
    )
    expect(officer?.scope.split(' ')).toContain(city.units.quan2)
    expect(officer?.scope.split(' ')).not.toContain(city.units.quan1)
    const [post] = await query<{ scope2: string }>(
      app.payload,
      sql`select a.scope2 from appointments a join units u on u.id = a.unit_id where u.code = 'N-CD'`,
    )
    expect(post?.scope2).toBe(city.units.coso2)
  })

  it('refuses a file without a list', async () => {
    await expect(take({ Linh: [['không có gì']] })).rejects.toMatchObject({
      refusals: [{ code: 'roster-not-recognised' }],
    })
  })

  it('runs one after the other: two at once make each record once', async () => {
    const twin = {
      'Cán bộ': [
        personHead,
        [null, 'Hồ Văn', 'Đôi', '01/02/1990', null, null, 'Khác', 'N-DP', 'UV BCH', '01/09/2025'],
      ],
    }
    await Promise.all([take(twin), take(twin), take(twin)])
    const [row] = await query<{ count: number }>(
      app.payload,
      sql`select count(*)::int as count from officers where full_name = 'Hồ Văn Đôi'`,
    )
    expect(row?.count).toBe(1)
  })
})

describe('the sender’s part of the tree', () => {
  it('bounds what an organiser of a district may change, and what he may give away', async () => {
    const person = city.people.quan1
    const office = await app.payload.create({
      collection: 'offices',
      overrideAccess: true,
      data: {
        key: 'districtOrganiser',
        name: 'Phụ trách tổ chức',
        countsAsOfficer: false,
        permissions: ['organise'],
      } as never,
    })
    const data = {
      officer: person.officer,
      unit: city.units.quan1,
      office: office.id,
      from: '2025-01-01',
    } as never
    await app.payload.create({ collection: 'appointments', overrideAccess: true, data })
    const account = await loadAccount(app.payload, person.user)
    const [quan1, quan2] = [await codeOf(city.units.quan1), await codeOf(city.units.quan2)]
    const bytes = await workbook({
      'Cán bộ': [
        personHead,
        ['P-1', 'Lê Văn', 'Trong', null, null, null, 'Khác', quan1, 'UV BCH', '01/09/2025'],
        ['P-2', 'Lê Văn', 'Ngoài', null, null, null, 'Khác', quan2, 'UV BCH', '01/09/2025'],
        ['P-3', 'Lê Văn', 'Cao', null, null, null, 'Khác', quan1, 'Quản trị hệ thống', '01/09/2025'],
      ],
    })
    const caller = account?.caller ?? null
    const result = await importRoster({ payload: app.payload, bytes, dryRun: false, caller })
    expect(result.problems.map(({ row, column, code }) => `${column}${row} ${code}`)).toEqual([
      'B3 outside-scope',
      'H3 outside-scope',
      'I4 office-not-allowed',
    ])
  })
})

describe('npm run import', () => {
  const run = async (args: string[]) => {
    const lines: string[] = []
    const code = await runImport(args, { payload: app.payload, print: (line) => lines.push(line) })
    return { code, text: lines.join('\n') }
  }
  const fileOf = async (sheets: WorkbookSheets) => {
    const { mkdtemp, writeFile } = await import('node:fs/promises')
    const { tmpdir } = await import('node:os')
    const path = `${await mkdtemp(`${tmpdir()}/roster-`)}/danh-sach.xlsx`
    await writeFile(path, await workbook(sheets))
    return path
  }

  it('tries, imports, and says that nothing has changed', async () => {
    const file = await fileOf({
      'Cán bộ': [
        personHead,
        ['C-1', 'Ngô Văn', 'Lệnh', null, null, null, 'Khác', 'N-DP', 'UV BCH', '01/09/2025'],
      ],
    })
    const trial = await run([file, '--dry-run'])
    expect(trial).toMatchObject({
      code: 0,
      text: expect.stringContaining('Cán bộ: thêm 1, sửa 0, giữ nguyên 0'),
    })
    expect(trial.text).toContain('chưa lưu gì')
    expect((await run([file])).text).toContain('Đã nhập xong')
    expect((await run([file])).text).toContain('không có gì thay đổi')
  })

  it('lists what to correct and gives exit code 1', async () => {
    const file = await fileOf({
      'Cán bộ': [personHead, ['C-2', 'Ngô Văn', 'Lệnh', 'x', null, null, null, 'N-DP']],
    })
    const { code, text } = await run([file])
    expect(code).toBe(1)
    expect(text).toContain('Sheet “Cán bộ”, dòng 2, cột D (Ngày sinh) “x”: Ngày không hợp lệ.')
    expect(text).toContain('chưa có gì được lưu')
  })

  it.each([[[]], [['a.xlsx', 'b.xlsx']], [['a.xlsx', '--force']], [['/khong/co.xlsx']], [['/']]])(
    'refuses %j',
    async (args) => {
      const { code, text } = await run(args)
      expect(code).toBe(1)
      expect(text).not.toBe('')
    },
  )
})
