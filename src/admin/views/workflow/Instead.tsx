'use client'
import type { Approver } from '#core/workflow/definition.ts'
import type { Choice } from '../../choicesOf.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import { SelectInput, TicksInput } from './inputs.tsx'

type InsteadProps = { approver: Approver; offices: Choice[]; onChange: (approver: Approver) => void }

/** Who is asked in a unit that has no such body: the executive committee where there is no standing one. */
export function Instead({ approver, offices, onChange }: InsteadProps) {
  const { w } = useAllWords()
  const { ifNone, ...rest } = approver
  return (
    <div className="flow__instead">
      <SelectInput
        choices={[{ value: '', label: w('workflowEditor.noIfNone') }, ...offices]}
        label={w('workflowEditor.ifNoneOffice')}
        onChange={(office) =>
          onChange(
            office === ''
              ? rest
              : { ...rest, ifNone: { office, offices: ifNone?.offices ?? ['executiveMember'] } },
          )
        }
        value={ifNone?.office ?? ''}
      />
      {ifNone && (
        <TicksInput
          choices={offices}
          label={w('workflowEditor.ifNoneOffices')}
          onChange={(chosen) => onChange({ ...rest, ifNone: { ...ifNone, offices: chosen } })}
          value={ifNone.offices}
        />
      )}
    </div>
  )
}
