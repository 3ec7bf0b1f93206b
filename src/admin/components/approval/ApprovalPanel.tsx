'use client'
import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { Action } from '#core/workflow/states.ts'
import { useContentName } from '../PlanWordsProvider.tsx'
import { useWords } from '../useWords.ts'
import { Actions } from './Actions.tsx'
import { Changes } from './Changes.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { History } from './History.tsx'
import { type Labels, nameOfPath, placesOf } from './nameOfPath.ts'
import { OutsideLinks } from './OutsideLinks.tsx'
import { SameTexts } from './SameTexts.tsx'
import { Standing } from './Standing.tsx'
import { type Decision, useApproval } from './useApproval.ts'
import { useMove } from './useMove.ts'
import { useTitle } from './useTitle.ts'

type Props = {
  collection: string
  id: string
  me: string | null
  title: string | null
  labels: Labels
  fields: string[]
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
      {description.outside && <OutsideLinks collection={collection} id={id} stamp={description.rev} />}
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
