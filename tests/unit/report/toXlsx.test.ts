import { describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import yauzl from 'yauzl'
import { compileReport } from '#core/report/compileReport.ts'
import { vi } from '#i18n/report.ts'
import { cellText } from '#server/report/cellText.ts'
import { toXlsx } from '#server/report/toXlsx.ts'
import { sampleFacts, sampleRow } from './sampleFacts.ts'

const model = (facts = sampleFacts(), narrative = '=1+1\n@SUM(A1)') =>
  compileReport(
    facts,
    { revision: 1, reason: null, narrative, submittedAt: null, firstSubmittedAt: null, verification: null },
    vi.words,
  )

async function read(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  return book
}

function unzip(bytes: Buffer): Promise<Map<string, { text: string; modified: string }>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, { text: string; modified: string }>()
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed)
          const parts: Buffer[] = []
          for await (const part of stream) parts.push(part as Buffer)
          const modified = `${entry.lastModFileDate}/${entry.lastModFileTime}`
          files.set(entry.fileName, { text: Buffer.concat(parts).toString('utf8'), modified })
          zip.readEntry()
        })
      })
      zip.on('end', () => resolve(files))
      zip.readEntry()
    })
  })
}

describe('toXlsx', () => {
  it('gives the same bytes for the same snapshot', async () => {
    const first = await toXlsx(model(), vi.sheet)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    const second = await toXlsx(model(), vi.sheet)
    expect(second.equals(first)).toBe(true)
    const stamps = new Set([...(await unzip(first)).values()].map(({ modified }) => modified))
    expect(stamps.size).toBe(1)
  })

  it('holds no formula, no link and nothing outside itself', async () => {
    const parts = await unzip(await toXlsx(model(), vi.sheet))
    for (const [name, { text }] of parts) {
      expect({ name, formula: /<f[ >/]/.test(text) }).toEqual({ name, formula: false })
      expect({ name, link: /<hyperlink|externalLink|ddeLink|TargetMode="External"/.test(text) }).toEqual({
        name,
        link: false,
      })
    }
  })

  it('keeps text as text whatever it begins with, and numbers as numbers with a format', async () => {
    const sheet = (await read(await toXlsx(model(), vi.sheet))).getWorksheet('Biểu 1')
    const cells = new Map<string, ExcelJS.Cell>()
    sheet?.eachRow((row) => row.eachCell((cell) => cells.set(String(cell.value), cell)))
    expect(cells.get('=HYPERLINK("http://x";"bấm vào đây")')?.type).toBe(ExcelJS.ValueType.String)
    expect(cells.get('84')).toMatchObject({ type: ExcelJS.ValueType.Number, numFmt: '#,##0' })
    expect(cells.get('0.75')).toMatchObject({ type: ExcelJS.ValueType.Number, numFmt: '0.0%' })
  })

  it('is ready to print: A4 landscape, one page wide, heading rows repeated, taken-at line on every sheet', async () => {
    const book = await read(await toXlsx(model(), vi.sheet))
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Biểu 1',
      'Biểu 1b',
      'Biểu 4',
      'Biểu 5',
      'Biểu 5b',
      'Biểu 15',
      'Thông tin báo cáo',
    ])
    for (const sheet of book.worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
      })
      const texts: string[] = []
      sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))))
      expect(texts).toContain('Số liệu tính đến 15 giờ 30, ngày 26/10/2026')
    }
    expect(book.getWorksheet('Biểu 1')?.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/)
  })

  it('gives every name back as it was, and survives any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
        const facts = sampleFacts({ children: [sampleRow('c', `x${name}`, 5)] })
        const sheet = (await read(await toXlsx(model(facts), vi.sheet))).getWorksheet('Biểu 1')
        const texts: string[] = []
        sheet?.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))))
        expect(texts).toContain(cellText(`x${name}`))
      }),
      { numRuns: 15 },
    )
  })
})

describe('cellText', () => {
  it('drops what XML cannot hold and cuts what a cell cannot', () => {
    expect(cellText('a\u0000b\u001fc\uD800d\tđ')).toBe('abc\uFFFDd\tđ')
    expect(cellText('x'.repeat(40_000))).toHaveLength(32_767)
    expect(cellText('Đoàn'.normalize('NFD'))).toBe('Đoàn'.normalize('NFC'))
  })
})
