import { Buffer } from 'node:buffer'
import ExcelJS from 'exceljs'
import type { Payload } from 'payload'
import * as choices from '#i18n/choices.ts'
import { type Language, t } from '#i18n/translate.ts'
import { loadPlans } from '../plan/loadPlans.ts'
import { loadOffices } from './loadVocabulary.ts'
import { exampleRows } from './templateExamples.ts'
import { addListSheet, type Lists, writeGuide, writeList, writeListRows } from './templateSheets.ts'

/** The workbook to fill in: guide, the three lists with their choices, and examples that are not imported. */
export async function rosterTemplate(payload: Payload, language: Language): Promise<Buffer> {
  const offices = (await loadOffices(payload)).filter(({ permissions }) => !permissions.includes('configure'))
  const levels = (await loadPlans(payload)).at(-1)?.definition.levels ?? []
  const names = levels.length > 0 ? levels.map(({ label }) => label.vi) : Object.values(choices.vi.level)
  return buildTemplate({ levels: names, offices: offices.map(({ name }) => name) }, language)
}

/** The workbook from the words of its choices. */
export async function buildTemplate(
  words: { levels: string[]; offices: string[] },
  language: Language,
): Promise<Buffer> {
  const say = (key: keyof typeof import('#i18n/roster.ts').vi.template) =>
    t(language, `roster.template.${key}`)
  const book = new ExcelJS.Workbook()
  book.creator = 'Trách nhiệm'
  writeGuide(book, { name: say('guideSheet'), title: say('guideTitle'), text: say('guide') })
  const lists: Lists = {
    ...words,
    genders: Object.values(choices.vi.gender),
    employment: Object.values(choices.vi.employmentType),
    flags: [say('yes'), say('no')],
  }
  const common = { hint: say('hint'), listError: say('listError'), lists, listSheet: say('listSheet') }
  writeList(book, { ...common, name: say('unitSheet'), title: say('unitTitle'), headings: say('unit') })
  writeList(book, {
    ...common,
    name: say('officerSheet'),
    title: say('officerTitle'),
    headings: say('officer'),
  })
  writeList(book, { ...common, name: say('postSheet'), title: say('postTitle'), headings: say('post') })
  writeListRows(book, {
    name: say('exampleSheet'),
    title: say('exampleTitle'),
    tables: [
      { headings: say('unit'), rows: exampleRows.units },
      { headings: say('officer'), rows: exampleRows.officers },
      { headings: say('post'), rows: exampleRows.posts },
    ],
  })
  addListSheet(book, say('listSheet'), lists)
  return Buffer.from(await book.xlsx.writeBuffer())
}
