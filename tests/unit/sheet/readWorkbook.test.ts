import { Buffer } from 'node:buffer'
import { describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { readWorkbook } from '#server/sheet/readWorkbook.ts'
import { makeZip, sheetXml, textRow, workbookOf } from '#tests/support/roster/zip.ts'

const MB = 1024 * 1024
const head = textRow(1, ['Mã', 'Họ và tên'])
const plain = workbookOf(sheetXml(head + textRow(2, ['CB1', 'Lê Thị Mẫu'])))

/** The refusal's code, with the time and memory it took to say it. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const before = process.memoryUsage()
  const start = performance.now()
  const code = await readWorkbook(bytes).then(
    () => 'read',
    (error: { refusals?: { code: string }[] }) => error.refusals?.[0]?.code ?? String(error),
  )
  expect(performance.now() - start).toBeLessThan(2000)
  const after = process.memoryUsage()
  expect(after.rss - before.rss).toBeLessThan(100 * MB)
  return code
}

describe('a workbook somebody sent', () => {
  it('is read: text, numbers, dates, results of formulas, rich text, merged and hidden', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Cán bộ')
    sheet.addRow(['a', 12, new Date('1999-03-05T00:00:00Z'), true])
    sheet.addRow([
      { formula: 'A1&B1', result: 'a12' },
      { richText: [{ text: 'Lê ' }, { text: 'Mẫu' }] },
      { text: 'an@example.vn', hyperlink: 'mailto:an@example.vn' },
    ])
    sheet.addRow([])
    sheet.addRow(['gộp', null, { formula: '1/0', result: { error: '#DIV/0!' } }])
    sheet.mergeCells('A4:A5')
    sheet.getCell('B5').value = '  '
    book.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['x'])
    const sheets = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()))
    expect(sheets).toEqual([
      {
        name: 'Cán bộ',
        rows: [
          { number: 1, cells: ['a', 12, { day: '1999-03-05' }, true] },
          { number: 2, cells: ['a12', 'Lê Mẫu', 'an@example.vn'] },
          { number: 4, cells: ['gộp', null, { error: '#DIV/0!' }] },
          { number: 5, cells: ['gộp', null] },
        ],
      },
    ])
  })

  it('is read without what it carries along', async () => {
    const extra = [
      { name: 'xl/vbaProject.bin', data: 'macro' },
      { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' },
      { name: 'xl/drawings/drawing1.xml', data: '<not><well-formed>' },
    ]
    const sheets = await readWorkbook(workbookOf(sheetXml(head), extra))
    expect(sheets[0]?.rows).toHaveLength(1)
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'file-not-xlsx'],
    ['text', Buffer.from('Mã,Họ và tên\n'), 'file-not-xlsx'],
    ['another zip', makeZip([{ name: 'a.txt', data: 'a' }]), 'file-not-xlsx'],
    ['zip in a zip', makeZip([{ name: 'a.xlsx', data: plain }]), 'file-not-xlsx'],
    ['cut off', plain.subarray(0, plain.length - 60), 'file-damaged'],
    ['cut to its first bytes', plain.subarray(0, 4), 'file-damaged'],
    [
      'damaged inside',
      Buffer.concat([plain.subarray(0, 90), Buffer.alloc(40), plain.subarray(130)]),
      'file-damaged',
    ],
    [
      'wrong directory',
      Buffer.concat([plain.subarray(0, -22), Buffer.from(plain.subarray(-22)).fill(9, 16, 20)]),
      'file-damaged',
    ],
    ['with a password', Buffer.concat([ole(), Buffer.from('EncryptedPackage', 'utf16le')]), 'file-encrypted'],
    ['encrypted entry', makeZip([{ name: 'xl/workbook.xml', data: 'a', encrypted: true }]), 'file-encrypted'],
    ['old .xls', ole(), 'file-old-xls'],
    ['too large', new Uint8Array(10 * MB + 1), 'too-large'],
    ['not well-formed', workbookOf(sheetXml('<row r="1"><c r="A1"><v>1</c></row>')), 'file-damaged'],
    [
      'entities',
      workbookOf(`<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml(textRow(1, ['&b;&b;']))}`),
      'file-damaged',
    ],
    [
      'one name twice',
      makeZip([
        { name: 'xl/workbook.xml', data: 'a' },
        { name: 'XL/workbook.xml', data: 'b' },
      ]),
      'file-damaged',
    ],
  ])('is refused: %s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code)
  })

  it.each<[string, () => Uint8Array]>([
    ['60 MB of zeros in the sheet', () => workbookOf(sheetXml('0'.repeat(60 * MB)))],
    [
      '40 MB of zeros in another part',
      () => workbookOf(sheetXml(head), [{ name: 'xl/media/a.bin', data: Buffer.alloc(40 * MB) }]),
    ],
    ['a size header that lies', () => lying(60 * MB)],
    [
      '20,000 entries',
      () => makeZip(Array.from({ length: 20_000 }, (_, at) => ({ name: `a${at}`, data: '' }))),
    ],
  ])('is refused as a bomb: %s', async (_, make) => {
    const bytes = make()
    expect(bytes.length).toBeLessThan(10 * MB)
    expect(['file-bomb', 'file-damaged']).toContain(await refusalOf(bytes))
  })

  it.each<[string, () => string]>([
    [
      'more cells than a roster',
      () => sheetXml(`<row r="1">${numbered(100_001, (at) => `<c r="A1"><v>${at * 7919}</v></c>`)}</row>`),
    ],
    [
      'more rows than a roster',
      () =>
        sheetXml(
          numbered(20_001, (at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at * 7919}</v></c></row>`),
        ),
    ],
    ['a cell on the far edge', () => sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ['a row on the far edge', () => sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
  ])('is refused as too many cells: %s', async (_, make) => {
    expect(await refusalOf(workbookOf(make()))).toBe('file-too-many-cells')
  })

  it('is read in spite of merges, validations and names over the whole grid', async () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A5:B6"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"x"</formula1></dataValidation></dataValidations>'
    expect(await refusalOf(workbookOf(sheetXml(head, after)))).toBe('read')
  })

  it('is read without the rows and cells that only look', async () => {
    const styled = numbered(60_000, (at) => `<row r="${at + 2}" s="1"><c r="A${at + 2}" s="2"/></row>`)
    const sheets = await readWorkbook(workbookOf(sheetXml(head + styled)))
    expect(sheets[0]?.rows).toHaveLength(1)
  })

  it('is read at the size of a city', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) =>
      textRow(
        at + 1,
        Array.from({ length: 16 }, (__, c) => `Lê Thị Mẫu ${at} ${c}`),
      ),
    )
    expect((await readWorkbook(workbookOf(sheetXml(rows.join('')))))[0]?.rows).toHaveLength(6000)
  })
})

function numbered(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('')
}

function ole(): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])
}

/** 60 MB that claim to be a hundred bytes. */
function lying(size: number): Buffer {
  const zeros = { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(size), declared: 100 }
  return makeZip([{ name: 'xl/workbook.xml', data: '<workbook/>' }, zeros])
}
