import { type Language, t } from '#i18n/translate.ts'
import { choiceWords } from '../approval/printField.ts'
import type { Audit } from './auditLog.ts'

/** What a look over the log found, one line each: the counts, then whatever is broken, or that nothing is. */
export function tellAudit({ chains, heads, records, sound }: Audit, language: Language): string[] {
  const line = (key: Parameters<typeof t>[1], data: Record<string, string | number>) => t(language, key, data)
  const kind = (collection: string) => choiceWords(language, 'collection', collection)
  const number = (value: number) => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value)
  const broken = [
    ...chains.broken.map(({ collection, record, seq, problem }) =>
      line('log.brokenRow', {
        collection: kind(collection),
        record,
        seq,
        problem: t(language, `log.problem.${problem}`),
      }),
    ),
    ...(heads.broken
      ? [
          line('log.brokenDay', {
            day: heads.broken.day,
            problem: t(language, `log.problem.${heads.broken.problem}`),
          }),
        ]
      : []),
    ...records.broken.map(({ collection, record }) =>
      line('log.brokenRecord', { collection: kind(collection), record }),
    ),
  ]
  return [
    line('log.counts', {
      rows: number(chains.rows),
      chains: number(chains.chains),
      heads: number(heads.heads),
      records: number(records.records),
    }),
    ...broken,
    t(language, sound ? 'log.sound' : 'log.unsound'),
  ]
}
