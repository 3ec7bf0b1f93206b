import { checkActivityAtSubmit } from './activities/checkActivityAtSubmit.ts'
import { markLateEntry } from './activities/markLateEntry.ts'
import { checkAtSubmit, onTransition } from './approval/onTransition.ts'
import { checkPledgeAtSubmit } from './pledges/checkPledgeAtSubmit.ts'
import { followReports } from './report/followReport.ts'

/** Tells the approval engine what each kind of paper asks of a submission and does with a transition; once a process. */
export function followPapers(): void {
  checkAtSubmit('pledges', checkPledgeAtSubmit)
  checkAtSubmit('activities', checkActivityAtSubmit)
  onTransition('activities', markLateEntry)
  followReports()
}
