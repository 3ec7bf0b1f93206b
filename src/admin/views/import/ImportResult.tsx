'use client'
import type { BrowserWordKey } from '../../browserWords.ts'
import { TableHead } from '../../components/TableHead.tsx'
import { useWords } from '../../components/useWords.ts'
import { printNumber } from '../../print.ts'
import { listKinds } from './listKinds.ts'

type Count = { created: number; updated: number; unchanged: number }
type Problem = {
  sheet: string
  row: number
  column: string | null
  heading: string | null
  value: string | null
  message: string
}
export type ImportAnswer = { counts: Record<string, Count>; problems: Problem[]; notes: string[] }

const isList = (kind: string) => listKinds.some((list) => list.kind === kind)
const columns = ['created', 'updated', 'unchanged'] as const

/** What a list would bring or has brought, or every place of it that needs mending. */
export function ImportResult({ answer, stored }: { answer: ImportAnswer; stored: boolean }) {
  const { w, language } = useWords()
  const { counts, problems, notes } = answer
  return (
    <section className="import__result">
      <p
        className={problems.length > 0 ? 'form-hint form-hint--wrong' : 'form-hint form-hint--good'}
        role="status"
      >
        {problems.length > 0
          ? w('import.problems', { count: printNumber(problems.length, language) })
          : w(stored ? 'import.stored' : 'import.clean')}
      </p>
      {problems.length > 0 ? <ProblemTable problems={problems} /> : <CountTable counts={counts} />}
      {notes.length > 0 && (
        <>
          <h2>{w('import.notes')}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function CountTable({ counts }: Pick<ImportAnswer, 'counts'>) {
  const { w, language } = useWords()
  return (
    <div className="view-table">
      <table>
        <TableHead labels={[w('import.what'), ...columns.map((column) => w(`import.${column}`))]} />
        <tbody>
          {Object.keys(counts).map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {w((isList(kind) ? `lists.kinds.${kind}` : `import.${kind}`) as BrowserWordKey)}
              </th>
              {columns.map((column) => (
                <td className="figure" key={column}>
                  {printNumber(counts[kind]?.[column] ?? 0, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ProblemTable({ problems }: Pick<ImportAnswer, 'problems'>) {
  const { w } = useWords()
  return (
    <div className="view-table">
      <table>
        <TableHead
          labels={(['sheet', 'row', 'column', 'value', 'message'] as const).map((column) =>
            w(`import.${column}`),
          )}
        />
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.sheet} ${problem.row} ${problem.column} ${problem.message}`}>
              <td>{problem.sheet}</td>
              <td className="figure">{problem.row}</td>
              <td>{[problem.column, problem.heading].filter(Boolean).join(' – ') || '–'}</td>
              <td>{problem.value ?? '–'}</td>
              <td>{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
