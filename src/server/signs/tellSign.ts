import type { Sign } from '#core/signs/signKinds.ts'
import { type Language, t } from '#i18n/translate.ts'

/** A sign in one neutral sentence. */
export function tellSign(sign: Sign, language: Language): string {
  const { kind, people, unit, count, most = 0 } = sign
  const [first = '', ...others] = people.map(({ name }) => name)
  const names = { people: [first, ...others].join(', '), first, others: others.join(', ') }
  return t(language, `signs.line.${kind}`, { ...names, unit, count, most })
}
