'use client'
import type { Step } from '#core/workflow/definition.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import type { Parts } from './draft.ts'
import { TickInput } from './inputs.tsx'

type Change = { editableFields?: string[] | undefined; requiredFields?: string[] | undefined }
type Props = { step: Step; parts: Parts; onChange: (change: Change) => void }

/** The fields that the approver fills in with his decision, and which of them he must. */
export function FilledFields({ step, parts, onChange }: Props) {
  const { w } = useAllWords()
  const filled = step.editableFields ?? []
  const required = step.requiredFields ?? []
  const without = (list: readonly string[], path: string) => list.filter((one) => one !== path)
  return (
    <ul className="flow__fields">
      {parts.fields.map(({ value: path, label }) => (
        <li key={path}>
          <TickInput
            checked={filled.includes(path)}
            label={label}
            onChange={(on) =>
              onChange(
                on
                  ? { editableFields: [...filled, path] }
                  : { editableFields: without(filled, path), requiredFields: without(required, path) },
              )
            }
          />
          {filled.includes(path) && (
            <TickInput
              checked={required.includes(path)}
              label={w('workflowEditor.required')}
              onChange={(on) =>
                onChange({ requiredFields: on ? [...required, path] : without(required, path) })
              }
            />
          )}
        </li>
      ))}
    </ul>
  )
}
