import type { Payload, PayloadRequest } from 'payload'
import type { ReportFacts, ReportKind } from '#core/report/facts.ts'
import { placeOfUnit } from '../organisation/placeOf.ts'
import { refuse } from '../refuse.ts'
import { inTransaction } from '../sql/db.ts'
import { firstNarrative, nextNarrative } from './draftNarrative.ts'
import { gatherCommunications } from './gatherCommunications.ts'
import { gatherFacts } from './gatherFacts.ts'
import { lockLatestReport, type StoredReport } from './loadReport.ts'

export type Compiled = { id: string; created: boolean }

/**
 * Compiles the report of a unit and year: its draft is made or refreshed; after a submission a new revision, which
 * needs a reason (Q19). The figures are taken before the row is locked, so that nobody waits for them. It is the
 * system that writes: whoever asked for it has edited nothing, and may accept the report later.
 */
export async function compileDraft(
  payload: Payload,
  of: { unit: string; year: number; reason: string | null },
): Promise<Compiled> {
  const facts = await gatherFacts(payload, of)
  if (facts === null) throw refuse({ code: 'not-found' })
  return inTransaction(payload, (req) => writeDraft(req, facts, of.reason))
}

/** As above, the report of the city's communications office (R44): its draft is made or refreshed. */
export async function compileCommunications(
  req: PayloadRequest,
  of: { unit: string; year: number; reason: string | null },
): Promise<Compiled> {
  const facts = await gatherCommunications(req, of)
  if (facts === null) throw refuse({ code: 'not-found' })
  return inTransaction(req.payload, (own) => writeDraft(own, facts, of.reason))
}

/** Writes compiled facts as the unit's draft inside the request's transaction. */
export async function writeDraft(
  req: PayloadRequest,
  facts: ReportFacts,
  reason: string | null,
): Promise<Compiled> {
  const kind = kindOf(facts)
  const latest = await lockLatestReport(req, { unit: facts.unit, year: facts.year, kind })
  const submitted = latest !== null && latest.submittedAt !== null
  if (submitted && reason === null) throw refuse({ code: 'already-submitted', data: { year: facts.year } })
  const narrative = latest === null ? firstNarrative(facts) : nextNarrative(facts, latest)
  if (latest === null || submitted)
    return createDraft(req, facts, {
      revision: (latest?.revision ?? 0) + 1,
      ...{ reason, narrative, manualFigures: latest?.manualFigures ?? [] },
    })
  await req.payload.update({
    collection: 'reports',
    id: latest.id,
    data: {
      ...figuresOf(facts),
      narrative,
      ...(reason !== null && latest.revision > 1 ? { reason } : {}),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: latest.id, created: false }
}

async function createDraft(
  req: PayloadRequest,
  facts: ReportFacts,
  head: Pick<StoredReport, 'revision' | 'reason' | 'narrative' | 'manualFigures'>,
): Promise<Compiled> {
  const place = await placeOfUnit(req, facts.unit)
  const { id } = await req.payload.create({
    collection: 'reports',
    data: {
      ...place,
      ...figuresOf(facts),
      narrative: head.narrative,
      manualFigures: head.manualFigures.map(({ fileName: _, ...figure }) => figure),
      reportKind: kindOf(facts),
      year: facts.year,
      revision: head.revision,
      ...(head.revision > 1 && head.reason !== null ? { reason: head.reason } : {}),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: String(id), created: true }
}

function kindOf({ communications }: ReportFacts): ReportKind {
  return communications ? 'communications' : 'annual'
}

function figuresOf(facts: ReportFacts) {
  return { figures: facts as unknown as Record<string, unknown>, asOf: new Date(facts.takenAt).toISOString() }
}
