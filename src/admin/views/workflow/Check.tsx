'use client'
import type { Definition } from '#core/workflow/definition.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import type { Problem } from './draft.ts'
import type { Checked } from './useProblems.ts'

type Props = { checked: Checked; definition: Definition }

/** What keeps the draft from being put in force, each with the way to its step. */
export function Check({ checked, definition }: Props) {
  const { w } = useAllWords()
  return (
    <section aria-label={w('workflowEditor.check')}>
      <h2>{w('workflowEditor.check')}</h2>
      <div aria-live="polite">
        {checked === null && <p className="view__hint">{w('workflowEditor.working')}</p>}
        {checked === 'offline' && <p className="flow__wrong">{w('workflowEditor.checkOffline')}</p>}
        {Array.isArray(checked) && checked.length === 0 && <p>{w('workflowEditor.checkNone')}</p>}
        {Array.isArray(checked) && checked.length > 0 && (
          <>
            <p>{w('workflowEditor.checkSome', { count: checked.length })}</p>
            <ul className="flow__problems">
              {checked.map((problem) => (
                <li key={`${problem.path} ${problem.message}`}>
                  <PlaceLink definition={definition} problem={problem} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function PlaceLink({ problem, definition }: { problem: Problem; definition: Definition }) {
  const index = /^steps\.(\d+)/.exec(problem.path)?.[1]
  const step = index === undefined ? undefined : definition.steps[Number(index)]
  return step ? <a href={`#step-${step.key}`}>{problem.message}</a> : problem.message
}

/** The problems of one place, said where they can be mended. */
export function ProblemsHere({ checked, at }: { checked: Checked; at: string }) {
  const here = Array.isArray(checked) ? checked.filter(({ path }) => `${path}.`.startsWith(at)) : []
  if (here.length === 0) return null
  return (
    <ul className="flow__problems">
      {here.map(({ path, message }) => (
        <li key={`${path} ${message}`}>{message}</li>
      ))}
    </ul>
  )
}
