/** A piece of a line in one cut. */
export type MarkedRun = { text: string; bold?: true; italic?: true }

/** Asterisks around text that neither begins nor ends with a space; a backslash before an asterisk is that asterisk. */
const MARKED = /(\*{1,3})(?=[^\s*])((?:\\[*\\]|\\(?![*\\])|[^*\\])*?(?:\\[*\\]|\\(?![*\\])|[^\s*\\]))\1/
const ESCAPED = /\\([*\\])/g

/** Reads a line in which `**bold**`, `*italic*` and `***both***` are marked; asterisks that mark nothing are text. */
export function readMarked(line: string): MarkedRun[] {
  const runs: MarkedRun[] = []
  let rest = line
  while (rest !== '') {
    const found = nextMark(rest)
    if (found === null) return joined([...runs, { text: plain(rest) }])
    const { index, marks, text } = found
    runs.push({ text: plain(rest.slice(0, index)) }, { text: plain(text), ...cutOf(marks) })
    rest = rest.slice(index + text.length + 2 * marks)
  }
  return joined(runs)
}

/** Writes runs so that `readMarked` gives them again. */
export function writeMarked(runs: readonly MarkedRun[]): string {
  return joined(runs.flatMap(withoutOuterSpace))
    .map(({ text, bold, italic }) => {
      const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`
      return `${mark}${text.replace(/[*\\]/g, '\\$&')}${mark}`
    })
    .join('')
}

/** The text of a line without its marks. */
export function plainOf(line: string): string {
  return readMarked(line)
    .map(({ text }) => text)
    .join('')
}

/** The first marked piece that does not begin at an escaped asterisk. */
function nextMark(rest: string): { index: number; marks: number; text: string } | null {
  let from = 0
  for (;;) {
    const found = MARKED.exec(rest.slice(from))
    if (found === null) return null
    const [, marks = '', text = ''] = found
    const index = from + found.index
    if (!isEscaped(rest, index)) return { index, marks: marks.length, text }
    from = index + 1
  }
}

function isEscaped(text: string, at: number): boolean {
  const before = /\\*$/.exec(text.slice(0, at))?.[0] ?? ''
  return before.length % 2 === 1
}

function plain(text: string): string {
  return text.replace(ESCAPED, '$1')
}

function cutOf(marks: number): Pick<MarkedRun, 'bold' | 'italic'> {
  return { ...(marks > 1 ? { bold: true as const } : {}), ...(marks !== 2 ? { italic: true as const } : {}) }
}

/** Marks stand at letters: spaces around a marked piece are plain. */
function withoutOuterSpace(run: MarkedRun): MarkedRun[] {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? []
  return [{ text: before }, { ...run, text }, { text: after }]
}

/** Neighbours in one cut are one run; nothing is no run. */
function joined(runs: readonly MarkedRun[]): MarkedRun[] {
  const all: MarkedRun[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = all.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic)
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}
