import type { Block, Document } from '#core/document/model.ts'

/** The texts of all QR codes in a document, each once. */
export function codesOf(document: Document): string[] {
  const inside = (block: Block): string[] => {
    if (block.kind === 'code') return [block.text]
    if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap(inside))
    return []
  }
  return [...new Set(document.parts.flatMap(({ blocks }) => blocks.flatMap(inside)))]
}
