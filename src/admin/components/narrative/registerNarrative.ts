'use client'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { $createHeadingNode, $isHeadingNode, HeadingNode, registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type ElementNode,
  type LexicalEditor,
  PASTE_COMMAND,
  ParagraphNode,
  type TextFormatType,
  TextNode,
} from 'lexical'
import { readLines, writeLines } from '#core/report/narrativeLines.ts'
import { kindOf } from '#core/report/readNarrative.ts'
import { $linesOfEditor, $nodesOf } from './lexicalLines.ts'
import { readPasted } from './readPasted.ts'

const STORED = 'stored'
const OTHER_FORMATS: TextFormatType[] = [
  ...(['underline', 'strikethrough', 'code', 'subscript', 'superscript'] as const),
  ...(['highlight', 'lowercase', 'uppercase', 'capitalize'] as const),
]

/** An editor of paragraphs, headings by their numbers, items, bold and italic; nothing else gets into it. */
export function createNarrativeEditor(): LexicalEditor {
  return createEditor({
    namespace: 'narrative',
    nodes: [HeadingNode, ListNode, ListItemNode],
    theme: { text: { bold: 'narrative__bold', italic: 'narrative__italic' } },
    onError: (error) => {
      throw error
    },
  })
}

/** Puts a stored text into the editor; this is no change by a person. */
export function showText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const nodes = $nodesOf(readLines(text))
      $getRoot()
        .clear()
        .append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]))
    },
    { tag: STORED, discrete: true },
  )
}

/** Makes the editor work; `changed` hears every text a person makes of it. Gives what ends it. */
export function registerNarrative(editor: LexicalEditor, changed: (text: string) => void): () => void {
  const ends = [
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerNodeTransform(ParagraphNode, $headByNumber),
    editor.registerNodeTransform(HeadingNode, $headByNumber),
    editor.registerNodeTransform(TextNode, $keepFormats),
    editor.registerCommand(PASTE_COMMAND, $paste, COMMAND_PRIORITY_HIGH),
    editor.registerUpdateListener(({ editorState, tags, dirtyElements, dirtyLeaves }) => {
      if (tags.has(STORED) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return
      changed(writeLines(editorState.read($linesOfEditor)))
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** "II. KẾT QUẢ" is a section's heading and "1. Ưu điểm" one of a part, as they will be printed. */
function $headByNumber(node: ElementNode): void {
  const kind = kindOf(node.getTextContent().trim())
  const is = !$isHeadingNode(node) ? 'text' : node.getTag() === 'h3' ? 'section' : 'heading'
  if (kind === is) return
  const other =
    kind === 'text' ? $createParagraphNode() : $createHeadingNode(kind === 'section' ? 'h3' : 'h4')
  node.replace(other, true)
}

function $keepFormats(node: TextNode): void {
  for (const format of OTHER_FORMATS) if (node.hasFormat(format)) node.toggleFormat(format)
  if (node.getStyle() !== '') node.setStyle('')
}

/** Copied words come without the dress they wore elsewhere. */
function $paste(event: unknown): boolean {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  const html = data?.getData('text/html') ?? ''
  const lines = html === '' ? readLines(data?.getData('text/plain') ?? '') : readPasted(html)
  if (lines.length === 0 || !(event instanceof ClipboardEvent)) return false
  event.preventDefault()
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const [only] = lines
  const nodes = $nodesOf(lines)
  if (lines.length === 1 && only?.kind === 'text') selection.insertNodes(nodes[0]?.getChildren() ?? [])
  else $insertNodes(nodes)
  return true
}
