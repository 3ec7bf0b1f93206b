import { PASSWORD_MIN } from '#core/account/isWeakPassword.ts'
import type { SlipStanding } from '#core/account/slipCode.ts'
import { writeInstant } from '#core/calendar/writeDay.ts'
import { type Language, t } from '#i18n/translate.ts'
import { escapeHtml } from '../mail/composeMail.ts'
import { publicPage } from '../page/publicPage.ts'
import type { SlipPerson } from './redeemSlip.ts'
import type { KeptSlip } from './slips.ts'

type Key = Parameters<typeof t>[1] & `accounts.page.${string}`
const words = (language: Language) => (key: string, data?: Record<string, string | number>) =>
  escapeHtml(t(language, `accounts.page.${key}` as Key, data))

type Asking = { language: Language; wrong?: string; status?: number; headers?: Record<string, string> }

/** Where a code is typed; `wrong` says what was wrong with the one before. */
export function askPage({ language, wrong, status = 200, headers = {} }: Asking): Response {
  const w = words(language)
  const body = `${alert(wrong)}<p>${w('askCode')}</p>
<form method="get" action="/kich-hoat"><label>${w('code')}
<input type="text" name="ma" maxlength="40" required autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint"></label>
<p class="hint" id="hint">${w('codeHint')}</p><button type="submit">${w('go')}</button></form>`
  const page = publicPage({ title: w('title'), body, language, status })
  for (const [name, value] of Object.entries(headers)) page.headers.set(name, value)
  return page
}

export function wrongPage(language: Language): Response {
  return askPage({ language, wrong: t(language, 'accounts.page.wrong'), status: 404 })
}

export function tooManyPage(language: Language, seconds: number): Response {
  const wrong = t(language, 'accounts.page.tooMany', { minutes: Math.max(1, Math.ceil(seconds / 60)) })
  return askPage({ language, wrong, status: 429, headers: { 'retry-after': String(seconds) } })
}

type Of = { slip: KeptSlip; language: Language }

/** The page of a slip that sets no password any more. */
export function closedSlipPage(standing: Exclude<SlipStanding, 'open'>, { slip, language }: Of): Response {
  const w = words(language)
  const at = standing === 'used' && slip.usedAt !== null ? slip.usedAt : slip.expiresAt
  const body = `<p>${w(standing, { ...writeInstant(at), by: slip.issuedByName })}</p>
<p><a href="/admin/login">${w('login')}</a></p>`
  return publicPage({ title: titleOf({ slip, language }), body, language, status: 410 })
}

type Open = Of & { person: SlipPerson; wrong?: { status: number; messages: string[] } }

/** For whom the slip is, and the form in which he sets his own password. */
export function openSlipPage({ slip, language, person, wrong }: Open): Response {
  const w = words(language)
  const field = (name: 'password' | 'again', hint: string) =>
    `<label>${w(name, { min: PASSWORD_MIN })}<input type="password" name="${name}" minlength="${PASSWORD_MIN}" maxlength="128" required autocomplete="new-password"${hint}></label>`
  const facts: [string, string][] = [
    [w('person'), person.name],
    [w('officerCode'), person.code],
    [w('unit'), person.unit ?? ''],
  ]
  const body = `${(wrong?.messages ?? []).map(alert).join('')}<p>${w('check')}</p>
<dl>${facts.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>
<p>${w('notYou')}</p><p>${w('until', writeInstant(slip.expiresAt))}</p>
<form method="post"><input type="text" name="username" value="${escapeHtml(person.login ?? person.code)}" autocomplete="username" hidden>
${field('password', ' aria-describedby="hint"')}<p class="hint" id="hint">${w('passwordHint')}</p>${field('again', '')}
<p><button type="submit">${w('send')}</button></p></form>`
  return publicPage({ title: titleOf({ slip, language }), body, language, status: wrong?.status ?? 200 })
}

type Done = Of & { person: SlipPerson; login: string | null; cookie: string | null }

/** After the password is set: the names to sign in by, and the way in. */
export function donePage({ slip, language, person, login, cookie }: Done): Response {
  const w = words(language)
  // The login name is the code in small letters, unless an administrator gave another.
  const other = login !== null && login.toLowerCase() !== person.code.toLowerCase() ? login : null
  const names = [...new Set([person.code, other, person.phone, person.email])].filter((name) => name)
  const list = names.map((name) => `<li><strong>${escapeHtml(String(name))}</strong></li>`).join('')
  const [href, label] = cookie ? ['/admin', w('open')] : ['/admin/login', w('login')]
  const body = `<p class="valid">${w('done', { name: person.name })}</p><p>${w('loginBy')}</p><ul>${list}</ul>
<p><a class="button" href="${href}">${label}</a></p>`
  const page = publicPage({ title: titleOf({ slip, language }), body, language })
  if (cookie) page.headers.append('set-cookie', cookie)
  return page
}

function titleOf({ slip, language }: Of): string {
  return words(language)(slip.reset ? 'resetTitle' : 'title')
}

function alert(message: string | undefined): string {
  return message ? `<p class="wrong" role="alert">${escapeHtml(message)}</p>` : ''
}
