'use client'
import dynamic from 'next/dynamic'
import { useWords } from './useWords.ts'

// All pages of the panel are one route to Next, which sends every client component of a route to each of its pages.
// These belong to one kind of page: the server writes them into it as ever, and that page alone loads their code, named
// in its head so that it comes with the rest. `dynamic` finds the files by these very words; they cannot be made by a function.

export const AccountActions = dynamic(() =>
  import('./account/AccountActions.tsx').then((file) => file.AccountActions),
)
export const OwnPassword = dynamic(() => import('./account/OwnPassword.tsx').then((file) => file.OwnPassword))
export const OwnSessions = dynamic(() => import('./account/OwnSessions.tsx').then((file) => file.OwnSessions))
export const ActivityHints = dynamic(() => import('./ActivityHints.tsx').then((file) => file.ActivityHints))
export const AlikeInitiatives = dynamic(() =>
  import('./alike/AlikeInitiatives.tsx').then((file) => file.AlikeInitiatives),
)
export const AlikeModels = dynamic(() => import('./alike/AlikeModels.tsx').then((file) => file.AlikeModels))
export const ApprovalPanel = dynamic(() =>
  import('./approval/ApprovalPanel.tsx').then((file) => file.ApprovalPanel),
)
export const AuthorInput = dynamic(() => import('./AuthorInput.tsx').then((file) => file.AuthorInput))
export const EvidenceField = dynamic(() =>
  import('./evidence/EvidenceField.tsx').then((file) => file.EvidenceField),
)
export const AnswersInput = dynamic(() => import('./form/AnswersInput.tsx').then((file) => file.AnswersInput))
export const Quotas = dynamic(() => import('./Quotas.tsx').then((file) => file.Quotas))
export const AvoidList = dynamic(() => import('./registers/AvoidList.tsx').then((file) => file.AvoidList))
export const DocumentPart = dynamic(() =>
  import('./registers/DocumentPart.tsx').then((file) => file.DocumentPart),
)
export const RulesAbove = dynamic(() => import('./registers/RulesAbove.tsx').then((file) => file.RulesAbove))
export const IssuedDocument = dynamic(() =>
  import('./report/IssuedDocument.tsx').then((file) => file.IssuedDocument),
)
export const OpenRemedies = dynamic(() =>
  import('./review/OpenRemedies.tsx').then((file) => file.OpenRemedies),
)
export const ResponseForm = dynamic(() =>
  import('./review/ResponseForm.tsx').then((file) => file.ResponseForm),
)
export const Roster = dynamic(() => import('./roster/Roster.tsx').then((file) => file.Roster))
export const SessionTools = dynamic(() =>
  import('./session/SessionTools.tsx').then((file) => file.SessionTools),
)
export const StepsBar = dynamic(() => import('./steps/StepsBar.tsx').then((file) => file.StepsBar))
export const UnitSlips = dynamic(() =>
  import('../views/accounts/UnitSlips.tsx').then((file) => file.UnitSlips),
)
export const ExplainForm = dynamic(() =>
  import('../views/explain/ExplainForm.tsx').then((file) => file.ExplainForm),
)
export const ImportForm = dynamic(() =>
  import('../views/import/ImportForm.tsx').then((file) => file.ImportForm),
)
export const TreeRow = dynamic(() => import('../views/organisation/TreeRow.tsx').then((file) => file.TreeRow))
export const DayParam = dynamic(() => import('./DayParam.tsx').then((file) => file.DayParam))
export const EntryLabel = dynamic(() => import('./session/EntryLabel.tsx').then((file) => file.EntryLabel))
export const ResendMail = dynamic(() => import('./registers/ResendMail.tsx').then((file) => file.ResendMail))
export const InstantField = dynamic(() => import('./InstantField.tsx').then((file) => file.InstantField))
export const FallenPage = dynamic(() => import('./FallenPage.tsx').then((file) => file.FallenPage))
export const FigureTable = dynamic(() =>
  import('../views/overview/FigureTable.tsx').then((file) => file.FigureTable),
)
export const PlanForm = dynamic(() => import('../views/plan/Editor.tsx').then((file) => file.Editor), {
  loading: Loading,
})
export const WorkflowForm = dynamic(
  () => import('../views/workflow/Editor.tsx').then((file) => file.Editor),
  {
    loading: Loading,
  },
)

/** While somebody walks to a large part from another page. */
function Loading() {
  const { w } = useWords()
  return <p className="muted">{w('field.loading')}</p>
}
