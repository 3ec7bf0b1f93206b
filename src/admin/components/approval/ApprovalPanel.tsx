'use client'
import { Button, toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { ACTIONS, type Action } from '#core/workflow/states.ts'
import { useContentName } from '../PlanWordsProvider.tsx'
import { useWords } from '../useWords.ts'
import { Changes } from './Changes.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { History } from './History.tsx'
import { type Labels, nameOfPath, placesOf } from './nameOfPath.ts'
import { SameTexts } from './SameTexts.tsx'
import { Standing } from './Standing.tsx'
import { type Decision, type Description, useApproval } from './useApproval.ts'
import { useTitle } from './useTitle.ts'

type Props = {
  collection: string
  id: string
  me: string | null
  title: string | null
  labels: Labels
  fields: string[]
}

const PRIMARY: Action[] = ['submit', 'approve']

/** Nothing to explain, fill in or answer: one press is enough. */
function isAtOnce(action: Action, { wants }: Description): boolean {
  if (action !== 'approve') return action === 'submit'
  return !wants || (wants.fields.length === 0 && wants.checklist.length === 0 && !wants.comment.required)
}

/** The bar of a record under approval: where it stands, who decides and why, what I may do, what happened so far. */
export function ApprovalPanel({ collection, id, me, title, labels, fields }: Props) {
  const { w, language } = useWords()
  const { lastUpdateTime } = useDocumentInfo()
  const { answer, load, decide } = useApproval({ collection, id, language }, lastUpdateTime)
  const { getData } = useForm()
  const contentName = useContentName(language)
  const move = useMove({ load, decide })
  const [asking, setAsking] = useState<Action | null>(null)
  useTitle(title)
  if (answer === null) return <p className="approval approval--loading">{w('approval.loading')}</p>
  if (!answer.ok) return <Failed message={answer.message} onRetry={() => void load()} />
  const description = answer.data
  const data = getData()
  const nameOf = (path: string) => nameOfPath(path, { data, labels, w, contentName })
  const run = async (decision: Decision) => {
    if (await move.run(description, decision)) setAsking(null)
  }
  return (
    <section aria-label={w('approval.title')} className="approval">
      <Standing description={description} me={me} nameOf={nameOf} />
      <Changes changes={description.changes} nameOf={nameOf} />
      {asking === null ? (
        <Actions
          busy={move.busy}
          description={description}
          onAsk={setAsking}
          onRun={(action) => void run({ action })}
        />
      ) : (
        <DecisionForm
          action={asking}
          busy={move.busy}
          label={description.words.actions[asking] ?? asking}
          offers={description}
          onCancel={() => setAsking(null)}
          onDecide={(decision) => void run(decision)}
          places={placesOf(collection, data, fields).map((path) => ({ path, name: nameOf(path) }))}
        />
      )}
      {collection === 'pledges' && description.may.approve && <SameTexts id={id} stamp={description.rev} />}
      <History
        actions={description.words.actions}
        nameOf={nameOf}
        open={description.state === 'returned'}
        rows={description.history}
      />
    </section>
  )
}

type ActionsProps = {
  description: Description
  busy: boolean
  onAsk: (action: Action) => void
  onRun: (action: Action) => void
}

function Actions({ description, busy, onAsk, onRun }: ActionsProps) {
  const { w } = useWords()
  const modified = useFormModified()
  const actions = ACTIONS.filter((action) => description.may[action])
  if (actions.length === 0) return null
  const labelOf = (action: Action) => {
    const label = description.words.actions[action] ?? action
    return action === 'submit' && modified
      ? w('approval.saveAnd', { action: label.toLocaleLowerCase() })
      : label
  }
  return (
    <div className="approval__actions">
      {actions.map((action, index) => (
        <Button
          buttonStyle={index === 0 && PRIMARY.includes(action) ? 'primary' : 'secondary'}
          disabled={busy}
          id={`approval-${action}`}
          key={action}
          margin={false}
          onClick={() => (isAtOnce(action, description) ? onRun(action) : onAsk(action))}
          size="medium"
        >
          {labelOf(action)}
        </Button>
      ))}
      {description.may.approve && isAtOnce('approve', description) && (
        <Button buttonStyle="icon-label" disabled={busy} margin={false} onClick={() => onAsk('approve')}>
          {w('approval.withComment', { action: description.words.actions.approve ?? '' })}
        </Button>
      )}
    </div>
  )
}

function Failed({ message, onRetry }: { message: string; onRetry: () => void }) {
  const { w } = useWords()
  return (
    <div className="approval" role="alert">
      <p>{message || w('approval.offline')}</p>
      <Button buttonStyle="secondary" margin={false} onClick={onRetry}>
        {w('approval.retry')}
      </Button>
    </div>
  )
}

/** Saves what was typed, decides, tells how it went, and shows the record as it stands then. */
function useMove({ load, decide }: Pick<ReturnType<typeof useApproval>, 'load' | 'decide'>) {
  const { w } = useWords()
  const { submit } = useForm()
  const modified = useFormModified()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const save = async (rev: number) => {
    const saved = await submit()
    if (!saved?.res?.ok) return null
    const fresh = await load()
    return fresh.ok ? fresh.data.rev : rev
  }
  const run = async (description: Description, decision: Decision): Promise<boolean> => {
    setBusy(true)
    try {
      const rev = decision.action === 'submit' && modified ? await save(description.rev) : description.rev
      if (rev === null) {
        toast.error(w('approval.notSaved'))
        return false
      }
      const answer = await decide(decision, rev)
      const label = description.words.actions[decision.action] ?? decision.action
      if (answer.ok) toast.success(w('approval.done', { action: label }))
      else if (answer.code === 'stale-revision') toast.error(w('approval.stale'))
      else toast.error(answer.message || w('approval.offline'))
      if (answer.ok || answer.status === 409) {
        await load()
        router.refresh()
      }
      return answer.ok
    } finally {
      setBusy(false)
    }
  }
  return { busy, run }
}
