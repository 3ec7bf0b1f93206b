import { fill } from '../text/fill.ts'

/** The messages whose words a plan may give, and what their places may say. */
export const mailPlaces = {
  submitted: ['unit', 'report', 'year', 'supplement', 'hour', 'minute', 'day', 'timeliness'],
  accepted: ['unit', 'report', 'year', 'supplement', 'hour', 'minute', 'day'],
  reminderEarly: ['unit', 'year', 'day', 'days', 'from'],
  reminderBefore: ['unit', 'year', 'day', 'days'],
  reminderToday: ['unit', 'year', 'day'],
  reminderAfter: ['unit', 'year', 'day', 'days'],
  digest: ['day', 'sections'],
  remindUnits: ['unit', 'year', 'from', 'day', 'lines'],
  delegated: ['name', 'from', 'to'],
  recognition: ['by', 'what', 'hour', 'minute', 'day'],
  nobody: [],
} as const

/** What a message must say: without it its reader learns nothing. */
const needed: Partial<Record<string, string>> = { digest: 'sections', remindUnits: 'lines' }

export type MailKind = keyof typeof mailPlaces
export const MAIL_KINDS = Object.keys(mailPlaces) as MailKind[]
/** Subject and paragraphs (parted by blank lines) with places: "Nhắc hạn nộp báo cáo năm {{year}}". */
export type MailTemplate = { subject: string; body: string }

/** A message's words with its places filled. */
export function writeMail(
  { subject, body }: MailTemplate,
  data: Readonly<Record<string, string | number>>,
): { subject: string; paragraphs: string[] } {
  const paragraphs = fill(body, data)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  return { subject: fill(subject, data), paragraphs }
}

/**
 * Where a plan's messages, sound in shape, name a place that does not exist, or leave out what they are sent for: its
 * path; null where all is well.
 */
export function mailProblem(mails: Partial<Record<MailKind, MailTemplate>>): string | null {
  for (const [kind, template] of Object.entries(mails)) {
    const known: readonly string[] = mailPlaces[kind as MailKind]
    for (const part of ['subject', 'body'] as const) {
      const places = [...template[part].matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name)
      if (places.some((name) => !known.includes(name))) return `${kind}.${part}`
    }
    const must = needed[kind]
    if (must !== undefined && !template.body.includes(`{{${must}}}`)) return `${kind}.body`
  }
  return null
}
