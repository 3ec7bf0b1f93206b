'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Trial as Tried, TriedRecord, TriedWay } from '#server/workflows/tryWorkflow.ts'
import { callApi } from '../../callApi.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import type { Words } from '../../words.ts'
import type { Drafted } from './draft.ts'

const MOST = 200
type Shown = 'all' | 'differing' | 'stuck'

/** The draft run over existing records: who would get each, step by step and why, and what differs from today. */
export function Trial({ draft }: { draft: Drafted }) {
  const { w, language } = useAllWords()
  const [trial, setTrial] = useState<Tried | null>(null)
  const [shown, setShown] = useState<Shown>('all')
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    const { collection, definition, key, priority } = draft
    const body = { collection, definition, key, priority, limit: MOST }
    const answer = await callApi<Tried>('/workflows/try', { language, method: 'POST', body })
    setBusy(false)
    if (answer.ok) setTrial(answer.data)
    else toast.error(answer.message || w('approval.offline'))
  }
  const docs = (trial?.docs ?? []).filter(
    (doc) => shown === 'all' || (shown === 'differing' ? doc.differs : doc.stuck),
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
          {docs.length === 0 && <p className="view__hint">{w('workflowEditor.tryNone')}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard too */}
          <ul className="flow__trial" tabIndex={0}>
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
  const { w } = useAllWords()
  return (
    <li className={doc.stuck ? 'flow__stuck' : doc.differs ? 'flow__differs' : undefined}>
      <p>
        <a href={`/admin/collections/${draft.collection}/${doc.id}`}>{doc.title}</a>{' '}
        <span className="muted">{[doc.officerName, doc.unitName].filter(Boolean).join(' · ')}</span>
      </p>
      {doc.after === null ? (
        <p>{w('workflowEditor.noneAfter')}</p>
      ) : (
        <Way title={titleOf(doc.after, w)} way={doc.after} />
      )}
      {doc.differs && doc.now === null && <p>{w('workflowEditor.noneNow')}</p>}
      {doc.differs && doc.now !== null && (
        <Way title={w('workflowEditor.now', { name: doc.now.name })} way={doc.now} />
      )}
    </li>
  )
}

function titleOf({ own, name }: TriedWay, w: Words): string {
  return own ? w('workflowEditor.byDraft') : w('workflowEditor.after', { name })
}

/** The steps of one way, who would get each, and why. */
function Way({ way, title }: { way: TriedWay; title: string }) {
  const { w } = useAllWords()
  const asked = way.steps.filter(({ outcome }) => outcome !== 'skipped')
  return (
    <>
      <p>
        {title}
        {asked.length === 0 ? `. ${w('workflowEditor.noStep')}` : ':'}
      </p>
      <ol>
        {way.steps.map(({ step, label, outcome, who }) => (
          <li key={step}>
            {label}:{' '}
            {outcome === 'open'
              ? who.map(({ name, reason }) => `${name} (${reason})`).join('; ')
              : w(`workflowEditor.outcome.${outcome}`)}
          </li>
        ))}
      </ol>
    </>
  )
}
