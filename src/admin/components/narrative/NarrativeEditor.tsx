'use client'
import { INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list'
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../useWords.ts'
import { createNarrativeEditor, registerNarrative, showText } from './registerNarrative.ts'
import { useCuts } from './useCuts.ts'

type Props = {
  id: string
  label: string
  text: string
  locked: boolean
  onChange: (text: string) => void
}

/** The running text as one sees it printed: headings, items, bold and italic. */
export default function NarrativeEditor({ id, label, text, locked, onChange }: Props) {
  const { w } = useWords()
  const [editor] = useState(createNarrativeEditor)
  const root = useRef<HTMLDivElement>(null)
  const change = useRef(onChange)
  change.current = onChange
  /** What the editor shows, as text: another text from outside replaces it. */
  const shown = useRef<string | null>(null)
  const cuts = useCuts(editor)
  useEffect(() => {
    editor.setRootElement(root.current)
    const end = registerNarrative(editor, (next) => {
      if (next === shown.current) return
      shown.current = next
      change.current(next)
    })
    return () => {
      end()
      editor.setRootElement(null)
    }
  }, [editor])
  useEffect(() => {
    if (text === shown.current) return
    shown.current = text
    showText(editor, text)
  }, [editor, text])
  useEffect(() => editor.setEditable(!locked), [editor, locked])
  const tools = [
    { key: 'bold', sign: 'B', on: cuts.bold, run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold') },
    {
      key: 'italic',
      sign: 'I',
      on: cuts.italic,
      run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'),
    },
    {
      key: 'list',
      sign: '•',
      on: cuts.list,
      run: () =>
        editor.dispatchCommand(cuts.list ? REMOVE_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND, undefined),
    },
    { key: 'undo', sign: '↶', on: undefined, run: () => editor.dispatchCommand(UNDO_COMMAND, undefined) },
    { key: 'redo', sign: '↷', on: undefined, run: () => editor.dispatchCommand(REDO_COMMAND, undefined) },
  ] as const
  return (
    <div className={`narrative${locked ? ' narrative--locked' : ''}`}>
      {!locked && (
        <div aria-controls={id} aria-label={w('narrative.tools')} className="narrative__tools" role="toolbar">
          {tools.map(({ key, sign, on, run }) => (
            <button
              aria-label={w(`narrative.${key}`)}
              aria-pressed={on}
              className={`narrative__tool narrative__tool--${key}`}
              key={key}
              onClick={run}
              onMouseDown={(event) => event.preventDefault()}
              title={w(`narrative.${key}`)}
              type="button"
            >
              {sign}
            </button>
          ))}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a text field holds no bold and no lists */}
      <div
        aria-label={label}
        aria-multiline
        aria-readonly={locked}
        className="narrative__text"
        contentEditable={!locked}
        id={id}
        ref={root}
        role="textbox"
        spellCheck={false}
        suppressContentEditableWarning
        tabIndex={0}
      />
    </div>
  )
}
