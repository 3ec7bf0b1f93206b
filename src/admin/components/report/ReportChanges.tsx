import type { UIFieldServerProps } from 'payload'
import type { ReportFacts } from '#core/report/facts.ts'
import { type FigureChange, figureChanges } from '#core/report/figureChanges.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { revisionBefore } from '#server/report/revisionBefore.ts'
import { languageOfPanel } from '../../language.ts'
import { printNumber } from '../../print.ts'
import { idOf } from '../../titleOf.ts'
import { wordsOf } from '../../words.ts'
import { TableHead } from '../TableHead.tsx'

const SHOWN = 200

/** Of a further revision: every figure that it says otherwise than the one submitted before. */
export async function ReportChanges({ data, i18n, payload, req }: UIFieldServerProps) {
  const facts = data?.figures as ReportFacts | null | undefined
  const revision = Number(data?.revision ?? 1)
  if (facts?.version !== 1 || revision < 2) return null
  const language = languageOfPanel(i18n.language)
  const w = wordsOf(language)
  const of = { unit: idOf(data?.unit) ?? '', year: Number(data?.year), revision }
  const before = await revisionBefore(payload, of, req)
  if (before === null) return null
  const changes = figureChanges(before, facts)
  const plan = await loadPlan(payload, req, facts.to)
  const nameOf = ({ kind, key }: FigureChange) =>
    (kind === 'target' ? plan.targets : plan.standards).find((one) => one.key === key)?.label[language] ?? key
  const pair = (value: FigureChange['before']) =>
    value === null ? '–' : value.map((one) => printNumber(one, language)).join(' / ')
  return (
    <details className="report-changes">
      <summary>{w('report.changes', { count: changes.length })}</summary>
      {changes.length === 0 ? (
        <p>{w('report.noChanges')}</p>
      ) : (
        <div className="report-table__scroll">
          <table>
            <TableHead
              labels={(['unit', 'figure', 'before', 'after'] as const).map((column) =>
                w(`report.changeColumns.${column}`),
              )}
            />
            <tbody>
              {changes.slice(0, SHOWN).map((change) => (
                <tr key={`${change.unit} ${change.kind} ${change.key}`}>
                  <td>{change.name}</td>
                  <td>{nameOf(change)}</td>
                  <td>{pair(change.before)}</td>
                  <td>{pair(change.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changes.length > SHOWN && <p>{w('report.moreChanges', { count: changes.length - SHOWN })}</p>}
    </details>
  )
}
