import { Buffer } from 'node:buffer'
import { refuse } from '../refuse.ts'

export type Trimmed = { xml: Buffer; cells: number }

/** The far edges of what is read: wider and longer than any office's list. */
const MAX_COLUMNS = 100
const MAX_ROW = 100_000
/** Rows that hold anything. */
const MAX_FILLED_ROWS = 20_000
/** Cells that merged ranges of one sheet may cover together; merges beyond are left out. */
const MAX_MERGED = 20_000

/**
 * Leaves of a worksheet's XML the cells that hold a value and its merged ranges, nothing else: validations,
 * huge merges, far addresses and column styles are where a small file makes a reader allocate without bound.
 */
export function trimSheet(part: Buffer): Trimmed {
  const xml = part.toString('utf8')
  const start = xml.indexOf('<sheetData')
  const end = xml.lastIndexOf('</sheetData>')
  const body = start >= 0 && end > start ? `${xml.slice(start, end)}</sheetData>` : '<sheetData/>'
  const data = body.replace(/<c(?: [^<>]*)?\/>/g, '').replace(/<row(?: [^<>]*)?(?:\/>|>\s*<\/row>)/g, '')
  refuseFar(data)
  if (count(data, /<row[ >]/g) > MAX_FILLED_ROWS) throw refuse({ code: 'file-too-many-cells' })
  const opening = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  const merges = keepMerges(end > 0 ? xml.slice(end) : '')
  return {
    xml: Buffer.from(`${opening}${data}${merges}</worksheet>`),
    cells: count(data, /<c[ >]/g),
  }
}

function count(text: string, tag: RegExp): number {
  let found = 0
  while (tag.exec(text) !== null) found++
  return found
}

/** An address out on the edge of the grid (XFD1048576) makes arrays of that size. */
function refuseFar(data: string): void {
  for (const [, row = '', letters = '', digits = ''] of data.matchAll(
    /<(?:row [^<>]*?\br="(\d+)"|c [^<>]*?\br="([A-Za-z]+)(\d+)")/g,
  )) {
    const far = Number(row || digits) > MAX_ROW || columnNumber(letters) > MAX_COLUMNS
    if (far) throw refuse({ code: 'file-too-many-cells' })
  }
}

function keepMerges(tail: string): string {
  const kept: string[] = []
  let area = 0
  for (const [, left = '', top = '', right = '', bottom = ''] of tail.matchAll(
    /<mergeCell [^<>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
  )) {
    const width = columnNumber(right) - columnNumber(left) + 1
    const height = Number(bottom) - Number(top) + 1
    const fits = width > 0 && height > 0 && columnNumber(right) <= MAX_COLUMNS && Number(bottom) <= MAX_ROW
    if (!fits || area + width * height > MAX_MERGED) continue
    area += width * height
    kept.push(`<mergeCell ref="${left}${top}:${right}${bottom}"/>`)
  }
  return kept.length > 0 ? `<mergeCells>${kept.join('')}</mergeCells>` : ''
}

/** 1 = A. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
