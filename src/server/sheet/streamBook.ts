import { once } from 'node:events'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import ExcelJS, { type Style, type stream, type Worksheet } from 'exceljs'
import { cellText } from '../report/cellText.ts'
import { boxed, font, landscape, shaded } from '../report/sheetStyle.ts'

export type StreamColumn = { heading: string; as: 'text' | 'number' | 'day' | 'instant' }
/** Texts stay texts whatever they begin with; days and instants as `Date` on Vietnam's clock. */
export type StreamCell = string | number | Date | null
type Head = { name: string; title: string; hint: string; columns: readonly StreamColumn[] }
// The streaming writer's sheet, which the package's types take for the whole one.
type Sheet = Worksheet & { commit: () => void }

const HEADING_ROW = 4
const FORMATS = { text: '@', number: '0', day: 'dd/mm/yyyy', instant: 'dd/mm/yyyy hh:mm' } as const
const WIDTHS = { text: 32, number: 12, day: 14, instant: 18 } as const
/** What may wait unsent before more rows are read. */
const MOST_WAITING = 256 * 1024

/**
 * A workbook of one list, written while its pages of rows come: a slow reader slows the reading of pages, and one who
 * goes away ends it. An error on the way destroys the stream, so that half a file is never taken for a whole one.
 */
export function streamBook(head: Head, pages: AsyncIterable<readonly StreamCell[][]>): Readable {
  const out = new PassThrough()
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  })
  book.creator = 'Trách nhiệm'
  book.lastModifiedBy = 'Trách nhiệm'
  fill(book, { head, pages, out }).catch((error) => out.destroy(error as Error))
  return out
}

type Filling = { head: Head; pages: AsyncIterable<readonly StreamCell[][]>; out: PassThrough }

async function fill(book: stream.xlsx.WorkbookWriter, { head, pages, out }: Filling): Promise<void> {
  const sheet = openSheet(book, head)
  const styles = head.columns.map(({ as }) => styleOf(as))
  for await (const rows of pages) {
    for (const row of rows) writeRow(sheet, row, styles)
    await drained(sheet, out)
    if (out.destroyed) return
  }
  sheet.commit()
  await book.commit()
}

function openSheet(book: stream.xlsx.WorkbookWriter, { name, title, hint, columns }: Head): Sheet {
  const sheet = book.addWorksheet(name, {
    pageSetup: { ...landscape, printTitlesRow: `${HEADING_ROW}:${HEADING_ROW}` },
    views: [{ state: 'frozen', xSplit: 0, ySplit: HEADING_ROW }],
  }) as Sheet
  sheet.columns = columns.map(({ as }) => ({ width: WIDTHS[as] }))
  sheet.autoFilter = {
    from: { row: HEADING_ROW, column: 1 },
    to: { row: HEADING_ROW, column: columns.length },
  }
  const plain = { alignment: { vertical: 'middle' as const } }
  writeRow(sheet, [title], [{ ...plain, numFmt: '@', font: font({ bold: true, size: 14 }) }])
  writeRow(sheet, [hint], [{ ...plain, numFmt: '@', font: font({ italic: true }) }])
  writeRow(sheet, [], [])
  const heading: Partial<Style> = {
    ...{ numFmt: '@', font: font({ bold: true }), fill: shaded, border: boxed },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  }
  const headings = columns.map((column) => column.heading)
  writeRow(
    sheet,
    headings,
    headings.map(() => heading),
  )
  return sheet
}

function styleOf(as: StreamColumn['as']): Partial<Style> {
  const alignment = {
    horizontal: as === 'text' ? ('left' as const) : ('right' as const),
    vertical: 'top' as const,
  }
  return {
    numFmt: FORMATS[as],
    font: font(),
    border: boxed,
    alignment: { ...alignment, wrapText: as === 'text' },
  }
}

function writeRow(sheet: Sheet, values: readonly StreamCell[], styles: readonly Partial<Style>[]): void {
  const row = sheet.addRow([])
  for (const [at, style] of styles.entries()) {
    const cell = row.getCell(at + 1)
    const value = values[at] ?? null
    cell.value = typeof value === 'string' ? cellText(value) : value
    // The same object for a whole column: the writer looks a style up by it.
    cell.style = style as Style
  }
  row.commit()
}

// The writer itself waits for nobody: what its zip has not taken would pile up in memory.
async function drained(sheet: Sheet, out: PassThrough): Promise<void> {
  const { pipes = [] } = (sheet as unknown as { stream: { pipes?: Writable[] } }).stream
  const full = pipes.filter((pipe) => pipe.writableLength > MOST_WAITING)
  const gone = new AbortController()
  const leave = () => gone.abort()
  out.once('close', leave)
  try {
    await Promise.all(full.map((pipe) => once(pipe, 'drain', { signal: gone.signal })))
  } catch (error) {
    if (!out.destroyed) throw error
  } finally {
    out.off('close', leave)
  }
}
