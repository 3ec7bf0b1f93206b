'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { Definition } from '#core/workflow/definition.ts'
import { callApi } from '../../callApi.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import { adminPath } from '../../routes.ts'
import { Check, ProblemsHere } from './Check.tsx'
import { ConditionLines } from './ConditionLines.tsx'
import { type Drafted, moved, newStep, type Parts, tidy, withAt } from './draft.ts'
import { NumberInput, SelectInput, TextInput } from './inputs.tsx'
import { LabelWords } from './LabelWords.tsx'
import { Picture } from './Picture.tsx'
import { Signer } from './Signer.tsx'
import { StepCard } from './StepCard.tsx'
import { Trial } from './Trial.tsx'
import { useProblems } from './useProblems.ts'

type Props = {
  row: Drafted
  parts: Parts
  /** Its definition is a beginning that is not stored yet. */
  fresh: boolean
}

/** The editor of one version: its steps on the left, its picture, its problems and its trial on the right. */
export function Editor({ row, parts, fresh }: Props) {
  const { w, language } = useAllWords()
  const router = useRouter()
  const [draft, setDraft] = useState(row)
  const [busy, setBusy] = useState(false)
  const { definition } = draft
  const locked = row.status !== 'draft' || busy
  const changed = JSON.stringify(draft) !== JSON.stringify(row)
  const set = (change: Partial<Drafted>) => setDraft({ ...draft, ...change })
  const define = (change: Partial<Definition>) => set({ definition: tidy({ ...definition, ...change }) })
  const checked = useProblems(draft)

  const send = async (path: string, method: 'POST' | 'PATCH', body: unknown) => {
    setBusy(true)
    const answer = await callApi<{ doc: { id: string } }>(path, { language, method, body })
    setBusy(false)
    if (!answer.ok) toast.error(answer.message || w('approval.offline'))
    return answer
  }
  const stored = { name: draft.name, kind: draft.kind, priority: draft.priority, definition }
  const save = async () => {
    const answer = await send(`/workflows/${row.id}`, 'PATCH', stored)
    if (!answer.ok) return
    toast.success(w('workflowEditor.saved'))
    router.refresh()
  }
  const publish = async () => {
    const count = Array.isArray(checked) ? checked.filter(({ code }) => code !== 'shadowed').length : 0
    if (count > 0) return void toast.error(w('workflowEditor.cannotPublish', { count }))
    if (!window.confirm(w('workflowEditor.publishAsk', { version: row.version }))) return
    const answer = await send(`/workflows/${row.id}`, 'PATCH', { ...stored, status: 'published' })
    if (!answer.ok) return
    toast.success(w('workflowEditor.published', { version: row.version }))
    router.refresh()
  }
  const copy = async () => {
    const answer = await send(`/workflows/${row.id}/copy`, 'POST', {})
    if (answer.ok) router.push(`${adminPath('workflow')}/${answer.data.doc.id}`)
  }

  return (
    <div className="flow">
      <div className="view-bar flow__bar">
        <p className={`flow__status flow__status--${row.status}`}>
          {w(`workflowEditor.status.${row.status}`, { version: row.version })}
        </p>
        {row.status === 'draft' ? (
          <>
            <Button
              disabled={busy || !(changed || fresh)}
              margin={false}
              onClick={() => void save()}
              size="medium"
            >
              {w('workflowEditor.save')}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => void publish()}
              size="medium"
            >
              {w('workflowEditor.publish')}
            </Button>
            {(changed || fresh) && <p className="view__hint">{w('workflowEditor.unsaved')}</p>}
          </>
        ) : (
          <>
            <Button disabled={busy} margin={false} onClick={() => void copy()} size="medium">
              {w('workflowEditor.copy')}
            </Button>
            <p className="view__hint">{w('workflowEditor.fixedHint')}</p>
          </>
        )}
      </div>
      <div className="flow__columns">
        <fieldset className="flow__form" disabled={locked}>
          <legend className="visually-hidden">{w('workflowEditor.steps')}</legend>
          <div className="flow__pair">
            <TextInput
              label={w('workflowEditor.name')}
              onChange={(name) => set({ name })}
              value={draft.name}
            />
            <NumberInput
              label={w('workflowEditor.priority')}
              onChange={(priority) =>
                set({ priority: Math.min(1000, Math.max(0, Math.trunc(priority ?? 0))) })
              }
              value={draft.priority}
            />
            <SelectInput
              choices={(['judgement', 'fact'] as const).map((value) => ({
                value,
                label: w(`workflowEditor.kinds.${value}`),
              }))}
              label={w('workflowEditor.kind')}
              onChange={(value) => {
                const kind = value as Definition['kind']
                set({ kind, definition: { ...definition, kind } })
              }}
              value={definition.kind}
            />
          </div>
          <ProblemsHere at="priority." checked={checked} />
          <ProblemsHere at="condition." checked={checked} />
          <ConditionLines
            condition={definition.condition}
            empty={w('workflowEditor.always')}
            onChange={(condition) => define({ condition } as Partial<Definition>)}
            parts={parts}
            title={w('workflowEditor.appliesWhen')}
          />
          <Signer define={define} definition={definition} parts={parts} />
          <h2>{w('workflowEditor.steps')}</h2>
          <ol className="flow__steps">
            {definition.steps.map((step, index) => (
              <StepCard
                checked={checked}
                count={definition.steps.length}
                index={index}
                key={step.key}
                onChange={(next) => define({ steps: withAt(definition.steps, index, next) })}
                onMove={(by) => define({ steps: moved(definition.steps, index, by) })}
                parts={parts}
                step={step}
              />
            ))}
          </ol>
          <Button
            buttonStyle="secondary"
            disabled={locked}
            margin={false}
            onClick={() => {
              const label = { vi: w('workflowEditor.newStep'), en: w('workflowEditor.newStepEn') }
              set({
                definition: { ...definition, steps: [...definition.steps, newStep(definition.steps, label)] },
              })
            }}
          >
            {w('workflowEditor.addStep')}
          </Button>
          <LabelWords labels={definition.labels} onChange={(labels) => define({ labels })} />
        </fieldset>
        <div className="flow__side">
          <Picture definition={definition} parts={parts} />
          {row.status === 'draft' && <Check checked={checked} definition={definition} />}
          <Trial draft={draft} />
        </div>
      </div>
    </div>
  )
}
