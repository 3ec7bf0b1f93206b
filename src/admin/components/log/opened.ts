import type { FormerLog } from '#core/activity/logPage.ts'
import type { Entry } from '../../offline/entry.ts'

/** What is being written: a log of before, a new one, or one that was refused. */
export type Opened = { former: FormerLog } | { entry: Entry } | 'new'
