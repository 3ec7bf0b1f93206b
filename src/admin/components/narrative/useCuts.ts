'use client'
import { $isListItemNode } from '@lexical/list'
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'

type Cuts = { bold: boolean; italic: boolean; list: boolean }
const NO_CUTS: Cuts = { bold: false, italic: false, list: false }

/** In which cut the next letter would be written, for the buttons that say so. */
export function useCuts(editor: LexicalEditor): Cuts {
  const [cuts, setCuts] = useState(NO_CUTS)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($cuts)
        setCuts((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
      }),
    [editor],
  )
  return cuts
}

function $cuts(): Cuts {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return NO_CUTS
  const list = $findMatchingParent(selection.anchor.getNode(), $isListItemNode) !== null
  return { bold: selection.hasFormat('bold'), italic: selection.hasFormat('italic'), list }
}
