import type { Field } from 'payload'
import { half } from './panel.ts'
import { day, reference, text } from './values.ts'

/** The paper behind a record: its number and symbol, its date, and the scan. */
export function documentFields(): Field[] {
  return [
    half(text('document')),
    half(day('documentDate')),
    reference('file', 'evidence', {
      description: {
        vi: 'Bản chụp hoặc bản ký số của văn bản. Không tải lên văn bản có độ mật.',
        en: 'The scan or the signed file. Nothing classified.',
      },
    }),
  ]
}
