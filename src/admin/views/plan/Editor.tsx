'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { strayPlaces } from '#core/standards/planReferences.ts'
import { planShape } from '#core/standards/planShape.ts'
import { callApi } from '../../callApi.ts'
import type { Choice } from '../../choicesOf.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import { printDay } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import { TextInput } from '../workflow/inputs.tsx'
import { Changes } from './Changes.tsx'
import { type DraftedPlan, fieldWord, placeWord } from './draft.ts'
import { mailEntries } from './mailEntries.ts'
import { PlanFile } from './PlanFile.tsx'
import { Preview } from './Preview.tsx'
import { DayInput, ShapeField } from './ShapeField.tsx'

type Props = {
  row: DraftedPlan
  /** What is in force beside it; null when nothing is. */
  standing: Record<string, unknown> | null
  offices: Choice[]
  subject: { unit: string; name: string; years: number[] } | null
  /** Its content is a beginning that is not stored yet. */
  fresh: boolean
}

/** The editor of one version of the plan: a section for each part, beside what it changes. */
export function Editor({ row, standing, offices, subject, fresh }: Props) {
  const { w, language } = useAllWords()
  const router = useRouter()
  const [draft, setDraft] = useState(row)
  const [busy, setBusy] = useState(false)
  const { definition } = draft
  const entries = mailEntries(w)
  const set = (change: Partial<DraftedPlan>) => setDraft({ ...draft, ...change })
  const changed = fresh || JSON.stringify(draft) !== JSON.stringify(row)
  const locked = row.status !== 'draft' || busy
  const problem = planProblem(definition)
  const stray = problem === null ? strayPlaces(definition as unknown as PlanDefinition) : []

  const send = async (method: 'PATCH' | 'POST', path: string, body: unknown) => {
    setBusy(true)
    const answer = await callApi<{ doc: { id: string } }>(path, { language, method, body })
    setBusy(false)
    if (!answer.ok) toast.error(answer.message || w('approval.offline'))
    return answer
  }
  const stored = { name: draft.name, validFrom: draft.validFrom, definition }
  const save = async () => {
    const answer = await send('PATCH', `/plans/${row.id}`, stored)
    if (!answer.ok) return
    toast.success(w('planEditor.saved'))
    router.refresh()
  }
  const publish = async () => {
    const words = { version: row.version, day: printDay(draft.validFrom) }
    if (!window.confirm(w('planEditor.publishAsk', words))) return
    const answer = await send('PATCH', `/plans/${row.id}`, { ...stored, status: 'published' })
    if (!answer.ok) return
    toast.success(w('planEditor.published', words))
    router.refresh()
  }
  const copy = async () => {
    const answer = await send('POST', `/plans/${row.id}/copy`, {})
    if (answer.ok) router.push(`${adminPath('plan')}/${answer.data.doc.id}`)
  }

  return (
    <div className="flow">
      <div className="view-bar flow__bar">
        <p className={`flow__status flow__status--${row.status}`}>
          {w(`planEditor.status.${row.status}`, { version: row.version })}
        </p>
        {row.status === 'draft' ? (
          <>
            <Button disabled={busy || !changed} margin={false} onClick={() => void save()} size="medium">
              {w('planEditor.save')}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={busy || problem !== null}
              margin={false}
              onClick={() => void publish()}
              size="medium"
            >
              {w('planEditor.publish')}
            </Button>
            {changed && <p className="view__hint">{w('planEditor.unsaved')}</p>}
          </>
        ) : (
          <>
            <Button disabled={busy} margin={false} onClick={() => void copy()} size="medium">
              {w('planEditor.copy')}
            </Button>
            <p className="view__hint">{w('planEditor.fixedHint')}</p>
          </>
        )}
        {problem !== null && (
          <p className="flow__wrong" role="status">
            {w('planEditor.invalid', { place: placeWord(problem.split('.'), language) })}
          </p>
        )}
      </div>
      {stray.length > 0 && (
        <p className="view__hint" role="status">
          {w('planEditor.stray', {
            places: stray.map((one) => placeWord(one.split('.'), language)).join('; '),
          })}
        </p>
      )}
      <div className="flow__columns">
        <fieldset className="flow__form" disabled={locked}>
          <legend className="visually-hidden">{w('planEditor.name')}</legend>
          <div className="flow__pair">
            <TextInput label={w('planEditor.name')} onChange={(name) => set({ name })} value={draft.name} />
            <DayInput
              label={w('planEditor.validFrom')}
              onChange={(validFrom) => set({ validFrom })}
              value={draft.validFrom}
            />
          </div>
          {Object.entries(planShape.fields).map(([name, shape]) => (
            <details className="flow__part" key={name} open={problem?.startsWith(name) ?? false}>
              <summary>{fieldWord([name], language)}</summary>
              <ShapeField
                given={{ definition, offices, entries, language, w }}
                onChange={(value) => {
                  const { [name]: _, ...rest } = definition
                  set({ definition: value === undefined ? rest : { ...definition, [name]: value } })
                }}
                path={[name]}
                shape={shape}
                titled
                value={definition[name]}
              />
            </details>
          ))}
        </fieldset>
        <div className="flow__side">
          {standing && <Changes after={definition} before={standing} offices={offices} />}
          {subject && problem === null && <Preview definition={definition} subject={subject} />}
          <PlanFile id={row.id} />
        </div>
      </div>
    </div>
  )
}
