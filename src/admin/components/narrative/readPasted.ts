'use client'
import { type EditedLine, readLines } from '#core/report/narrativeLines.ts'
import { type MarkedRun, writeMarked } from '#core/text/markedText.ts'

type Cut = Pick<MarkedRun, 'bold' | 'italic'>
type Line = { runs: MarkedRun[]; item: number }

const BLOCK = /^(P|DIV|H[1-6]|TR|UL|OL|BLOCKQUOTE|SECTION|ARTICLE|TABLE|TBODY|PRE)$/
const SKIPPED = /^(STYLE|SCRIPT|META|LINK|TITLE|XML|O:P)$/
/** What Word puts before an item of its lists: a sign or number and spaces. */
const WORD_SIGN = /^\s*(?:[·•o§–-]|\p{Private_Use})[\s\u00a0]+/u

/**
 * What was copied from Word or a page, as lines of our own: paragraphs, items, bold and italic. Fonts, colours, sizes,
 * pictures, comments and everything else stays behind.
 */
export function readPasted(html: string): EditedLine[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body
  const lines: Line[] = [{ runs: [], item: 0 }]
  walk(body, {}, 0, lines)
  return lines.flatMap(({ runs, item }) => {
    const text = writeMarked(item > 0 ? withoutSign(runs) : runs)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    const sign = item === 0 ? '' : item === 1 ? '- ' : '+ '
    return readLines(text === '' ? '' : sign + text)
  })
}

function walk(node: Node, cut: Cut, item: number, lines: Line[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    lines.at(-1)?.runs.push({ text: (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' '), ...cut })
    return
  }
  if (!(node instanceof HTMLElement) || SKIPPED.test(node.tagName)) return
  const { tagName: tag, style } = node
  if (tag === 'BR') return void lines.push({ runs: [], item })
  const depth = itemOf(node, item)
  const block = BLOCK.test(tag) || tag === 'LI'
  if (block) lines.push({ runs: [], item: depth })
  if (tag === 'TD' && node.previousElementSibling) lines.at(-1)?.runs.push({ text: '; ' })
  const heavy = Number.parseInt(style.fontWeight, 10) >= 600 || style.fontWeight === 'bold'
  const light = style.fontWeight === 'normal' || style.fontWeight === '400'
  const bold = (/^(B|STRONG)$/.test(tag) && !light) || heavy || (cut.bold && !light)
  const italic =
    (/^(I|EM)$/.test(tag) && style.fontStyle !== 'normal') || style.fontStyle === 'italic' || cut.italic
  const inner: Cut = {
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
  }
  for (const child of node.childNodes) walk(child, inner, depth, lines)
  if (block) lines.push({ runs: [], item })
}

/** How deep in lists; Word writes its items as paragraphs that name their level. */
function itemOf(node: HTMLElement, item: number): number {
  if (node.tagName === 'UL' || node.tagName === 'OL') return item + 1
  const word = /mso-list:[^;]*level(\d)/.exec(node.getAttribute('style') ?? '')
  return word ? Number(word[1]) : item
}

function withoutSign(runs: readonly MarkedRun[]): MarkedRun[] {
  const text = runs.map((run) => run.text).join('')
  let left = WORD_SIGN.exec(text)?.[0].length ?? 0
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    return { ...run, text: run.text.slice(cut) }
  })
}
