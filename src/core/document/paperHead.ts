import type { PlanDefinition } from '#core/standards/plan.ts'

/** What a unit's letterhead needs of it, as of the document's day. */
export type IssuingUnit = {
  code: string
  name: string
  /** Null at the root. */
  superior: string | null
  /** Somebody of it is a member of a standing committee. */
  standingCommittee: boolean
}

/** Head, signature and recipients of a unit's papers by the plan. */
export type PaperHead = {
  organisation: string
  superior: string | null
  issuer: string
  place: string
  symbol: string
  signedFor: string
  signerTitles: Readonly<Record<string, string>>
  recipients: readonly string[]
}

const SYMBOL = 'BC/ĐTN'

/** Names and signature of a unit's papers: the plan's general rule, and what it says about this unit alone. */
export function paperHead(plan: PlanDefinition['report'], unit: IssuingUnit): PaperHead {
  const own = plan.letterheads?.[unit.code] ?? {}
  return {
    organisation: plan.organisation,
    superior: unit.superior,
    issuer: own.issuer ?? `${plan.issuerPrefix} ${unit.name}`,
    place: own.place ?? plan.place,
    symbol: own.symbol ?? plan.symbol ?? SYMBOL,
    signedFor: unit.standingCommittee ? plan.signedFor : plan.signedForWithoutStandingCommittee,
    signerTitles: plan.signerTitles,
    recipients: own.recipients ?? plan.recipients,
  }
}
