'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Trial as Tried, TriedRecord, TriedStep } from '#server/workflows/tryWorkflow.ts'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import type { Drafted } from './draft.ts'

const MOST = 200
type Shown = 'all' | 'differing' | 'stuck'

/** The draft run over existing records: who would get each, step by step and why, and what differs from today. */
export function Trial({ draft }: { draft: Drafted }) {
  const { w, language } = useWords()
  const [trial, setTrial] = useState<Tried | null>(null)
  const [shown, setShown] = useState<Shown>('all')
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    const { collection, definition, key } = draft
    const body = { collection, definition, key, limit: MOST }
    const answer = await callApi<Tried>('/workflows/try', { language, method: 'POST', body })
    setBusy(false)
    if (answer.ok) setTrial(answer.data)
    else toast.error(answer.message || w('approval.offline'))
  }
  const docs = (trial?.docs ?? []).filter(
    (doc) => doc.draft !== null && (shown === 'all' || (shown === 'differing' ? doc.differs : doc.stuck)),
  )
  return (
    <section aria-label={w('workflowEditor.try')}>
      <h2>{w('workflowEditor.try')}</h2>
      <p className="view__hint">{w('workflowEditor.tryHint', { count: MOST })}</p>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void run()} size="small">
        {w(busy ? 'workflowEditor.working' : 'workflowEditor.try')}
      </Button>
      {trial && (
        <div aria-live="polite">
          <p>
            {w('workflowEditor.tried', {
              count: trial.docs.length,
              applied: trial.applied,
              differing: trial.differing,
              stuck: trial.stuck,
            })}
          </p>
          <label className="flow__input">
            {w('workflowEditor.tryFilter')}
            <select onChange={(event) => setShown(event.target.value as Shown)} value={shown}>
              <option value="all">{w('workflowEditor.tryAll')}</option>
              <option value="differing">{w('workflowEditor.tryDiffering')}</option>
              <option value="stuck">{w('workflowEditor.tryStuck')}</option>
            </select>
          </label>
          <ul className="flow__trial">
            {docs.map((doc) => (
              <Record doc={doc} draft={draft} key={doc.id} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Record({ doc, draft }: { doc: TriedRecord; draft: Drafted }) {
  const { w } = useWords()
  return (
    <li className={doc.stuck ? 'flow__stuck' : doc.differs ? 'flow__differs' : undefined}>
      <p>
        <a href={`/admin/collections/${draft.collection}/${doc.id}`}>{doc.title}</a>{' '}
        <span className="muted">{[doc.officerName, doc.unitName].filter(Boolean).join(' · ')}</span>
      </p>
      <Way draft={draft} steps={doc.draft} title={w('workflowEditor.byDraft')} />
      {doc.differs && <Way draft={draft} steps={doc.published} title={w('workflowEditor.byPublished')} />}
    </li>
  )
}

function Way({ steps, title, draft }: { steps: TriedStep[] | null; title: string; draft: Drafted }) {
  const { w, language } = useWords()
  if (steps === null) {
    return (
      <p>
        {title}: {w('workflowEditor.notApplied')}
      </p>
    )
  }
  const labelOf = (key: string) =>
    draft.definition.steps.find((step) => step.key === key)?.label[language] ?? key
  return (
    <>
      <p>{title}:</p>
      <ol>
        {steps.map(({ step, outcome, who }) => (
          <li key={step}>
            {labelOf(step)}:{' '}
            {outcome === 'open'
              ? who.map(({ name, reason }) => `${name} (${reason})`).join('; ')
              : w(`workflowEditor.outcome.${outcome}`)}
          </li>
        ))}
      </ol>
    </>
  )
}
