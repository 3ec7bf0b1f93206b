import { type Endpoint, generatePayloadCookie, type PayloadRequest } from 'payload'
import { readSlipCode } from '#core/account/slipCode.ts'
import { env } from '#env'
import { languageOf } from '#i18n/translate.ts'
import { openSlip, type Redeemed, redeemSlip } from '#server/accounts/redeemSlip.ts'
import { guessing } from '#server/accounts/slipGuesses.ts'
import {
  askPage,
  closedSlipPage,
  donePage,
  openSlipPage,
  tooManyPage,
  wrongPage,
} from '#server/accounts/slipPage.ts'
import { describeError } from '#server/errors/describeError.ts'
import { RefusalError, refuse } from '#server/refuse.ts'
import { addressOf } from './readRequest.ts'

/**
 * `/kich-hoat`: where the code of a slip is typed; `/kich-hoat/{code}`: for whom it is, and the form that sets his own
 * password. Public; opening uses nothing up, wrong codes are counted.
 */
export const activationEndpoints: Endpoint[] = [
  {
    path: '/kich-hoat',
    method: 'get',
    handler: async (req) => {
      const typed = req.searchParams.get('ma')
      if (typed === null) return askPage({ language: languageIn(req) })
      const code = readSlipCode(typed)
      if (code === null) return wrongPage(languageIn(req))
      return new Response(null, { status: 303, headers: { location: `/kich-hoat/${code}` } })
    },
  },
  {
    path: '/kich-hoat/:code',
    method: 'get',
    handler: (req) =>
      withCode(req, async (code) => {
        const language = languageIn(req)
        const found = await openSlip(req.payload, code)
        if (!found) return null
        const { slip, person, standing } = found
        return standing === 'open'
          ? openSlipPage({ slip, person, language })
          : closedSlipPage(standing, { slip, language })
      }),
  },
  {
    path: '/kich-hoat/:code',
    method: 'post',
    handler: (req) => withCode(req, (code) => answer(req, code)),
  },
]

/** The page for a code that could be one; a wrong code is counted, and refused after too many. */
async function withCode(
  req: PayloadRequest,
  page: (code: string) => Promise<Response | null>,
): Promise<Response> {
  const language = languageIn(req)
  const code = readSlipCode(String(req.routeParams?.code ?? ''))
  if (code === null) return wrongPage(language)
  const guesses = guessing(req.payload, addressOf(req) ?? '')
  const seconds = await guesses.refusedFor()
  if (seconds > 0) return tooManyPage(language, seconds)
  const found = await page(code)
  if (found !== null) return found
  await guesses.note(code)
  return wrongPage(language)
}

async function answer(req: PayloadRequest, code: string): Promise<Response | null> {
  const language = languageIn(req)
  if (isForged(req)) throw refuse({ code: 'forbidden' })
  const password = await readPasswords(req).catch((error: unknown) => error)
  const outcome =
    typeof password === 'string'
      ? await redeemSlip(req.payload, { code, password, address: addressOf(req) }).catch(
          (error: unknown) => error,
        )
      : password
  if (outcome instanceof RefusalError) {
    const found = await openSlip(req.payload, code)
    if (!found) return null
    if (found.standing !== 'open') return closedSlipPage(found.standing, { ...found, language })
    const { status, errors } = describeError(outcome, language)
    return openSlipPage({
      ...found,
      language,
      wrong: { status, messages: errors.map(({ message }) => message) },
    })
  }
  if (outcome instanceof Error) throw outcome
  const done = outcome as Redeemed | null
  if (done === null) return null
  if (done.standing !== 'open') return closedSlipPage(done.standing, { ...done, language })
  return donePage({ ...done, language, cookie: await signIn(req, done.login, String(password)) })
}

/** A page of somebody else's that sends this form would sign its reader in as another. Our own sends no origin. */
function isForged(req: PayloadRequest): boolean {
  const site = req.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = req.headers.get('origin')
  return (
    origin !== null &&
    origin !== 'null' &&
    origin !== env.serverURL &&
    !origin.endsWith(`//${req.headers.get('host')}`)
  )
}

async function readPasswords(req: PayloadRequest): Promise<string> {
  const form = await (req as unknown as Request).formData().catch(() => null)
  const [password, again] = [form?.get('password'), form?.get('again')]
  if (typeof password !== 'string' || password === '') throw refuse({ code: 'required', path: 'password' })
  if (password !== again) throw refuse({ code: 'passwords-differ', path: 'again' })
  return password
}

/** Signs the person in who has just set his password; without a cookie he is sent to the login. */
async function signIn(req: PayloadRequest, login: string | null, password: string): Promise<string | null> {
  if (login === null) return null
  const { payload } = req
  const data = { username: login, password: password.normalize('NFC') }
  const { token } = await payload.login({ collection: 'users', data: data as never, req: headersOf(req) })
  const collectionAuthConfig = payload.collections.users.config.auth
  const { cookiePrefix } = payload.config
  return token ? String(generatePayloadCookie({ collectionAuthConfig, cookiePrefix, token })) : null
}

function headersOf({ headers, i18n }: PayloadRequest): Partial<PayloadRequest> {
  return { headers, i18n }
}

function languageIn(req: PayloadRequest) {
  return languageOf(req.headers.get('accept-language'))
}
