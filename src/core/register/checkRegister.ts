import type { Refusal } from '#core/refusal.ts'

/** What the small registers share, as far as a record has it. */
export type Registered = {
  from?: string | null
  to?: string | null
  link?: string | null
}

/** The longest address of a page that browsers agree on. */
const MAX_LINK = 2000

/** What is wrong with a register's record beyond its single fields: days out of order, a link that leads nowhere. */
export function checkRegister({ from, to, link }: Registered): Refusal[] {
  const refusals: Refusal[] = []
  if (from && to && to < from) refusals.push({ code: 'days-out-of-order', path: 'to' })
  if (link && !isLink(link)) refusals.push({ code: 'not-a-link', path: 'link' })
  return refusals
}

/** An address of the web that a reader may press: http or https, with a host and without a login in it. */
export function isLink(text: string): boolean {
  if (text.length > MAX_LINK || /\s/.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === ''
}
