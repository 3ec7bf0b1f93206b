import { type Language, t } from '#i18n/translate.ts'
import type { Audit } from './auditLog.ts'

/** What a look over the log found, one line each: the counts, then whatever is broken, or that nothing is. */
export function tellAudit({ chains, heads, records, sound }: Audit, language: Language): string[] {
  const line = (key: Parameters<typeof t>[1], data: Record<string, string | number>) => t(language, key, data)
  const broken = [
    ...chains.broken.map(({ collection, record, seq, problem }) =>
      line('log.brokenRow', { collection, record, seq, problem: t(language, `log.problem.${problem}`) }),
    ),
    ...(heads.broken
      ? [
          line('log.brokenDay', {
            day: heads.broken.day,
            problem: t(language, `log.problem.${heads.broken.problem}`),
          }),
        ]
      : []),
    ...records.broken.map(({ collection, record }) => line('log.brokenRecord', { collection, record })),
  ]
  return [
    line('log.counts', {
      rows: chains.rows,
      chains: chains.chains,
      heads: heads.heads,
      records: records.records,
    }),
    ...broken,
    t(language, sound ? 'log.sound' : 'log.unsound'),
  ]
}
