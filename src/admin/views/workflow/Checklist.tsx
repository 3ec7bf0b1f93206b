'use client'
import type { CheckItem } from '#core/workflow/definition.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import { withAt } from './draft.ts'
import { TextInput, TickInput } from './inputs.tsx'

type Props = { items: CheckItem[]; onChange: (items: CheckItem[]) => void }

/** What an approver has to tick before he agrees. */
export function Checklist({ items, onChange }: Props) {
  const { w } = useAllWords()
  const add = () => {
    let number = items.length + 1
    while (items.some(({ key }) => key === `item${number}`)) number += 1
    onChange([...items, { key: `item${number}`, label: { vi: '', en: '' } }])
  }
  return (
    <>
      {items.map((item, index) => {
        const set = (next: CheckItem | null) => onChange(withAt(items, index, next))
        const number = index + 1
        return (
          <div className="flow__test" key={item.key}>
            <TextInput
              label={w('workflowEditor.checkVi', { number })}
              onChange={(vi) => set({ ...item, label: { ...item.label, vi } })}
              value={item.label.vi}
            />
            <TextInput
              label={w('workflowEditor.checkEn', { number })}
              onChange={(en) => set({ ...item, label: { ...item.label, en } })}
              value={item.label.en}
            />
            <TickInput
              checked={item.optional === true}
              label={w('workflowEditor.optional')}
              onChange={(optional) => {
                const { optional: _, ...rest } = item
                set(optional ? { ...rest, optional } : rest)
              }}
            />
            <button
              aria-label={w('workflowEditor.removeCheck', { number })}
              className="link-button"
              onClick={() => set(null)}
              type="button"
            >
              ✕
            </button>
          </div>
        )
      })}
      <button className="link-button" onClick={add} type="button">
        {w('workflowEditor.addCheck')}
      </button>
    </>
  )
}
