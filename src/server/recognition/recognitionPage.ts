import type { PayloadRequest } from 'payload'
import { writeInstant } from '#core/calendar/writeDay.ts'
import { contentOf } from '#core/workflow/canonical.ts'
import type { CheckItem } from '#core/workflow/definition.ts'
import { type Language, t } from '#i18n/translate.ts'
import type { Situation } from '../approval/loadSituation.ts'
import { choiceWords, type LabelledField, labelWords, printField } from '../approval/printField.ts'
import { fileHolders } from '../evidence/fileHolders.ts'
import { escapeHtml } from '../mail/composeMail.ts'
import { publicPage } from '../page/publicPage.ts'
import { fieldsInPlan } from '../plan/fieldsInPlan.ts'
import { query, sql } from '../sql/db.ts'
import type { Link, Standing } from './links.ts'

export type RecordFile = { id: string; name: string; filename: string; mimeType: string }

const STATUS: Record<Exclude<Standing, 'open'>, number> = {
  used: 410,
  revoked: 410,
  expired: 410,
  stale: 409,
}

/** The page of a forged link, or of one that decides nothing any more. */
export function closedPage(of: {
  link: Link | null
  standing: Standing | null
  language: Language
}): Response {
  const { link, standing, language } = of
  const title = t(language, 'recognition.title')
  if (link === null || standing === null || standing === 'open') {
    return publicPage({ title, language, status: 404, body: paragraph(t(language, 'recognition.forged')) })
  }
  const when = writeInstant(link.usedAt ?? link.expiresAt)
  const words = t(language, `recognition.standing.${standing}`, { ...when, by: link.issuedByName })
  return publicPage({ title, language, status: STATUS[standing], body: paragraph(words) })
}

/** The page after the answer. */
export function donePage(answer: 'recognise' | 'decline', language: Language): Response {
  const body = paragraph(t(language, `recognition.done.${answer}`))
  return publicPage({ title: t(language, 'recognition.title'), body, language })
}

export type Wrong = { status: number; messages: string[]; given: Record<string, string> }
type Open = { link: Link; situation: Situation; code: string; language: Language; wrong?: Wrong }

/** The record with its evidence, and the form; what was typed stands there again when something of it was wrong. */
export async function openPage(req: PayloadRequest, open: Open): Promise<Response> {
  const { link, situation, language, wrong } = open
  const w = (key: 'kind' | 'officer' | 'unit' | 'content' | 'files' | 'noFiles') =>
    t(language, `recognition.${key}`)
  const names = await namesOf(req, situation)
  const until = t(language, 'recognition.until', writeInstant(link.expiresAt))
  const asked = t(language, 'recognition.asked', {
    by: link.issuedByName,
    name: link.name,
    organisation: link.organisation,
  })
  const head: [string, string][] = [
    [w('kind'), choiceWords(language, 'collection', link.collection)],
    ...(names.officer ? [[w('officer'), names.officer] as [string, string]] : []),
    [w('unit'), names.unit],
  ]
  const files = await filesOfRecord(req, link)
  const items = situation.flow.definition.steps.find(({ key }) => key === link.step)?.checklist ?? []
  const body = [
    ...(wrong?.messages ?? []).map((message) => `<p class="wrong" role="alert">${escapeHtml(message)}</p>`),
    paragraph(asked),
    paragraph(until),
    terms(head),
    `<h2>${w('content')}</h2>`,
    terms(await contentTerms(req, situation, { link, language })),
    `<h2>${w('files')}</h2>`,
    files.length === 0 ? paragraph(w('noFiles')) : fileList(files, open.code),
    form({ link, items, language, given: wrong?.given ?? {} }),
  ].join('\n')
  const title = t(language, 'recognition.title')
  return publicPage({ title, body, language, status: wrong?.status ?? 200 })
}

/** The files that hang on the link's record. */
export async function filesOfRecord(req: PayloadRequest, link: Link): Promise<RecordFile[]> {
  return query<RecordFile>(
    req.payload,
    sql`select e.id::text as id, e.original_name as name, e.filename, e.mime_type as "mimeType" from evidence e
      where exists (select 1 from (${fileHolders(req.payload)}) h
        where h.collection = ${link.collection} and h.record = ${link.record}) order by e.original_name, e.id`,
    req,
  )
}

async function namesOf(req: PayloadRequest, { subject }: Situation) {
  const [names] = await query<{ officer: string | null; unit: string }>(
    req.payload,
    sql`select (select full_name from officers where id = ${subject.officer}::uuid) as officer,
      (select name from units where id = ${subject.unit}::uuid) as unit`,
    req,
  )
  return names ?? { officer: null, unit: '' }
}

/** What a person wrote, field by field, with the labels of the panel. */
async function contentTerms(
  req: PayloadRequest,
  { content }: Situation,
  { link, language }: { link: Link; language: Language },
): Promise<[string, string][]> {
  const written = contentOf(content)
  const fields = await fieldsInPlan<LabelledField>(req.payload, link.collection)
  return fields.flatMap((field): [string, string][] => {
    const name = field.name ?? ''
    const type = field.custom?.check?.type
    if (!Object.hasOwn(written, name) || type === 'reference') return []
    const text = printField(language, field, written[name])
    return text === null ? [] : [[labelWords(language, field), text]]
  })
}

function fileList(files: readonly RecordFile[], code: string): string {
  const lines = files.map(
    ({ id, name }) => `<li><a href="/cong-nhan/${code}/tep/${id}">${escapeHtml(name)}</a></li>`,
  )
  return `<ul>${lines.join('')}</ul>`
}

type Form = { link: Link; items: readonly CheckItem[]; language: Language; given: Record<string, string> }

function form({ link, items, language, given }: Form): string {
  const w = (
    key: 'answer' | 'recognise' | 'decline' | 'name' | 'office' | 'comment' | 'paper' | 'send' | 'secret',
  ) => t(language, `recognition.${key}`)
  const value = (name: string, otherwise = '') => escapeHtml(given[name] ?? otherwise)
  const radio = (answer: 'recognise' | 'decline') =>
    `<label><input type="radio" name="answer" value="${answer}" required${given.answer === answer ? ' checked' : ''}>${w(answer)}</label>`
  const text = (name: 'name' | 'office', otherwise: string) =>
    `<label>${w(name)}<input type="text" name="${name}" maxlength="200" required value="${value(name, otherwise)}"></label>`
  const ticks = items.map(
    ({ key, label }) =>
      `<label><input type="checkbox" name="check.${key}" value="yes"${given[`check.${key}`] ? ' checked' : ''}>${escapeHtml(label[language])}</label>`,
  )
  return `<form method="post" enctype="multipart/form-data">
<fieldset><legend>${w('answer')}</legend>${radio('recognise')}${radio('decline')}${ticks.join('')}</fieldset>
${text('name', link.name)}${text('office', link.office)}
<label>${w('comment')}<textarea name="comment" rows="4" maxlength="10000">${value('comment')}</textarea></label>
<label>${w('paper')}<input type="file" name="paper" accept="image/jpeg,image/png,image/webp,application/pdf"></label>
<p>${w('secret')}</p><button type="submit">${w('send')}</button></form>`
}

function terms(rows: readonly [string, string][]): string {
  return `<dl>${rows.map(([term, text]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}
