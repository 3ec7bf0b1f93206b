import { readdirSync } from 'node:fs'
import path from 'node:path'
import { en as payloadEn } from '@payloadcms/translations/languages/en'
import { vi as payloadVi } from '@payloadcms/translations/languages/vi'
import type { Page } from 'playwright-core'
import { panelWords } from '#i18n/panel.ts'

type Tree =
  | string
  | readonly Tree[]
  | { [key: string]: Tree }
  | undefined
  | null
  | ((...given: never[]) => unknown)

const folder = path.resolve(import.meta.dirname, '../../../src/i18n')

/** Everything the product says in a language, by file and key: our dictionaries, and Payload's under ours. */
export async function allWords(language: 'vi' | 'en'): Promise<Map<string, string>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  const dictionaries = await Promise.all(
    files.map(
      async (file) => [file, ((await import(`#i18n/${file}`)) as Record<string, Tree>)[language]] as const,
    ),
  )
  const stock = language === 'vi' ? payloadVi.translations : payloadEn.translations
  const all = new Map<string, string>()
  for (const [file, tree] of dictionaries) gather(tree, file, all)
  gather(stock as Tree, 'payload', all)
  gather(panelWords[language] as Tree, 'payload', all)
  return all
}

/** English words that stand in no Vietnamese sentence of ours. */
export async function englishWords(): Promise<ReadonlySet<string>> {
  const vietnamese = new Set([...(await allWords('vi')).values()].flatMap(wordsIn))
  const english = [...(await allWords('en')).values()].flatMap(wordsIn)
  return new Set(english.filter((word) => word.length > 2 && !vietnamese.has(word) && !ALIKE.has(word)))
}

/** English to the letter, and Vietnamese too (long trọng, bay, song…), or a name. */
const ALIKE = new Set([
  'long',
  'can',
  'hay',
  'song',
  'sang',
  'tin',
  'ban',
  'son',
  'may',
  'lan',
  'hang',
  'van',
])

/** What of a page's visible words is English: texts, names for screen readers, hints in empty fields. */
export async function englishOn(page: Page, english: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate(visibleTexts)
  return texts.filter((text) => wordsIn(withoutCodes(text)).some((word) => english.has(word)))
}

function wordsIn(text: string): string[] {
  return (
    withoutCodes(text)
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  ).map((word) => word.toLowerCase())
}

/** Without places for data, addresses, file names, keys with digits or a capital inside. */
function withoutCodes(text: string): string {
  return (
    text
      .replaceAll(/\{\{\w+\}\}|<\/?\w+>/g, ' ')
      .replaceAll(/\S*[@/\\_]\S*|\S+\.\w{2,5}\b/g, ' ')
      // A text that was cut ends inside a word.
      .replaceAll(/\p{L}+…/gu, ' ')
      .replaceAll(/\b\w*[a-z][A-Z]\w*\b|\b\w*\d\w*\b/g, ' ')
  )
}

function gather(tree: Tree, at: string, all: Map<string, string>): void {
  if (typeof tree === 'string') all.set(at, tree)
  if (typeof tree !== 'object' || tree === null) return
  for (const [key, below] of Object.entries(tree)) gather(below as Tree, `${at}:${key}`, all)
}

/** Runs in the page. */
function visibleTexts(): string[] {
  const found = new Set<string>()
  const add = (text: string | null | undefined) => {
    const told = text?.replace(/\s+/g, ' ').trim()
    if (told) found.add(told)
  }
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('code, kbd, script, style, noscript, [lang="en"], .data-tree, .cell-key')) continue
    if (!element.checkVisibility()) continue
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-roledescription'])
      add(element.getAttribute(name))
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.nodeValue)
  }
  add(document.title)
  return [...found]
}
