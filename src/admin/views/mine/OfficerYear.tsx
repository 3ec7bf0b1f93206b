import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { knownBy } from '#server/figures/asKnown.ts'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { FileButtons } from '../../components/print/FileButtons.tsx'
import { printDay } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'
import { YearChoice } from '../YearChoice.tsx'
import { StandardBlock } from './StandardBlock.tsx'

type Props = {
  req: PayloadRequest
  officer: string
  year: number
  /** Those that can be chosen. */
  years: number[]
  /** A past day: as it was known then. */
  day: Day | null
  language: 'vi' | 'en'
  w: Words
}

/** An officer's plan year as whoever may see him reads it: every verdict with its records, as on his own page. */
export async function OfficerYear({ req, officer, year, years, day, language, w }: Props) {
  const known = knownBy(day)
  const { standards } = await officerFigures(req.payload, { officer, year, known })
  return (
    <>
      <div className="view-bar">
        <YearChoice
          chosen={year}
          path={adminPath('mine')}
          query={{ officer, asOf: day ?? undefined }}
          years={years}
        />
        <FileButtons label={w('print.summary')} path={`/officers/${officer}/print?year=${year}`} />
      </div>
      {known !== null && day !== null && (
        <p className="view__hint">{w('overview.asKnownShort', { day: printDay(day) })}</p>
      )}
      {standards.length === 0 && <p className="view__empty">{w('mine.noStandardOf')}</p>}
      {standards.map((standard) => (
        <StandardBlock
          key={standard.key}
          language={language}
          now={known === null ? null : known - 1}
          standard={standard}
          w={w}
        />
      ))}
    </>
  )
}
