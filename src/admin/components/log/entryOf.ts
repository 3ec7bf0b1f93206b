import { type Draft, spanOfDraft } from '#core/activity/draft.ts'
import type { LogPage } from '#core/activity/logPage.ts'
import { newKey } from '../../callApi.ts'
import type { Entry, EntryFile } from '../../offline/entry.ts'

type Given = { draft: Draft; files: EntryFile[]; page: LogPage; now: number }

/** A draft as it waits on the device, under a key of its own. */
export function entryOf({ draft, files, page, now }: Given): Entry {
  const { kind, title, place, hostUnit, lateReason } = draft
  const { from, to } = spanOfDraft(draft) ?? { from: now, to: now }
  return {
    key: newKey(),
    user: page.user,
    officer: page.officer,
    madeAt: Date.now(),
    files,
    refusal: null,
    log: {
      ...{ kind, title: title.trim() },
      startsAt: new Date(from).toISOString(),
      endsAt: new Date(to).toISOString(),
      place: place.trim() || null,
      hostUnit: hostUnit || null,
      attendance: kind === 'volunteerHours' ? null : 'onTime',
      lateReason: lateReason.trim() || null,
    },
  }
}
