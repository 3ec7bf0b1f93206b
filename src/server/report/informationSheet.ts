import type { Workbook } from 'exceljs'
import type { ReportModel } from '#core/report/model.ts'
import { writeSheetHead } from './sheetHead.ts'
import { font, landscape, putText } from './sheetStyle.ts'
import type { SheetWords } from './sheetWords.ts'

const WIDTHS = [60, 60]
const CHARACTERS_PER_LINE = 115
const LINE_HEIGHT = 16

/** Adds the last sheet: narrative, reason of a supplement, how figures came about, and how to check the file. */
export function writeInformationSheet(book: Workbook, model: ReportModel, words: SheetWords): void {
  const sheet = book.addWorksheet(words.information, { pageSetup: { ...landscape } })
  sheet.columns = WIDTHS.map((width) => ({ width }))
  let row = writeSheetHead(sheet, model, { title: words.information, label: null, width: WIDTHS.length })
  for (const section of model.sections) {
    for (const [index, text] of [section.heading, ...section.paragraphs].entries()) {
      sheet.mergeCells(row, 1, row, WIDTHS.length)
      putText(sheet.getCell(row, 1), text, { font: font({ bold: index === 0 }) })
      sheet.getRow(row).height =
        LINE_HEIGHT * Math.min(25, Math.ceil(text.length / CHARACTERS_PER_LINE) + 0.25)
      row += 1
    }
    row += 1
  }
  sheet.pageSetup.printArea = `A1:B${row - 1}`
  sheet.views = [{ showGridLines: false }]
  sheet.headerFooter.oddFooter = `&R${words.page.replaceAll('&', '&&')} &P/&N`
}
