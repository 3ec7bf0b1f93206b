import type { Sign } from '#core/signs/signKinds.ts'
import { type Language, t } from '#i18n/translate.ts'

/** A sign in one neutral sentence. */
export function tellSign(sign: Sign, language: Language): string {
  const { kind, people, unit, count, most = 0 } = sign
  const names = people.map(({ name }) => name).join(', ')
  return t(language, `signs.line.${kind}`, { people: names, unit, count, most })
}
