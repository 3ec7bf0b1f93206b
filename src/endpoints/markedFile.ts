import { XLSX_TYPE } from '#core/input/files.ts'
import { type Language, t } from '#i18n/translate.ts'
import { type Marked, markProblems } from '#server/sheet/markProblems.ts'
import { fileResponse } from './fileResponse.ts'

/** The sender's own file back, with what is wrong marked in it. */
export async function markedFile(
  file: Uint8Array,
  problems: readonly Marked[],
  language: Language,
): Promise<Response> {
  const say = (key: 'sheet' | 'title' | 'row' | 'file' | 'headings') => t(language, `imports.marked.${key}`)
  const bytes = await markProblems(file, problems, {
    sheet: say('sheet'),
    title: say('title'),
    row: say('row'),
    headings: say('headings').split(' | '),
  })
  return fileResponse({ name: say('file'), type: XLSX_TYPE, bytes })
}
