import ExcelJS from 'exceljs'
import type { ReportModel } from '#core/report/model.ts'
import { writeInformationSheet } from './informationSheet.ts'
import type { SheetWords } from './sheetWords.ts'
import { stampZip } from './stampZip.ts'
import { writeTableSheet } from './tableSheet.ts'

/**
 * Renders a compiled report as an xlsx workbook ready to print: one sheet a table, then one with the running text.
 * No formula anywhere, text is always text. The same model gives the same bytes on every machine.
 */
export async function toXlsx(model: ReportModel, words: SheetWords): Promise<Buffer> {
  const taken = new Date(model.asOf)
  const workbook = new ExcelJS.Workbook()
  workbook.creator = model.unit
  workbook.lastModifiedBy = model.unit
  workbook.title = model.title
  workbook.created = taken
  workbook.modified = taken
  for (const table of model.tables) writeTableSheet(workbook, model, table, words)
  writeInformationSheet(workbook, model, words)
  return stampZip(Buffer.from(await workbook.xlsx.writeBuffer()), taken)
}
