'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { choiceWord } from '#i18n/choiceWord.ts'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

type Rule = { heading: string; own: boolean; unitName: string }
type Answer = { dos: Rule[]; donts: Rule[] }

/** R03: on a unit's own list what holds already from above, and how lists follow one another. */
export function RulesAbove() {
  const { w, language } = useWords()
  const unit = useFormFields(([fields]) => String(fields.unit?.value ?? ''))
  const [rules, setRules] = useState<Answer | null>(null)
  useEffect(() => {
    setRules(null)
    if (unit === '') return
    void callApi<Answer>(`/units/${unit}/conduct-rules`, { language }).then(
      (answer) => answer.ok && setRules(answer.data),
    )
  }, [unit, language])
  const above = (list: Rule[] = []) => list.filter(({ own }) => !own)
  const lists = [
    ['do', above(rules?.dos)],
    ['dont', above(rules?.donts)],
  ] as const
  const some = lists.some(([, list]) => list.length > 0)
  return (
    <aside className="form-guide">
      <p>{w('registers.rulesVersion')}</p>
      {rules !== null && <p>{w(some ? 'registers.rulesAbove' : 'registers.noRulesAbove')}</p>}
      {lists.map(
        ([kind, list]) =>
          list.length > 0 && (
            <p key={kind}>
              <strong>{choiceWord('ruleKind', kind, language)}:</strong>{' '}
              {list.map(({ heading }) => heading).join('; ')}.
            </p>
          ),
      )}
    </aside>
  )
}
