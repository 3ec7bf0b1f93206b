import { MAIL_KINDS, mailPlaces } from '#core/mail/templates.ts'
import { vi } from '#i18n/mailTemplates.ts'
import type { Words } from '../../words.ts'
import type { Entry } from './ShapeField.tsx'

/** Of every message: the words it has where the plan gives none, and what may stand in its places. */
export function mailEntries(w: Words): Record<string, Entry> {
  return Object.fromEntries(
    MAIL_KINDS.map((kind) => {
      const places = mailPlaces[kind].map((name) => `{{${name}}} ${w(`planEditor.place.${name}`)}`)
      const hint =
        places.length === 0 ? w('planEditor.noPlaces') : w('planEditor.places', { places: places.join('; ') })
      return [`mails.${kind}`, { start: vi[kind], hint }]
    }),
  )
}
