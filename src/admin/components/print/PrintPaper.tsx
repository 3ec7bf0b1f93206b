import type { UIFieldServerProps } from 'payload'
import { planYears } from '../../planYears.ts'
import { wordsOf } from '../../words.ts'
import { FileButtons } from './FileButtons.tsx'

/** On a saved paper: its printed form. */
export function PrintPaper({ collectionSlug, i18n, id }: UIFieldServerProps) {
  if (!id) return null
  const label = wordsOf(i18n.language)('print.print')
  return (
    <div className="print-paper">
      <FileButtons label={label} path={`/${collectionSlug}/${id}/print`} />
    </div>
  )
}

/** On an officer: his running and his last plan year, a page each. */
export async function PrintOfficer({ i18n, id, payload, req }: UIFieldServerProps) {
  if (!id) return null
  const w = wordsOf(i18n.language)
  const { all } = await planYears(payload, req)
  return (
    <div className="print-paper">
      {all.slice(0, 2).map((year) => (
        <FileButtons
          key={year}
          label={w('print.officerYear', { year })}
          path={`/officers/${id}/print?year=${year}`}
        />
      ))}
    </div>
  )
}
