import { describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { paperHead } from '#core/document/paperHead.ts'
import { compileReport, type ReportHead } from '#core/report/compileReport.ts'
import { joinNarrative } from '#core/report/mergeNarrative.ts'
import type { ReportModel } from '#core/report/model.ts'
import { reportDocument } from '#core/report/reportDocument.ts'
import { writeCell } from '#core/report/writeCell.ts'
import { writeNarrative } from '#core/report/writeNarrative.ts'
import * as narrative from '#i18n/narrative.ts'
import { vi } from '#i18n/report.ts'
import { plan } from '#seed/plan.ts'
import { toDocx } from '#server/document/toDocx.ts'
import { toPdf } from '#server/document/toPdf.ts'
import { toXlsx } from '#server/report/toXlsx.ts'
import { docxText, unzip } from '#tests/support/document/docxText.ts'
import { bare, pdfText } from '#tests/support/document/pdfText.ts'
import { sampleFacts } from './sampleFacts.ts'
import { sampleRegisters } from './sampleRegisters.ts'

const unit = {
  code: 'NK',
  name: 'Quận đoàn Ninh Kiều',
  superior: 'Thành đoàn Cần Thơ',
  standingCommittee: true,
}
const at = Date.parse('2026-02-05T15:45:00+07:00')
const signed: Partial<ReportHead> = {
  submittedAt: at,
  firstSubmittedAt: at,
  verification: {
    address: 'http://localhost:3000/verify/abcdefghjkmnpqrstuvwxyz2',
    digest: 'a3f4'.repeat(16),
  },
  signer: { name: 'Trần Thị Mẫu', office: 'deputySecretary' },
}

function modelOf(more: Partial<ReportHead> = {}, of = unit): ReportModel {
  const facts = sampleFacts({
    heading: { ...paperHead(plan.report, of), title: 'BÁO CÁO', subject: 'Kết quả năm 2026' },
    goals: { T2a: 100 },
    registers: sampleRegisters(),
  })
  const head = {
    revision: 1,
    reason: null,
    narrative: joinNarrative(writeNarrative(facts, narrative.vi.words)),
    submittedAt: null,
    firstSubmittedAt: null,
    verification: null,
    ...more,
  }
  return compileReport(facts, head, vi.words)
}
const documentOf = (model: ReportModel) => reportDocument(model, vi.words)

describe('the report as a Union document', () => {
  it('has every part of the format and no Quốc hiệu', async () => {
    const text = await docxText(await toDocx(documentOf(modelOf(signed))))
    const parts = [
      'THÀNH ĐOÀN CẦN THƠ',
      'BCH QUẬN ĐOÀN NINH KIỀU',
      '***',
      'Số:        -BC/ĐTN',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'Cần Thơ, ngày 05 tháng 02 năm 2026',
      'BÁO CÁO',
      'Kết quả năm 2026',
      '-----------',
      'I. ĐẶC ĐIỂM TÌNH HÌNH',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
      'Không./.',
      'Nơi nhận:',
      '- Lưu: VP.',
      'TM. BAN THƯỜNG VỤ',
      'PHÓ BÍ THƯ',
      'Trần Thị Mẫu',
      'PHỤ LỤC – Biểu 1',
    ]
    let place = -1
    for (const part of parts) {
      const found = text.indexOf(part, place)
      expect({ part, found: found >= place && found !== -1 }).toEqual({ part, found: true })
      place = found
    }
    expect(text).not.toContain('CỘNG HÒA')
    expect(text).not.toContain('Gợi ý')
  })

  it('leaves number, day and name to be written while it is a draft', async () => {
    const text = await docxText(await toDocx(documentOf(modelOf())))
    expect(text).toContain('ngày       tháng       năm 2026')
    expect(text).toContain('BÍ THƯ')
    expect(text).toContain(vi.words.markDraft)
    expect(text).not.toContain('/verify/')
  })

  it('is signed for the executive committee where there is no standing one, and alone at the root', () => {
    expect(modelOf(signed, { ...unit, standingCommittee: false }).signature.lines[0]).toBe(
      'TM. BAN CHẤP HÀNH',
    )
    const city = modelOf(
      {},
      { code: 'CT', name: 'Thành đoàn Cần Thơ', superior: null as never, standingCommittee: true },
    )
    expect(city.letterhead).toMatchObject({ superior: null, issuer: 'BCH TP. Cần Thơ' })
    expect(city.letterhead.number).toContain('BC/TĐTN-TCKT')
  })

  it('says when the figures were taken on every annex', () => {
    const [, ...annexes] = documentOf(modelOf()).parts
    expect(annexes).toHaveLength(modelOf().tables.length)
    for (const { blocks } of annexes) expect(JSON.stringify(blocks)).toContain(modelOf().asOfLine)
  })

  it('says figure for figure what the spreadsheet says', async () => {
    const model = modelOf(signed)
    const docx = bare(await docxText(await toDocx(documentOf(model))))
    const pdf = pdfText(await toPdf(documentOf(model)))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await toXlsx(model, vi.sheet)) as unknown as ArrayBuffer)
    for (const table of model.tables) {
      const sheet = book.getWorksheet(table.label)
      for (const row of table.rows) {
        const printed = row.cells.map((value, index) => {
          const empty = value === null && table.columns[index]?.key === 'number'
          return empty ? '' : writeCell(value, table.columns[index]?.kind ?? 'text')
        })
        const line = bare(printed.join(''))
        expect({ table: table.key, line, docx: docx.includes(line), pdf: pdf.includes(line) }).toEqual({
          ...{ table: table.key, line },
          docx: true,
          pdf: true,
        })
      }
      const numbers = new Set<unknown>()
      sheet?.eachRow((row) => row.eachCell((cell) => numbers.add(cell.value)))
      for (const value of table.rows.flatMap(({ cells }) => cells))
        if (typeof value === 'number' && !Number.isInteger(value)) expect(numbers).toContain(value)
    }
  })

  it('is A4 with the Union’s margins, wide tables across, headings repeated, pages numbered from the second', async () => {
    const parts = await unzip(await toDocx(documentOf(modelOf())))
    const xml = parts.get('word/document.xml') ?? ''
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([found]) => found)
    expect(sections).toHaveLength(modelOf().tables.length + 1)
    for (const section of sections)
      expect(section).toMatch(/w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/)
    expect(sections[0]).toMatch(/w:w="11906" w:h="16838"/)
    expect(sections[0]).toContain('<w:titlePg')
    expect(sections[1]).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/)
    expect(xml.match(/<w:tblHeader/g)?.length ?? 0).toBeGreaterThanOrEqual(modelOf().tables.length)
    expect([...parts].find(([name, text]) => name.includes('header') && text.includes('PAGE'))).toBeDefined()
  })

  it('gives the same bytes for the same snapshot', async () => {
    for (const make of [toDocx, toPdf]) {
      const first = await make(documentOf(modelOf(signed)))
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect((await make(documentOf(modelOf(signed)))).equals(first)).toBe(true)
    }
  })
})

describe('writeCell', () => {
  it.each([
    [1953, 'count', '1.953'],
    [2.25, 'decimal', '2,3'],
    [0.985, 'rate', '98,5%'],
    [25, 'points', '+25,0'],
    [-0.01, 'points', '0,0'],
    [-3, 'points', '-3,0'],
    [null, 'rate', '–'],
    ['2026-10-29', 'day', '29/10/2026'],
    [Date.parse('2026-10-29T17:05:00Z'), 'instant', '30/10/2026 00:05'],
    ['=1+1', 'text', '=1+1'],
  ] as const)('%p as %s is %s', (value, kind, text) => expect(writeCell(value, kind)).toBe(text))
})
