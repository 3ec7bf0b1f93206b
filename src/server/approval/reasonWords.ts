import { writeDay } from '#core/calendar/writeDay.ts'
import type { Reason } from '#core/workflow/reason.ts'
import { type Language, t } from '#i18n/translate.ts'
import { vi } from '#i18n/workflow.ts'

/** Why somebody decides, in words: “Bí thư Quận đoàn Ninh Kiều, giữ chức từ 12/03/2024”. */
export function reasonWords(language: Language, reason: Reason, onBehalfOf?: string | null): string {
  const { unitName: unit, passedOver } = reason
  const since = writeDay(reason.since)
  const held = t(language, `workflow.reason.${reason.key}`, {
    office: officeWords(language, reason),
    unit,
    since,
  })
  const moved =
    passedOver.length === 0
      ? held
      : t(language, 'workflow.reason.passedOver', { reason: held, units: passedOver.join(', ') })
  return onBehalfOf ? t(language, 'workflow.reason.delegated', { reason: moved, name: onBehalfOf }) : moved
}

/** An office by its own name in Vietnamese; in English by the dictionary where it knows the office. */
export function officeWords(
  language: Language,
  { office, officeName }: { office: string; officeName?: string },
): string {
  const known = Object.hasOwn(vi.office, office)
    ? t(language, `workflow.office.${office as 'secretary'}`)
    : office
  return language === 'vi' ? (officeName ?? known) : known
}
