import type { Step } from '#core/form/steps.ts'
import { fill } from '#core/text/fill.ts'
import { en, vi } from '#i18n/refusals.ts'
import type { Language } from '#i18n/translate.ts'
import type { BrowserWords } from '../../browserWords.ts'
import type { Lacking } from './useSteps.ts'

type Props = {
  lacking: Lacking[]
  steps: Step[]
  step: Step
  last: boolean
  nameOf: (step: Step) => string
  go: (at: number) => void
  w: BrowserWords
  language: Language
}

/** What this section still lacks; at the end what all of them lack, each the way to its section. */
export function StepLacks({ lacking, steps, step, last, nameOf, go, w, language }: Props) {
  const words = language === 'vi' ? vi : en
  const textOf = ({ refusal: { code, data = {} } }: Lacking) => fill(words[code], data)
  const shown = last ? lacking : lacking.filter((one) => one.step?.key === step.key)
  if (shown.length === 0) return last ? <p>{w('quickLog.steps.allThere')}</p> : null
  return (
    <div className="steps__lacks">
      <p>{w(last ? 'quickLog.steps.stillMissing' : 'quickLog.steps.missing')}</p>
      <ul>
        {shown.map((one) => (
          <li key={`${one.refusal.path} ${textOf(one)}`}>
            {last && one.step ? (
              <button
                className="link-button"
                onClick={() => one.step && go(steps.indexOf(one.step))}
                type="button"
              >
                {nameOf(one.step)}: {textOf(one)}
              </button>
            ) : (
              textOf(one)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
