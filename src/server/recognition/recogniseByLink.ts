import type { PayloadRequest } from 'payload'
import { externalVote } from '#core/workflow/externalVote.ts'
import { writeDecision } from '../approval/writeDecision.ts'
import { now } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { inTransaction } from '../sql/db.ts'
import { externalSituation } from './issueLink.ts'
import { closeLink, type Link, linkOf, type Standing, standingOf } from './links.ts'

export type ExternalAnswer = {
  answer: 'recognise' | 'decline'
  name: string
  office: string
  comment: string | null
  checklist: Record<string, boolean>
  /** The decision on paper, as it came. */
  file: { data: Buffer; name: string; mimetype: string; size: number } | null
  address: string | null
}

/** Nobody's rights: what a link opens does not depend on who opens it. */
export const NOBODY = { user: '', officer: null, name: '', posts: [] }

/**
 * Decides by a one-time link: the record, its log, the file and the end of the link in one transaction, so that of two
 * who press at once one decides. Gives how the link stood; anything but `open` decided nothing. Refuses a missing
 * reason or answer with 400 and leaves the link as it was.
 */
export async function recogniseByLink(
  req: PayloadRequest,
  code: string,
  given: ExternalAnswer,
): Promise<{ standing: Standing; link: Link } | null> {
  return inTransaction(
    req.payload,
    async (own) => {
      const link = await linkOf(own, code, true)
      if (link === null) return null
      const at = now()
      const situation = await externalSituation(own, {
        ...{ collection: link.collection, id: link.record, caller: NOBODY, lock: true },
      })
      const rev = situation?.subject.step === link.step ? situation.subject.rev : null
      const standing = standingOf(link, { at: at.getTime(), rev })
      if (standing !== 'open' || !situation) return { standing, link }
      const paper = given.file ? await keepPaper(own, given.file) : null
      const { name, office, comment, answer, checklist, address } = given
      const { subject, flow, facts, digest, on, calendar } = situation
      const decision = externalVote(flow.definition, subject, {
        ...{ answer, comment, checklist, digest, on, calendar, rev: link.rev, places: facts },
        external: {
          ...{ name, office, organisation: link.organisation, link: link.id, issuedBy: link.issuedBy },
          ...(paper !== null && { paper }),
        },
      })
      if (!decision.ok) throw refuse(decision.refusal)
      await closeLink(own, { id: link.id, at, answer, paper })
      await writeDecision(own, {
        ...{ collection: link.collection, by: null, comment, address, situation, digest, decision },
        action: answer === 'recognise' ? 'approve' : decision.state === 'rejected' ? 'reject' : 'return',
        at: at.getTime(),
      })
      return { standing, link }
    },
    { headers: req.headers, i18n: req.i18n },
  )
}

/** Nobody's file: it hangs on the record. It is checked and cleaned like any evidence. */
async function keepPaper(req: PayloadRequest, file: NonNullable<ExternalAnswer['file']>): Promise<string> {
  const doc = await req.payload.create({ collection: 'evidence', data: {}, file, overrideAccess: true, req })
  return String(doc.id)
}
