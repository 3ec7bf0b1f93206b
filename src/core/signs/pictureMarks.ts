/** Marks of a picture: each place says whether it is brighter than its neighbour, first along the rows, then down. */
export const MARKS = 128

/** Pictures whose marks differ in at most so many places are nearly the same: resized, saved again, brightened. */
export const ALIKE_WITHIN = 10

/** Pictures with less contrast (of 255) have nothing to compare: a blank sheet is like every other. */
const LEAST_CONTRAST = 24
const SIDE = 8
// One more than the places in which alike pictures differ: some band of theirs is then the same.
const BANDS = ALIKE_WITHIN + 1

/**
 * The marks of a picture as text of 0 and 1, from its grey values reduced to 9 × 9, row by row; null for one without
 * contrast (difference hash, by rows and by columns).
 */
export function pictureMarks(grey: ArrayLike<number>): string | null {
  const values = Array.from(grey)
  if (Math.max(...values) - Math.min(...values) < LEAST_CONTRAST) return null
  const at = (row: number, column: number) => values[row * (SIDE + 1) + column] ?? 0
  const places = Array.from({ length: SIDE * SIDE }, (_, place) => ({
    row: Math.floor(place / SIDE),
    column: place % SIDE,
  }))
  const along = places.map(({ row, column }) => at(row, column) < at(row, column + 1))
  const down = places.map(({ row, column }) => at(row, column) < at(row + 1, column))
  return [...along, ...down].map((brighter) => (brighter ? '1' : '0')).join('')
}

/** The marks cut into bands, each with its place, as numbers: alike pictures share at least one. */
export function bandsOf(marks: string): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const from = Math.round((band * marks.length) / BANDS)
    const to = Math.round(((band + 1) * marks.length) / BANDS)
    return band * 4096 + Number.parseInt(marks.slice(from, to), 2)
  })
}
