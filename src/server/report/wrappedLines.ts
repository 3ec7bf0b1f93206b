/** Lines a text takes in a cell so many characters wide: words stay whole, one that is longer than a line is cut. */
export function wrappedLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, Math.max(1, width)), 0)
}

function linesOf(text: string, width: number): number {
  let lines = 1
  let filled = 0
  for (const { length } of text.split(/\s+/)) {
    const joined = filled === 0 ? length : filled + 1 + length
    if (joined <= width) {
      filled = joined
      continue
    }
    lines += Math.ceil(length / width) - (filled === 0 ? 1 : 0)
    filled = length % width || width
  }
  return lines
}
