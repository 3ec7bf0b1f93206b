import type { AdminViewServerProps } from 'payload'
import { planYearRange } from '#core/calendar/day.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
import { communicationTotals } from '#server/registers/communicationTotals.ts'
import { meetingCounts } from '#server/registers/meetingCounts.ts'
import { nameOf } from '../names.ts'
import { planYears } from '../planYears.ts'
import { adminPath } from '../routes.ts'
import { unitInView } from '../unitInView.ts'
import { CommunicationTable } from './activity/CommunicationTable.tsx'
import { MeetingTables } from './activity/MeetingTables.tsx'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { YearChoice } from './YearChoice.tsx'

/** “Sinh hoạt, tuyên truyền”: a unit's meetings by quarter, who came when summoned, and what was communicated. */
export async function Activity(view: AdminViewServerProps) {
  const path = adminPath('activity')
  const { caller, language, w, asked } = visitOf(view, path)
  const { req } = view.initPageResult
  const years = await planYears(req.payload, req, asked('year'))
  const found = await unitInView(req, caller, asked('unit'))
  if (found === null) {
    return <EmptyFrame title={w('shell.activity')} view={view} why={w('overview.noScope')} />
  }
  const { unit, line } = found
  const { firstMonth } = years.plan
  const { from, to } = planYearRange(years.chosen, firstMonth)
  const depth = line.length - 1
  const [name, meetings, communications] = await Promise.all([
    nameOf(req.payload, 'units', unit),
    meetingCounts(req, { unit, depth, quarters: quartersOf(years.chosen, firstMonth) }),
    communicationTotals(req, { unit, depth, from, to }),
  ])
  return (
    <Frame title={`${w('shell.activity')}: ${name ?? ''}`} view={view}>
      <div className="view-bar">
        <YearChoice chosen={years.chosen} path={path} query={{ unit }} years={years.all} />
      </div>
      <MeetingTables counts={meetings} language={language} unit={unit} w={w} />
      <CommunicationTable language={language} path={path} totals={communications} w={w} year={years.chosen} />
    </Frame>
  )
}
