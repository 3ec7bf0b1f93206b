/** The largest file that is taken, evidence as well as lists, in bytes and in words. */
export const MAX_FILE = { bytes: 10 * 1024 * 1024, words: '10 MB' } as const

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What evidence may be, with the ending its file gets. */
export const EVIDENCE_TYPES: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  [XLSX_TYPE]: 'xlsx',
}
