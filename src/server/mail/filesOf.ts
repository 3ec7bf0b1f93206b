import type { Payload } from 'payload'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { type ReportFile, reportFile } from '../report/reportFile.ts'
import { escapeHtml } from './composeMail.ts'
import type { OutgoingFile } from './makeTransport.ts'
import type { MailAttachment } from './queueMails.ts'

/** The files of reports that messages which leave together share, by report. */
export type Rendered = Map<string, Promise<ReportFile | null>>

/** Above this many bytes mail servers refuse a message; a link asks for login instead. */
const LARGEST = 5_000_000

/** What of a message's files is too large to go with it: where each report is read instead. */
export function withoutLarge(
  mail: { text: string; html: string },
  files: readonly OutgoingFile[],
  attachments: readonly MailAttachment[],
  largest = LARGEST,
): { text: string; html: string; attachments: readonly OutgoingFile[] } {
  const size = files.reduce((sum, { content }) => sum + content.length, 0)
  const reports = attachments.flatMap((each) => ('report' in each ? [each.report] : []))
  if (size <= largest || reports.length === 0) return { ...mail, attachments: files }
  const said = t('vi', 'mail.tooLarge')
  const addresses = reports.map((id) => `${env.serverURL}/admin/collections/reports/${id}`)
  const links = addresses.map((url) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`)
  return {
    text: `${mail.text}\n\n${[said, ...addresses].join('\n')}\n`,
    html: mail.html.replace('</body>', `<p>${[escapeHtml(said), ...links].join('<br>')}</p>\n</body>`),
    attachments: [],
  }
}

/** The files of a message: reports are rendered from their frozen figures when it leaves, once for all in `rendered`. */
export async function filesOf(
  payload: Payload,
  attachments: readonly MailAttachment[],
  rendered: Rendered,
): Promise<OutgoingFile[]> {
  const files = await Promise.all(
    attachments.map(async (attachment): Promise<OutgoingFile[]> => {
      if ('base64' in attachment) {
        const { filename, contentType, base64 } = attachment
        return [{ filename, contentType, content: Buffer.from(base64, 'base64') }]
      }
      const rendering =
        rendered.get(attachment.report) ?? reportFile(payload, { id: attachment.report, format: 'xlsx' })
      rendered.set(attachment.report, rendering)
      const file = await rendering
      return file ? [{ filename: file.name, contentType: file.type, content: file.bytes }] : []
    }),
  )
  return files.flat()
}
