'use client'
import type { Definition } from '#core/workflow/definition.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import type { Parts } from './draft.ts'
import { SelectInput, TickInput, TicksInput } from './inputs.tsx'

type Props = { definition: Definition; parts: Parts; define: (change: Partial<Definition>) => void }

/** Who sends a record on its way, and whether it may be opened again afterwards. */
export function Signer({ definition, parts, define }: Props) {
  const { w } = useAllWords()
  const { submit } = definition
  const kind = submit === undefined ? 'author' : submit === 'nobody' ? 'nobody' : 'offices'
  const choose = (value: string) => {
    const leaders = { offices: ['secretary', 'deputySecretary'], where: 'own' as const }
    define({
      submit: value === 'offices' ? leaders : value === 'nobody' ? 'nobody' : undefined,
    } as Partial<Definition>)
  }
  return (
    <div className="flow__signer">
      <SelectInput
        choices={(['author', 'offices', 'nobody'] as const).map((value) => ({
          value,
          label: w(`workflowEditor.signers.${value}`),
        }))}
        label={w('workflowEditor.signer')}
        onChange={choose}
        value={kind}
      />
      {submit !== undefined && submit !== 'nobody' && (
        <TicksInput
          choices={parts.offices}
          label={w('workflowEditor.offices')}
          onChange={(offices) => define({ submit: { ...submit, offices } })}
          value={submit.offices}
        />
      )}
      <TickInput
        checked={definition.mayReopen !== false}
        label={w('workflowEditor.mayReopen')}
        onChange={(may) => define({ mayReopen: may ? undefined : false } as Partial<Definition>)}
      />
    </div>
  )
}
