'use client'
import type { Words as Label } from '#core/text/words.ts'
import type { Definition } from '#core/workflow/definition.ts'
import { ACTIONS, STATES } from '#core/workflow/states.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import { useAllWords } from '../../components/useAllWords.ts'

type Labels = Definition['labels']
type Part = keyof Labels
type Props = { labels: Labels; onChange: (labels: Labels) => void }

/** How this kind of record calls its states and actions: a pledge is “đã xác nhận”, an initiative “được công nhận”. */
export function LabelWords({ labels, onChange }: Props) {
  const { w, language } = useAllWords()
  const rows: { part: Part; key: string; common: string }[] = [
    ...STATES.map((key) => ({ part: 'states' as const, key, common: choiceWord('state', key, language) })),
    ...ACTIONS.map((key) => ({ part: 'actions' as const, key, common: choiceWord('action', key, language) })),
  ]
  return (
    <details className="flow__more">
      <summary>{w('workflowEditor.words')}</summary>
      <p className="view__hint">{w('workflowEditor.wordsHint')}</p>
      <table className="flow__words">
        <thead>
          <tr>
            <td />
            <th scope="col">{w('workflowEditor.vietnamese')}</th>
            <th scope="col">{w('workflowEditor.english')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, key, common }) => {
            const words = wordOf(labels, part, key)
            return (
              <tr key={`${part}.${key}`}>
                <th scope="row">{common}</th>
                {(['vi', 'en'] as const).map((tongue) => (
                  <td key={tongue}>
                    <input
                      aria-label={`${common} (${w(tongue === 'vi' ? 'workflowEditor.vietnamese' : 'workflowEditor.english')})`}
                      maxLength={100}
                      onChange={(event) =>
                        onChange(
                          withWord(labels, { part, key, words: { ...words, [tongue]: event.target.value } }),
                        )
                      }
                      type="text"
                      value={words[tongue]}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}

function wordOf(labels: Labels, part: Part, key: string): Label {
  return (labels[part] as Record<string, Label> | undefined)?.[key] ?? { vi: '', en: '' }
}

function withWord(labels: Labels, { part, key, words }: { part: Part; key: string; words: Label }): Labels {
  const { [key]: _, ...others } = (labels[part] ?? {}) as Record<string, Label>
  const none = words.vi === '' && words.en === ''
  return { ...labels, [part]: none ? others : { ...others, [key]: words } }
}
