import type { PayloadRequest } from 'payload'
import { DAY_MS, dayOf } from '#core/calendar/day.ts'
import { writeInstant } from '#core/calendar/writeDay.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { isExternal } from '#core/workflow/resolveApprovers.ts'
import { resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { loadSituation, type Situation } from '../approval/loadSituation.ts'
import { choiceWords } from '../approval/printField.ts'
import { now } from '../clock.ts'
import { composeMail } from '../mail/composeMail.ts'
import { planMail } from '../mail/planMail.ts'
import { queueMails } from '../mail/queueMails.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { newCode } from '../report/newCode.ts'
import { keepLink, type Link } from './links.ts'

export type Addressed = {
  name: string
  office: string
  organisation: string
  email: string | null
  days: number
}
type Of = { collection: Paper; id: string; caller: Caller; to: Addressed }

/**
 * Issues the one-time link of the open external step, in the transaction of `req`; it replaces the one that was out.
 * For those the step names to look after it; the address is given once and kept nowhere. Mailed when there is an address.
 */
export async function issueLink(req: PayloadRequest, of: Of): Promise<{ link: Link; url: string }> {
  const { collection, id, caller, to } = of
  const at = now()
  const situation = await externalSituation(req, { ...of, lock: true })
  const { officer, name } = caller
  if (!situation || officer === null) throw refuse({ code: 'wrong-state' })
  if (!looksAfter(situation, officer)) throw refuse({ code: 'not-entitled' })
  const code = newCode()
  const url = `${env.serverURL}/cong-nhan/${code}`
  const { days, ...person } = to
  const link = await keepLink(req, {
    ...{ collection, record: id, code, at, ...person },
    step: situation.subject.step ?? '',
    rev: situation.subject.rev,
    by: { officer, name },
    expiresAt: new Date(at.getTime() + days * DAY_MS),
  })
  if (link.email !== null) await mailLink(req, { link, email: link.email, url })
  return { link, url }
}

/** A record that waits at an external step, or null. */
export async function externalSituation(
  req: PayloadRequest,
  { collection, id, caller, lock }: Pick<Of, 'collection' | 'id' | 'caller'> & { lock: boolean },
): Promise<Situation | null> {
  const on = dayOf(now().getTime())
  const situation = await loadSituation(req.payload, { collection, id, user: { caller }, on, lock }, req)
  const { subject, flow } = situation
  const step = flow.definition.steps.find(({ key }) => key === subject.step)
  return subject.state === 'pending' && step && isExternal(step) ? situation : null
}

/** Whether an officer looks after the link of the open step. */
export function looksAfter({ flow, subject, facts, on }: Situation, officer: string | null): boolean {
  const open = resolveOpenStep(flow.definition, subject, { on, places: facts })
  return officer !== null && (open?.seats ?? []).some((seat) => seat.officer === officer)
}

async function mailLink(
  req: PayloadRequest,
  { link, email, url }: { link: Link; email: string; url: string },
): Promise<void> {
  const until = writeInstant(link.expiresAt)
  const data = {
    ...{ by: link.issuedByName, ...until },
    what: choiceWords('vi', 'collection', link.collection).toLowerCase(),
  }
  const mail = composeMail({
    name: link.name,
    ...planMail(await loadPlan(req.payload, req), 'recognition', data),
    links: [{ label: t('vi', 'recognition.openLink'), url }],
  })
  await queueMails(req, [{ key: `recognition:${link.id}`, to: email, ...mail }])
}
