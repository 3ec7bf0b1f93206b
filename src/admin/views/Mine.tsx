import type { AdminViewServerProps } from 'payload'
import { isVisible } from '#server/access/isVisible.ts'
import { loadLogPage } from '#server/activities/loadLogPage.ts'
import { now } from '#server/clock.ts'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { ownPapers } from '#server/home/ownPapers.ts'
import { summonsOf } from '#server/registers/summonsOf.ts'
import { ownReviews } from '#server/reviews/ownReviews.ts'
import { MineLog } from '../components/log/MineLog.tsx'
import { FileButtons } from '../components/print/FileButtons.tsx'
import { dayAsked } from '../dayAsked.ts'
import { nameOf } from '../names.ts'
import { planYears } from '../planYears.ts'
import { adminPath } from '../routes.ts'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { OfficerYear } from './mine/OfficerYear.tsx'
import { OwnReviewLinks } from './mine/OwnReviewLinks.tsx'
import { QuickActions } from './mine/QuickActions.tsx'
import { Returned } from './mine/Returned.tsx'
import { StandardBlock } from './mine/StandardBlock.tsx'
import { Summonses } from './mine/Summonses.tsx'
import { YearChoice } from './YearChoice.tsx'

/** “Của tôi”: one officer's plan year, week by week and month by month, with the records that count. */
export async function Mine(view: AdminViewServerProps) {
  const path = adminPath('mine')
  const { caller, language, w, asked } = visitOf(view, path)
  const { req } = view.initPageResult
  const years = await planYears(req.payload, req, asked('year'))
  const whose = asked('officer')
  if (whose !== undefined && whose !== caller.officer) {
    const sees = await isVisible(req.payload, { collection: 'officers', id: whose, user: caller.user }, req)
    const name = sees ? await nameOf(req.payload, 'officers', whose) : null
    const day = dayAsked(asked('asOf'))
    const given = { req, officer: whose, year: years.chosen, years: years.all, day, language, w }
    return (
      <Frame title={name ?? w('shell.mine')} view={view}>
        {sees ? <OfficerYear {...given} /> : <p className="view__empty">{w('mine.notSeen')}</p>}
      </Frame>
    )
  }
  const { officer } = caller
  if (officer === null) {
    return <EmptyFrame title={w('shell.mine')} view={view} why={w('mine.noOfficer')} />
  }
  const [log, figures, papers, called, reviews] = await Promise.all([
    loadLogPage(req, { user: caller.user, officer, name: caller.name }),
    officerFigures(req.payload, { officer, year: years.chosen }),
    ownPapers(req.payload, { officer, year: years.running }),
    summonsOf(req, { officer, when: 'coming', at: now(), page: 1, limit: 5 }),
    ownReviews(req.payload, officer),
  ])
  return (
    <Frame title={w('shell.mine')} view={view}>
      <MineLog page={log} />
      <QuickActions language={language} pledge={papers.pledge} w={w} year={years.running} />
      <OwnReviewLinks language={language} payload={req.payload} reviews={reviews} w={w} />
      <Returned papers={papers.returned} w={w} />
      <Summonses language={language} summonses={called.docs} w={w} />
      {papers.waiting > 0 && <p className="view__hint">{w('mine.waiting', { count: papers.waiting })}</p>}
      <div className="view-bar">
        <YearChoice chosen={years.chosen} path={path} years={years.all} />
        <FileButtons label={w('print.summary')} path={`/officers/${officer}/print?year=${years.chosen}`} />
      </div>
      {figures.standards.length === 0 && <p className="view__empty">{w('mine.noStandard')}</p>}
      {figures.standards.map((standard) => (
        <StandardBlock key={standard.key} language={language} standard={standard} w={w} />
      ))}
    </Frame>
  )
}
