const UNITS: readonly [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number from 1 on as a Roman numeral, up to 39. */
export function romanOf(number: number): string {
  let rest = number
  let written = ''
  for (const [value, sign] of UNITS) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}
