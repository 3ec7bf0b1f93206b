import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { languageOf } from '#i18n/translate.ts'
import type { Situation } from '#server/approval/loadSituation.ts'
import { now } from '#server/clock.ts'
import { describeError } from '#server/errors/describeError.ts'
import { externalSituation } from '#server/recognition/issueLink.ts'
import { type Link, linkOf, type Standing, standingOf } from '#server/recognition/links.ts'
import { type ExternalAnswer, NOBODY, recogniseByLink } from '#server/recognition/recogniseByLink.ts'
import { closedPage, donePage, filesOfRecord, openPage } from '#server/recognition/recognitionPage.ts'
import { RefusalError, refuse } from '#server/refuse.ts'
import { isCode } from '#server/report/newCode.ts'
import { addressOf } from './readRequest.ts'

const text = (name: string, max: number, required = true): FieldShape => ({
  ...{ name, type: 'text', required },
  custom: { check: { type: 'text', max } },
})

/** `/cong-nhan/{code}`: the page of a one-time link, its answer, and the files of its record. Public; opening uses nothing up. */
export const recognitionEndpoints: Endpoint[] = [
  {
    path: '/cong-nhan/:code',
    method: 'get',
    handler: async (req) => {
      const language = languageOf(req.headers.get('accept-language'))
      const found = await openOf(req)
      return found.open ? openPage(req, { ...found.open, language }) : closedPage({ ...found, language })
    },
  },
  {
    path: '/cong-nhan/:code',
    method: 'post',
    handler: async (req) => {
      const language = languageOf(req.headers.get('accept-language'))
      const found = await openOf(req)
      if (!found.open) return closedPage({ ...found, language })
      const { open } = found
      const given = await readForm(req)
      try {
        const answer = await readAnswer(given, addressOf(req))
        const done = await recogniseByLink(req, open.code, answer)
        if (done?.standing === 'open') return donePage(answer.answer, language)
        return closedPage({ link: done?.link ?? null, standing: done?.standing ?? null, language })
      } catch (error) {
        if (!(error instanceof RefusalError)) throw error
        const { status, errors } = describeError(error, language)
        const messages = errors.map(({ message }) => message)
        const texts = Object.fromEntries(
          Object.entries(given).filter(([, value]) => typeof value === 'string'),
        )
        return openPage(req, {
          ...open,
          language,
          wrong: { status, messages, given: texts as Record<string, string> },
        })
      }
    },
  },
  {
    path: '/cong-nhan/:code/tep/:file',
    method: 'get',
    handler: async (req) => {
      const { open } = await openOf(req)
      const files = open ? await filesOfRecord(req, open.link) : []
      const file = files.find(({ id }) => id === req.routeParams?.file)
      if (!file) throw refuse({ code: 'not-found' })
      const folder = String(req.payload.collections.evidence.config.upload.staticDir)
      const stream = Readable.toWeb(createReadStream(join(folder, file.filename)))
      return new Response(stream as never, {
        headers: {
          'content-type': file.mimeType,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, no-store',
        },
      })
    },
  },
]

type Found = {
  link: Link | null
  standing: Standing | null
  /** What the page shows, while the link is good. */
  open: { link: Link; situation: Situation; code: string } | null
}

async function openOf(req: PayloadRequest): Promise<Found> {
  const code = String(req.routeParams?.code ?? '')
  const found = isCode(code) ? await linkOf(req, code) : null
  if (found === null) return { link: null, standing: null, open: null }
  const of = { collection: found.collection, id: found.record, caller: NOBODY, lock: false }
  const situation = await externalSituation(req, of)
  // Read again after the record: an answer given in between has used the link, and did not make it stale.
  const link = (await linkOf(req, code)) ?? found
  const rev = situation?.subject.step === link.step ? situation.subject.rev : null
  const standing = standingOf(link, { at: now().getTime(), rev })
  return { link, standing, open: standing === 'open' && situation ? { link, situation, code } : null }
}

type Form = Record<string, string | Blob>

async function readForm(req: PayloadRequest): Promise<Form> {
  const form = await (req as unknown as Request).formData().catch(() => null)
  if (form === null) throw refuse({ code: 'invalid-input' })
  return Object.fromEntries(form.entries()) as Form
}

/** What was typed on the page, checked like any other text. */
async function readAnswer(form: Form, address: string | null): Promise<ExternalAnswer> {
  const { data, refusals } = checkFields(
    [text('name', 200), text('office', 200), text('comment', 10_000, false)],
    { name: form.name ?? null, office: form.office ?? null, comment: form.comment || null },
    true,
  )
  if (refusals.length > 0) throw refuse(...refusals)
  const { answer } = form
  if (answer !== 'recognise' && answer !== 'decline') throw refuse({ code: 'required', path: 'answer' })
  const ticked = Object.keys(form).flatMap((name) => (name.startsWith('check.') ? [name.slice(6)] : []))
  const { name, office, comment } = data as { name: string; office: string; comment?: string | null }
  return {
    ...{ answer, name, office, address },
    comment: comment ?? null,
    checklist: answer === 'recognise' ? Object.fromEntries(ticked.map((key) => [key, true])) : {},
    file: await fileIn(form.paper),
  }
}

async function fileIn(paper: string | Blob | undefined): Promise<ExternalAnswer['file']> {
  if (!(paper instanceof Blob) || paper.size === 0) return null
  const data = Buffer.from(await paper.arrayBuffer())
  const name = paper instanceof File ? paper.name : ''
  return { data, name, mimetype: paper.type, size: data.length }
}
