import type { Worksheet } from 'exceljs'
import type { ReportModel } from '#core/report/model.ts'
import { font, putText } from './sheetStyle.ts'

/**
 * Writes a sheet's letterhead (issuer left, the Union's name right: no Quốc hiệu), its title lines and when the
 * figures were taken. Gives the first free row, one blank row below.
 */
export function writeSheetHead(
  sheet: Worksheet,
  model: ReportModel,
  head: { title: string; label: string | null; width: number },
): number {
  const half = Math.max(Math.min(2, head.width - 1), Math.floor(head.width / 2))
  const pair = (row: number, left: string, right: string | null, bold: boolean) => {
    sheet.mergeCells(row, 1, row, half)
    putText(sheet.getCell(row, 1), left, { font: font({ bold }), align: 'center' })
    if (head.width <= half) return
    sheet.mergeCells(row, half + 1, row, head.width)
    if (right)
      putText(sheet.getCell(row, half + 1), right, { font: font({ bold: true, size: 13 }), align: 'center' })
  }
  pair(1, (model.superior ?? model.issuer).toUpperCase(), model.organisation, model.superior === null)
  if (model.superior !== null) pair(2, model.issuer.toUpperCase(), null, true)
  const lines = [
    ...(head.label === null ? [] : [{ text: head.label, bold: true, size: 12 }]),
    { text: head.title.toUpperCase(), bold: true, size: 14 },
    { text: model.title, bold: true, size: 12 },
    { text: model.period, bold: false, size: 12 },
    { text: model.asOfLine, bold: false, size: 12 },
    ...model.marks.map((text) => ({ text, bold: true, size: 12 })),
  ]
  lines.forEach((line, index) => {
    sheet.mergeCells(4 + index, 1, 4 + index, head.width)
    const cell = sheet.getCell(4 + index, 1)
    putText(cell, line.text, {
      font: font({ bold: line.bold, size: line.size, italic: !line.bold }),
      align: 'center',
    })
  })
  return 4 + lines.length + 1
}
