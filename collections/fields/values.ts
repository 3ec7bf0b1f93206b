import type {
  CheckboxField,
  DateField,
  JSONField,
  NumberField,
  RelationshipField,
  TextareaField,
  TextField,
} from 'payload'
import type { Check, PlanPart } from '#core/input/checkFields.ts'
import { fieldLabel, type LabelKey } from './label.ts'

type Options = {
  label?: LabelKey
  required?: boolean
  many?: boolean
  index?: boolean
  unique?: boolean
  /** Set by the server alone: nobody writes it over REST or in the panel. */
  server?: boolean
  /** Not sent to anybody. */
  hidden?: boolean
  /** Not shown in the panel's form. */
  silent?: boolean
  description?: { vi: string; en: string }
  /** What stands in for what was not sent; a function only opens the panel's form. */
  initial?: unknown
}
const SHORT = 500
const LONG = 10_000
const MANY = 2_000
const CHOICE = {
  Field: '/src/admin/components/ChoiceField#ChoiceField',
  Cell: '/src/admin/components/ChoiceCell#ChoiceCell',
}
const closed = { create: () => false, update: () => false }

/** What all fields share. `check` is what `checkFields` enforces on every save, drafts included. */
function base(name: string, options: Options, check: Check) {
  const { required, index, unique, server, hidden, silent, description, initial } = options
  return {
    name,
    label: fieldLabel((options.label ?? name) as LabelKey),
    ...(required && !server ? { required: true } : {}),
    ...(index ? { index: true } : {}),
    ...(unique ? { unique: true } : {}),
    ...(hidden ? { hidden: true } : {}),
    ...(server ? { access: closed } : {}),
    ...(initial === undefined ? {} : { defaultValue: initial }),
    admin: {
      ...(server ? { readOnly: true } : {}),
      ...(silent || hidden ? { hidden: true } : {}),
      ...(description ? { description } : {}),
    },
    custom: { check, server: server === true },
  }
}

/** Text of 1–500 characters after trimming. */
export function text(name: string, options: Options = {}): TextField {
  const check: Check = { type: 'text', max: SHORT }
  if (options.many) {
    const field = base(name, options, check)
    const components = { Field: '/src/admin/components/TextListField#TextListField' }
    const admin = { ...field.admin, components }
    return { ...field, type: 'text', hasMany: true, maxRows: MANY, admin } as TextField
  }
  return { ...base(name, options, check), type: 'text' } as TextField
}

/** Long text of 1–10,000 characters. */
export function longText(name: string, options: Options = {}): TextareaField {
  return { ...base(name, options, { type: 'text', max: LONG }), type: 'textarea' } as TextareaField
}

/** A calendar day, 'YYYY-MM-DD' text: never a timestamp, so no zone can shift it. */
export function day(name: string, options: Options = {}): TextField {
  const field = { ...base(name, options, { type: 'day' }), type: 'text' } as TextField
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        Field: '/src/admin/components/DayField#DayField',
        Cell: '/src/admin/components/DayCell#DayCell',
      },
    },
  } as TextField
}

/** An instant, ISO with zone. */
export function instant(name: string, options: Options = {}): DateField {
  const field = base(name, options, { type: 'instant' })
  const date = {
    pickerAppearance: 'dayAndTime',
    displayFormat: 'dd/MM/yyyy HH:mm',
    timeFormat: 'HH:mm',
    timeIntervals: 15,
  }
  const components = {
    Field: '/src/admin/components/later#InstantField',
    Cell: '/src/admin/components/InstantCell#InstantCell',
  }
  return { ...field, type: 'date', admin: { ...field.admin, date, components } } as DateField
}

/** A choice kept as text: lists that may grow are no database enums. `words` names its words in `i18n/choices`. */
export function choice(
  name: string,
  words: string,
  choices: readonly string[],
  options: Options = {},
): TextField {
  const field = {
    ...base(name, options, { type: 'choice', choices, name: words }),
    type: 'text',
  } as TextField
  return {
    ...field,
    ...(options.many ? { hasMany: true } : {}),
    admin: { ...field.admin, components: CHOICE },
  } as TextField
}

/**
 * A choice among what the plan declares: its focal contents, themes or merits. Every published version counts, so that
 * papers of a former one can still be saved. `words`: where a list of words knows the seeded keys.
 */
export function planChoice(name: string, part: PlanPart, words: string, options: Options = {}): TextField {
  const field = { ...base(name, options, { type: 'planKey', part, name: words }), type: 'text' } as TextField
  return {
    ...field,
    ...(options.many ? { hasMany: true } : {}),
    admin: { ...field.admin, components: CHOICE },
  } as TextField
}

export function integer(
  name: string,
  range: { min: number; max: number },
  options: Options = {},
): NumberField {
  return { ...base(name, options, { type: 'integer', ...range }), type: 'number', ...range } as NumberField
}

export function checkbox(name: string, options: Options = {}): CheckboxField {
  const field = base(name, options, { type: 'checkbox' })
  const components = { Cell: '/src/admin/components/TickCell#TickCell' }
  return { ...field, type: 'checkbox', admin: { ...field.admin, components } } as CheckboxField
}

/** A reference to another collection; existence is checked on every save. */
export function reference(name: string, to: string, options: Options = {}): RelationshipField {
  const field = base(name, options, { type: 'reference', to })
  const components = { Cell: '/src/admin/components/ReferenceCell#ReferenceCell' }
  return {
    ...field,
    type: 'relationship',
    relationTo: to,
    maxDepth: 1,
    admin: { ...field.admin, components, allowCreate: to === 'evidence', allowEdit: false },
    ...(options.many ? { hasMany: true, maxRows: MANY } : {}),
  } as unknown as RelationshipField
}

/** Data of the server's own making; never filterable, never written by clients unless `open`. */
export function data(name: string, options: Options & { open?: boolean } = {}): JSONField {
  const { open, ...rest } = options
  const field = base(name, { server: open !== true, ...rest }, { type: 'text', max: LONG })
  return {
    ...field,
    custom: { server: open !== true },
    type: 'json',
    admin: { ...field.admin, components: { Field: '/src/admin/components/DataField#DataField' } },
  } as JSONField
}
