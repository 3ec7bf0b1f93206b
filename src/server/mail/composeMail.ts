import { env } from '#env'
import { t } from '#i18n/translate.ts'

type Link = { label: string; url: string }

/** What a message says; the same parts are written as plain text and as simple HTML. */
export type MailContent = {
  /** Name of the person it is addressed to; null for an office. */
  name: string
  subject: string
  paragraphs: readonly string[]
  links?: readonly Link[]
}

/**
 * Writes one message in Vietnamese: salutation, paragraphs, links to our own address only, and the line that it was
 * sent by itself. Whatever people typed is text in both forms (G4).
 */
export function composeMail(content: MailContent): { subject: string; text: string; html: string } {
  const closing = [t('vi', 'mail.automatic'), ...(env.demo ? [t('vi', 'mail.demo')] : [])].join(' ')
  const salutation = t('vi', 'mail.salutation', { name: content.name })
  const links = (content.links ?? []).filter(({ url }) => url.startsWith(`${env.serverURL}/`))
  const text = [
    salutation,
    ...content.paragraphs,
    ...links.map(({ label, url }) => `${label}: ${url}`),
    `-- \n${closing}`,
  ].join('\n\n')
  const html = [
    paragraph(escapeHtml(salutation)),
    ...content.paragraphs.map((each) => paragraph(escapeHtml(each))),
    ...links.map(({ label, url }) => paragraph(`<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`)),
    `<hr>${paragraph(`<small>${escapeHtml(closing)}</small>`)}`,
  ].join('\n')
  return { subject: oneLine(content.subject), text, html: page(html) }
}

/** A subject is one line: a line break in a name must not start another header. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function paragraph(html: string): string {
  return `<p>${html.replaceAll('\n', '<br>')}</p>`
}

function page(body: string): string {
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"></head>\n<body>\n${body}\n</body></html>\n`
}

/** Text inside HTML, attribute values included. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
