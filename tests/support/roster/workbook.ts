import ExcelJS from 'exceljs'

export type WorkbookSheets = Record<string, readonly (readonly unknown[])[]>

/** An .xlsx made by the library offices' programs resemble: sheets by name, rows of values. */
export async function workbook(sheets: WorkbookSheets): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name)
    for (const row of rows) sheet.addRow([...row])
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
