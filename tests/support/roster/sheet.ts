import type { Cell, Sheet } from '#core/sheet/sheet.ts'

/** A sheet from rows of cells, the way the reader gives it: rows numbered from 1, empty ones left out. */
export function sheet(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells }))
  return { name, rows: numbered.filter(({ cells }) => cells.some((cell) => cell !== null)) }
}
