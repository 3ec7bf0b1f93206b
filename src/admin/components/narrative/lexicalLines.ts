'use client'
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list'
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { EditedLine } from '#core/report/narrativeLines.ts'
import type { MarkedRun } from '#core/text/markedText.ts'

/** Nodes of lines, neighbouring items in one list. */
export function $nodesOf(lines: readonly EditedLine[]): ElementNode[] {
  const nodes: ElementNode[] = []
  let list: ListNode | null = null
  for (const { kind, runs } of lines) {
    if (kind === 'item' || kind === 'subitem') {
      if (list === null) {
        list = $createListNode('bullet')
        nodes.push(list)
      }
      $addItem(list, kind, runs)
      continue
    }
    list = null
    const node =
      kind === 'text' ? $createParagraphNode() : $createHeadingNode(kind === 'section' ? 'h3' : 'h4')
    nodes.push(node.append(...$textsOf(runs)))
  }
  return nodes
}

function $addItem(list: ListNode, kind: 'item' | 'subitem', runs: readonly MarkedRun[]): void {
  const item = $createListItemNode().append(...$textsOf(runs))
  if (kind === 'item') return void list.append(item)
  const last = list.getLastChild()
  const inner = $isListItemNode(last) ? last.getFirstChild() : null
  if ($isListNode(inner)) inner.append(item)
  else list.append($createListItemNode().append($createListNode('bullet').append(item)))
}

function $textsOf(runs: readonly MarkedRun[]) {
  return runs.map(({ text, bold, italic }) => {
    const node = $createTextNode(text)
    if (bold) node.toggleFormat('bold')
    if (italic) node.toggleFormat('italic')
    return node
  })
}

/** The lines of everything in the editor. */
export function $linesOfEditor(): EditedLine[] {
  return $getRoot().getChildren().flatMap($linesOf)
}

function $linesOf(node: LexicalNode): EditedLine[] {
  if ($isListNode(node)) return $itemsOf(node, 'item')
  const kind = !$isHeadingNode(node) ? 'text' : node.getTag() === 'h3' ? 'section' : 'heading'
  return $isElementNode(node) ? $runsOf(node).map((runs) => ({ kind, runs })) : []
}

function $itemsOf(list: ListNode, kind: 'item' | 'subitem'): EditedLine[] {
  return list.getChildren().flatMap((item): EditedLine[] => {
    if (!$isListItemNode(item)) return []
    const inner = item.getFirstChild()
    if ($isListNode(inner)) return $itemsOf(inner, 'subitem')
    return $runsOf(item).map((runs) => ({ kind, runs }))
  })
}

/** A break inside a paragraph ends a line: the stored text has a paragraph a line. */
function $runsOf(node: ElementNode): MarkedRun[][] {
  const lines: MarkedRun[][] = [[]]
  for (const child of node.getChildren()) {
    if ($isLineBreakNode(child)) lines.push([])
    else if ($isTextNode(child))
      lines.at(-1)?.push({
        text: child.getTextContent(),
        ...(child.hasFormat('bold') ? { bold: true as const } : {}),
        ...(child.hasFormat('italic') ? { italic: true as const } : {}),
      })
  }
  return lines
}
