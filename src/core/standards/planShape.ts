import { paperParts, questionKinds } from '../form/form.ts'
import type { Fields, Shape } from '../input/shape.ts'
import { MAIL_KINDS } from '../mail/templates.ts'
import { standardKeys, targetKeys } from './plan.ts'

/** The papers that are printed under a title of the plan's. */
export const PRINTED: readonly string[] = ['pledge', 'review', 'session', 'attendance', 'summary']
const DEPARTMENT_PAPERS = ['reminder', 'communications']

const text = { kind: 'text' } as const
const longText = { kind: 'longText' } as const
const words = { kind: 'words' } as const
const flag = { kind: 'flag' } as const
const day = { kind: 'day' } as const
const monthDay = { kind: 'monthDay' } as const
const count = (min: number, max: number) => ({ kind: 'count', min, max }) as const
const choice = (...choices: string[]) => ({ kind: 'choice', choices }) as const
const list = (of: Shape, min = 0) => ({ kind: 'list', of, min }) as const
const group = (fields: Fields) => ({ kind: 'group', fields }) as const
const optional = <S extends Shape>(shape: S) => ({ ...shape, optional: true }) as const
const pick = (from: 'levels' | 'groups' | 'offices' | 'employment') => ({ kind: 'pick', from }) as const

const named = group({ key: text, label: words })
const section = group({
  heading: optional(words),
  part: optional(choice(...paperParts.pledge, ...paperParts.review)),
  questions: optional(
    list(
      group({
        key: text,
        label: words,
        hint: optional(words),
        kind: choice(...questionKinds),
        required: optional(flag),
        choices: optional(list(named)),
      }),
    ),
  ),
})
const daysOff = group({ from: day, to: day, label: words, expected: optional(flag) })

/** The definition of a plan as it is checked before it is published, and drawn as a form. */
export const planShape = group({
  years: group({ from: count(2000, 2199), to: count(2000, 2199) }),
  firstMonth: count(1, 12),
  levels: list(group({ key: text, label: words, assessed: flag, branch: flag }), 1),
  groups: list(
    group({
      key: text,
      label: words,
      rules: list(
        group({
          offices: optional(pick('offices')),
          fullTime: optional(flag),
          levels: optional(pick('levels')),
        }),
      ),
    }),
  ),
  officeOrder: pick('offices'),
  employmentInScope: pick('employment'),
  contents: list(named, 1),
  themes: list(named),
  commitments: list(named),
  merits: list(named),
  standards: list(
    group({
      key: choice(...standardKeys),
      label: words,
      period: choice('week', 'month', 'quarter', 'year'),
      measure: choice('minutes', 'count', 'share'),
      mode: choice('either', 'sum'),
      daysOff: optional(count(1, 31)),
      excused: optional(choice('leftOut', 'breach')),
      numbers: list(
        group({
          groups: optional(pick('groups')),
          levels: optional(pick('levels')),
          number: count(0, 100_000),
        }),
      ),
    }),
  ),
  targets: list(
    group({
      key: choice(...targetKeys),
      label: words,
      heading: optional(words),
      percent: count(0, 100),
      levels: optional(pick('levels')),
      offices: optional(pick('offices')),
      employment: optional(pick('employment')),
    }),
  ),
  deadlines: group({
    pledge: group({ opens: monthDay, due: monthDay, daysAfterAppointment: count(0, 366) }),
    review: group({ opens: monthDay, due: monthDay }),
    report: group({ due: monthDay, inclusive: flag, remindDaysBefore: list(count(0, 366)) }),
    closing: monthDay,
  }),
  activity: group({ maxHours: count(1, 24), freeEntryUntilDay: count(1, 31) }),
  officeHours: group({
    weekdays: { kind: 'pick', from: 'weekdays' },
    windows: list(group({ from: { kind: 'time' }, to: { kind: 'time' } })),
    holidays: optional(list(daysOff)),
    daysOffInLieu: optional(list(daysOff)),
    workedSaturdays: optional(list({ kind: 'saturday' })),
  }),
  originality: optional(group({ hint: count(1, 100) })),
  review: optional(group({ grades: flag })),
  sessions: optional(group({ minutesRequired: flag })),
  report: group({
    meetingShare: count(0, 100),
    programme: optional(text),
    themes: optional(text),
    title: text,
    subject: longText,
    organisation: text,
    superior: text,
    issuerPrefix: text,
    place: text,
    symbol: optional(text),
    signedFor: text,
    signedForWithoutStandingCommittee: text,
    signerTitles: { kind: 'byKey', of: text, keys: 'offices' },
    recipients: list(text),
    letterheads: optional({
      kind: 'byKey',
      keys: 'any',
      of: group({
        issuer: optional(text),
        place: optional(text),
        symbol: optional(text),
        recipients: optional(list(text)),
      }),
    }),
    departmentPapers: optional({
      kind: 'byKey',
      keys: DEPARTMENT_PAPERS,
      of: group({
        subject: longText,
        symbol: text,
        signedFor: text,
        signerTitle: text,
        recipients: list(text),
      }),
    }),
  }),
  mails: optional({ kind: 'byKey', keys: MAIL_KINDS, of: group({ subject: longText, body: longText }) }),
  forms: optional({
    kind: 'byKey',
    keys: PRINTED,
    of: group({
      code: optional(text),
      name: optional(text),
      title: text,
      subject: longText,
      sections: optional(list(section, 1)),
    }),
  }),
})
