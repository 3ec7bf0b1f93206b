import type { Document } from '#core/document/model.ts'
import { renderAside } from './renderAside.ts'

export const PRINT_FORMATS = ['docx', 'pdf'] as const
export type PrintFormat = (typeof PRINT_FORMATS)[number]

const types: Record<PrintFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** A document as a file of a format. */
export async function documentFile(
  document: Document,
  format: PrintFormat,
): Promise<{ type: string; bytes: Buffer }> {
  return { type: types[format], bytes: await renderAside(document, format) }
}

/** A name that any machine can store a file under. */
export function fileName(name: string, format: string): string {
  return `${name}.${format}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
}
