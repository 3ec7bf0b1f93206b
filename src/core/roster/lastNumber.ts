import type { Row } from './row.ts'

type Numbered = { rows: readonly Row<{ code: string }>[]; stored: number }

/** The highest running number behind a prefix, stored or in the list itself, so that a new one is free. */
export function lastNumber(prefix: 'CB' | 'DV', { rows, stored }: Numbered): number {
  const pattern = new RegExp(`^${prefix}(\\d{1,9})$`, 'i')
  const written = rows.map(({ values }) => Number(pattern.exec(values.code ?? '')?.[1] ?? 0))
  return written.reduce((highest, number) => Math.max(highest, number), stored)
}
