import type { Payload } from 'payload'
import { type ReportFile, reportFile } from '../report/reportFile.ts'
import type { OutgoingFile } from './makeTransport.ts'
import type { MailAttachment } from './queueMails.ts'

/** The files of reports that messages which leave together share, by report. */
export type Rendered = Map<string, Promise<ReportFile | null>>

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
