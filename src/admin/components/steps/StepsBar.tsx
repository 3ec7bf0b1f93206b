'use client'
import { useState } from 'react'
import type { Paper } from '#core/form/form.ts'
import type { PaperPlan } from '#core/form/paperProblems.ts'
import type { Step } from '#core/form/steps.ts'
import { useWords } from '../useWords.ts'
import { StepLacks } from './StepLacks.tsx'
import { stepStyle } from './stepStyle.ts'
import { useSteps } from './useSteps.ts'

type Props = { paper: Paper; id: string | null; plan: PaperPlan }

/** On a phone: which section this is, what it still lacks, and the way to the next, saving in between. */
export function StepsBar({ paper, id, plan }: Props) {
  const { w, language } = useWords()
  const [whole, setWhole] = useState(false)
  const { steps, step, at, row, go, saveAndGo, standing, lacking, returned } = useSteps({
    ...{ paper, id, plan, language },
  })
  if (whole)
    return (
      <div className="steps">
        <button className="link-button" onClick={() => setWhole(false)} type="button">
          {w('quickLog.steps.guided')}
        </button>
      </div>
    )
  const last = at === steps.length - 1
  const nameOf = ({ part, heading }: Step) =>
    heading?.[language] ?? w(`quickLog.steps.${part}` as 'quickLog.steps.send')
  return (
    <nav aria-label={w('quickLog.steps.label')} className="steps">
      <style>{stepStyle({ step, row, first: at === 0, returned })}</style>
      <div className="steps__head">
        <span className="muted">{w('quickLog.steps.progress', { at: at + 1, of: steps.length })}</span>
        <button className="link-button" onClick={() => setWhole(true)} type="button">
          {w('quickLog.steps.whole')}
        </button>
      </div>
      <progress aria-hidden="true" max={steps.length} value={at + 1} />
      <h2 aria-live="polite">{nameOf(step)}</h2>
      {step.content !== null && row < 0 && (
        <p className="form-hint--wrong">{w('quickLog.steps.contentMissing')}</p>
      )}
      <StepLacks {...{ go, lacking, language, last, nameOf, step, steps, w }} />
      <div className="steps__foot">
        <button
          className="btn btn--style-secondary btn--size-medium"
          disabled={at === 0}
          onClick={() => go(at - 1)}
          type="button"
        >
          {w('quickLog.steps.back')}
        </button>
        <span aria-live="polite" className={standing === 'notSaved' ? 'form-hint--wrong' : 'muted'}>
          {standing && w(`quickLog.steps.${standing}`)}
        </span>
        {!last && (
          <button
            className="btn btn--style-primary btn--size-medium"
            disabled={standing === 'saving'}
            onClick={() => void saveAndGo(at + 1)}
            type="button"
          >
            {w('quickLog.steps.next')}
          </button>
        )}
      </div>
    </nav>
  )
}
