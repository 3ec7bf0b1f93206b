import { checkActivityAtSubmit } from './activities/checkActivityAtSubmit.ts'
import { markLateEntry } from './activities/markLateEntry.ts'
import { checkAtFill, checkAtSubmit, onTransition } from './approval/onTransition.ts'
import { checkExemptionAtSubmit } from './exemptions/checkExemptionAtSubmit.ts'
import { checkInitiativeAtSubmit, checkRecognitionFilled } from './initiatives/checkInitiativeAtSubmit.ts'
import { stampRecognition } from './initiatives/stampRecognition.ts'
import { askReason } from './models/askReason.ts'
import { checkModelAtSubmit } from './models/checkModelAtSubmit.ts'
import { checkPledgeAtSubmit } from './pledges/checkPledgeAtSubmit.ts'
import { followReports } from './report/followReport.ts'
import { checkMeritsFilled } from './reviews/checkMeritsFilled.ts'
import { checkReviewAtSubmit } from './reviews/checkReviewAtSubmit.ts'
import { followReview } from './reviews/followReview.ts'

/** Tells the approval engine what each kind of paper asks of a submission and does with a transition; once a process. */
export function followPapers(): void {
  checkAtSubmit('pledges', checkPledgeAtSubmit)
  checkAtSubmit('activities', checkActivityAtSubmit)
  onTransition('activities', markLateEntry)
  checkAtSubmit('initiatives', checkInitiativeAtSubmit)
  checkAtFill('initiatives', checkRecognitionFilled)
  onTransition('initiatives', stampRecognition)
  checkAtSubmit('models', checkModelAtSubmit)
  onTransition('models', askReason)
  checkAtSubmit('exemptions', checkExemptionAtSubmit)
  checkAtSubmit('reviews', checkReviewAtSubmit)
  checkAtFill('reviews', checkMeritsFilled)
  onTransition('reviews', followReview)
  followReports()
}
