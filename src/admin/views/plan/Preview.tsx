'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { isObject } from '#core/input/isObject.ts'
import type { Moved, Rate } from '#server/plan/whatWouldChange.ts'
import { callApi } from '../../callApi.ts'
import { TableHead } from '../../components/TableHead.tsx'
import { useAllWords } from '../../components/useAllWords.ts'
import { printNumber, printShare } from '../../print.ts'
import { SelectInput } from '../workflow/inputs.tsx'
import { type Language, planChoiceWord } from './draft.ts'

type Props = {
  definition: Record<string, unknown>
  /** Its plan years that have begun, the newest first. */
  subject: { unit: string; name: string; years: number[] }
}

/** The figures that the draft would move, unit by unit, before it is published. */
export function Preview({ definition, subject }: Props) {
  const { w, language } = useAllWords()
  const [moved, setMoved] = useState<Moved[] | null>(null)
  const [busy, setBusy] = useState(false)
  const { unit, name, years } = subject
  // The last year that is over tells more than the one that has begun.
  const [year, setYear] = useState(years[1] ?? years[0] ?? 0)
  const run = async () => {
    setBusy(true)
    const body = { unit, year, definition }
    const answer = await callApi<{ docs: Moved[] }>('/plans/preview', { language, method: 'POST', body })
    setBusy(false)
    if (answer.ok) setMoved(answer.data.docs)
    else toast.error(answer.message || w('approval.offline'))
  }
  const rate = (one: Rate | null) =>
    one === null
      ? '–'
      : `${printNumber(one.part, language)}/${printNumber(one.whole, language)} (${printShare(one.part, one.whole, language)})`
  const nameOf = ({ kind, key }: Moved) =>
    labelIn(definition, kind, key, language) ?? planChoiceWord(key, language)
  return (
    <section aria-label={w('planEditor.preview')}>
      <h2>{w('planEditor.preview')}</h2>
      <p className="view__hint">{w('planEditor.previewHint', { year, unit: name })}</p>
      <SelectInput
        choices={years.map((one) => ({ value: String(one), label: String(one) }))}
        label={w('planEditor.previewYear')}
        onChange={(next) => {
          setYear(Number(next))
          setMoved(null)
        }}
        value={String(year)}
      />
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void run()} size="small">
        {w(busy ? 'planEditor.working' : 'planEditor.previewRun')}
      </Button>
      <div aria-live="polite">
        {moved?.length === 0 && <p>{w('planEditor.previewSame')}</p>}
        {moved !== null && moved.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard too
          <section aria-label={w('planEditor.preview')} className="view-table flow__moved" tabIndex={0}>
            <table>
              <TableHead
                labels={(['unit', 'figure', 'now', 'draft'] as const).map((column) =>
                  w(`planEditor.previewColumns.${column}`),
                )}
              />
              <tbody>
                {moved.map((one) => (
                  <tr key={`${one.total} ${one.unit} ${one.kind} ${one.key}`}>
                    <th scope="row">{one.total ? w('planEditor.total') : one.name}</th>
                    <td>{nameOf(one)}</td>
                    <td>{rate(one.now)}</td>
                    <td>{rate(one.draft)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </div>
    </section>
  )
}

/** What the draft itself calls a target or a standard; undefined where it has none of that key. */
function labelIn(
  definition: Record<string, unknown>,
  kind: Moved['kind'],
  key: string,
  language: Language,
): string | undefined {
  const rows = definition[`${kind}s`]
  const row = Array.isArray(rows) ? rows.find((one) => isObject(one) && one.key === key) : undefined
  const label = isObject(row) && isObject(row.label) ? row.label[language] : undefined
  return typeof label === 'string' && label !== '' ? label : undefined
}
