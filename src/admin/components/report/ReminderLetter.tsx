import type { Words } from '../../words.ts'

const FORMATS = [
  { format: 'docx', word: 'print.docx' },
  { format: 'pdf', word: 'print.pdf' },
] as const

/** The letter to the units whose report is missing, made in one click as either file. */
export function ReminderLetter({ year, w }: { year: number; w: Words }) {
  return (
    <p className="report-head__links">
      <span title={w('reporting.letterHint')}>{w('reporting.letter')}:</span>
      {FORMATS.map(({ format, word }) => (
        <a
          className="btn btn--style-secondary btn--size-small"
          download
          href={`/api/reports/reminder-letter?${new URLSearchParams({ year: String(year), format })}`}
          key={format}
        >
          {w(word)}
        </a>
      ))}
    </p>
  )
}
