'use client'
import { type ComponentType, createElement, lazy, Suspense } from 'react'

// All pages of the panel are one route to Next, which sends every client component of a route to each of its pages.
// These belong to one kind of page: the server writes them into it as ever, and the browser loads their code there alone.

export const AccountActions = later(async () => (await import('./account/AccountActions.tsx')).AccountActions)
export const OwnPassword = later(async () => (await import('./account/OwnPassword.tsx')).OwnPassword)
export const OwnSessions = later(async () => (await import('./account/OwnSessions.tsx')).OwnSessions)
export const ActivityHints = later(async () => (await import('./ActivityHints.tsx')).ActivityHints)
export const AlikeInitiatives = later(
  async () => (await import('./alike/AlikeInitiatives.tsx')).AlikeInitiatives,
)
export const AlikeModels = later(async () => (await import('./alike/AlikeModels.tsx')).AlikeModels)
export const ApprovalPanel = later(async () => (await import('./approval/ApprovalPanel.tsx')).ApprovalPanel)
export const AuthorInput = later(async () => (await import('./AuthorInput.tsx')).AuthorInput)
export const EvidenceField = later(async () => (await import('./evidence/EvidenceField.tsx')).EvidenceField)
export const AnswersInput = later(async () => (await import('./form/AnswersInput.tsx')).AnswersInput)
export const MineLog = later(async () => (await import('./log/MineLog.tsx')).MineLog)
export const Quotas = later(async () => (await import('./Quotas.tsx')).Quotas)
export const AvoidList = later(async () => (await import('./registers/AvoidList.tsx')).AvoidList)
export const DocumentPart = later(async () => (await import('./registers/DocumentPart.tsx')).DocumentPart)
export const RulesAbove = later(async () => (await import('./registers/RulesAbove.tsx')).RulesAbove)
export const IssuedDocument = later(async () => (await import('./report/IssuedDocument.tsx')).IssuedDocument)
export const OpenRemedies = later(async () => (await import('./review/OpenRemedies.tsx')).OpenRemedies)
export const ResponseForm = later(async () => (await import('./review/ResponseForm.tsx')).ResponseForm)
export const Roster = later(async () => (await import('./roster/Roster.tsx')).Roster)
export const SessionTools = later(async () => (await import('./session/SessionTools.tsx')).SessionTools)
export const StepsBar = later(async () => (await import('./steps/StepsBar.tsx')).StepsBar)
export const UnitSlips = later(async () => (await import('../views/accounts/UnitSlips.tsx')).UnitSlips)
export const ExplainForm = later(async () => (await import('../views/explain/ExplainForm.tsx')).ExplainForm)
export const ImportForm = later(async () => (await import('../views/import/ImportForm.tsx')).ImportForm)
export const Filters = later(async () => (await import('../views/inbox/Filters.tsx')).Filters)
export const InboxList = later(async () => (await import('../views/inbox/InboxList.tsx')).InboxList)
export const TreeRow = later(async () => (await import('../views/organisation/TreeRow.tsx')).TreeRow)
export const FigureTable = later(async () => (await import('../views/overview/FigureTable.tsx')).FigureTable)

function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(async () => ({ default: await load() }))
  return (props) => (
    <Suspense fallback={null}>{createElement(Part as unknown as ComponentType<P>, props)}</Suspense>
  )
}
