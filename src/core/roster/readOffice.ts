import { bad, good, type Read } from '../sheet/problem.ts'
import { readText } from '../sheet/readValues.ts'
import type { Cell } from '../sheet/sheet.ts'
import { foldText } from './foldText.ts'
import { officesByRank, officeTails } from './words.ts'

/**
 * The office a title means: "Bí thư", "Phó Bí thư Thường trực", "UV BTV", "Bí thư Đoàn phường …".
 * "Bí thư Đảng ủy" and the like are somebody else's offices and stay unknown.
 * @param words folded words to office keys
 */
export function readOffice(cell: Cell, words: Readonly<Record<string, string>>): Read<string> {
  const text = readText(cell)
  if (!text.ok) return text
  const whole = officeOf(foldText(text.value), words)
  if (whole !== null) return good(whole)
  const parts = text.value.split(/[,;/+&]| kiêm (?!nhiệm)/i).map((part) => officeOf(foldText(part), words))
  const highest = officesByRank.find((office) => parts.includes(office))
  const allElected = parts.every((part) => officesByRank.some((office) => office === part))
  return highest !== undefined && allElected ? good(highest) : bad('unknown-office')
}

function officeOf(title: string, words: Readonly<Record<string, string>>): string | null {
  if (Object.hasOwn(words, title)) return words[title] ?? null
  const starts = Object.keys(words).filter((word) => title.startsWith(`${word} `))
  const longest = starts.sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) return null
  return officeTails.test(title.slice(longest.length + 1)) ? (words[longest] ?? null) : null
}
