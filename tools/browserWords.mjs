import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { en, vi } from '../src/i18n/admin.ts'
import { root } from './install.mjs'

const admin = path.join(root, 'src/admin')

/**
 * The words the browser needs, as a module: of the panel's words those that a file names which takes its words from
 * `browserWords.ts`, as a string or as a template (`approval.act.${kind}` takes all acts along).
 */
export function browserWords() {
  const named = new Set()
  const patterns = new Set()
  for (const file of sources()) {
    const text = readFileSync(file, 'utf8')
    if (!/\/(browserWords|useWords)\.ts'/.test(text)) continue
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX), named, patterns)
  }
  const shapes = [...patterns].map((pattern) => new RegExp(`^${pattern}$`))
  const wanted = (key) => named.has(key) || shapes.some((shape) => shape.test(key))
  const print = (words) => JSON.stringify(keep(words, wanted, ''), null, 2)
  return `// Written by tools/browserWords.mjs (npm run generate): the words that every page of the panel loads.
export const vi = ${print(vi)}

export const en: typeof vi = ${print(en)}
`
}

function sources() {
  return readdirSync(admin, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function visit(node, named, patterns) {
  if (ts.isStringLiteralLike(node)) named.add(node.text)
  if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) {
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    patterns.add(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+'))
  }
  ts.forEachChild(node, (child) => visit(child, named, patterns))
}

/** The branches of a dictionary that lead to a wanted word. */
function keep(words, wanted, before) {
  const kept = Object.entries(words).flatMap(([name, word]) => {
    const key = `${before}${name}`
    if (typeof word === 'string') return wanted(key) ? [[name, word]] : []
    const branch = keep(word, wanted, `${key}.`)
    return Object.keys(branch).length > 0 ? [[name, branch]] : []
  })
  return Object.fromEntries(kept)
}
