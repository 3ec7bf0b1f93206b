'use client'
import { type AlikeModel, hitsOf, type Originality } from '#core/model/originality.ts'
import { printDay } from '../../print.ts'
import { useWords } from '../useWords.ts'
import { AlikeList } from './AlikeList.tsx'
import { useAlike } from './useAlike.ts'

/** R06, R19: for the maker before he sends a model, and for whoever decides: what it is like, side by side. */
export function AlikeModels({ record }: { record?: string }) {
  const { w } = useWords()
  const answer = useAlike<Originality & { hint: number | null }>('models', record)
  if (answer === null) return null
  if (!answer.ok) return <p className="form-hint">{w('alike.failed')}</p>
  const { others, superior, hint } = answer.data
  if (others.length + superior.length === 0) return <p className="form-hint">{w('alike.noneModels')}</p>
  const hit = hint !== null && hitsOf(answer.data, hint).length > 0
  return (
    <details className="alike" open={hit}>
      <summary>{w('alike.models')}</summary>
      <p className="muted">{w('alike.hint')}</p>
      {hit && <p className="form-hint--warn">{w('alike.reason', { percent: Math.round(hint * 100) })}</p>}
      <Part models={superior} title={w('alike.superior', { count: superior.length })} />
      <Part models={others} title={w('alike.others', { count: others.length })} />
    </details>
  )
}

function Part({ models, title }: { models: readonly AlikeModel[]; title: string }) {
  const { w } = useWords()
  if (models.length === 0) return null
  const items = models.map((model) => ({
    ...model,
    about: [w('alike.from', { unit: model.unitName, day: model.from ? printDay(model.from) : '–' })],
  }))
  return (
    <section>
      <h4>{title}</h4>
      <AlikeList items={items} />
    </section>
  )
}
