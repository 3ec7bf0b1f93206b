import type { Payload } from 'payload'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Language } from '#i18n/translate.ts'
import { isNamed, nameOf } from './names.ts'
import { printDay, printPeriod } from './print.ts'
import { type WordKey, wordsOf } from './words.ts'

type Row = Record<string, unknown>
type Asked = { collection: string; data: Row; payload: Payload; language: Language }

/** Records whose own title field says too little: what each is called, from names and words of these fields. */
const parts = {
  pledges: { officer: 'officers', year: 'plain' },
  reviews: { officer: 'officers', period: 'period' },
  reports: { unit: 'units', year: 'plain' },
  sessions: { unit: 'units', period: 'period' },
  exemptions: { type: 'exemptionType', officer: 'officers', unit: 'units' },
  violations: { kind: 'violationKind', officer: 'officers' },
  acknowledgements: { of: 'documents', unit: 'units' },
  delegations: { to: 'officers', start: 'day', end: 'day' },
  reads: { readerName: 'plain', collection: 'collection', officer: 'officers' },
  appointments: { office: 'offices', unit: 'units', officer: 'officers' },
  'work-hours': { unit: 'units', officer: 'officers', from: 'day' },
} as const satisfies Record<string, Record<string, string>>

/** What a record is called; null where its own title says it. */
export async function titleOf({ collection, data, payload, language }: Asked): Promise<string | null> {
  if (!hasTitle(collection)) return null
  const w = wordsOf(language)
  // An exemption is an officer's, or a whole unit's.
  const row = collection === 'exemptions' && data.officer ? { ...data, unit: null } : data
  const said = await Promise.all(
    Object.entries(parts[collection]).map(async ([name, how]) => [
      name,
      await partOf(payload, { how, value: row[name], language }),
    ]),
  )
  const words = Object.fromEntries(said) as Record<string, string>
  const word =
    data.reportKind === 'communications' ? 'reporting.communicationsOf' : `approval.record.${collection}`
  const title = w(word as WordKey, words)
  const revised = collection === 'reports' ? Number(data.revision ?? 1) - 1 : 0
  return revised > 0 ? w('approval.record.revised', { title, count: revised }) : tidy(title)
}

function hasTitle(collection: string): collection is keyof typeof parts {
  return Object.hasOwn(parts, collection)
}

type Part = { how: string; value: unknown; language: Language }

async function partOf(payload: Payload, { how, value, language }: Part): Promise<string> {
  if (value === null || value === undefined || value === '') return ''
  if (isNamed(how)) return (await nameOf(payload, how, idOf(value))) ?? ''
  if (how === 'day') return printDay(String(value))
  if (how === 'period') return printPeriod(String(value), language)
  return how === 'plain' ? String(value) : choiceWord(how, String(value), language)
}

/** Without what joins parts that are empty. */
function tidy(title: string): string {
  return title.replace(/(: ?|, ?| – ?)+$/, '').replaceAll(/: , /g, ': ')
}

export function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return String(id ?? '')
}
