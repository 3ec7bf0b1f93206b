import type { Payload } from 'payload'
import { reportFile } from '../report/reportFile.ts'
import type { OutgoingFile } from './makeTransport.ts'
import type { MailAttachment } from './queueMails.ts'

/** The files of a message: reports are rendered from their frozen figures when it leaves. */
export async function filesOf(
  payload: Payload,
  attachments: readonly MailAttachment[],
): Promise<OutgoingFile[]> {
  const files = await Promise.all(
    attachments.map(async (attachment): Promise<OutgoingFile[]> => {
      if ('base64' in attachment) {
        const { filename, contentType, base64 } = attachment
        return [{ filename, contentType, content: Buffer.from(base64, 'base64') }]
      }
      const file = await reportFile(payload, attachment.report)
      return file ? [{ filename: file.name, contentType: file.type, content: file.bytes }] : []
    }),
  )
  return files.flat()
}
