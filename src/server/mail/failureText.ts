import { t } from '#i18n/translate.ts'

const LONGEST = 500
const CERTIFICATE = /certificate|altnames/i

/** Why a message was not sent, for whoever looks after the system; what the server said stands behind it. */
export function failureText(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const text = CERTIFICATE.test(`${code} ${said}`)
    ? t('vi', 'mail.failed.certificate', { said })
    : code === 'ETIMEDOUT'
      ? t('vi', 'mail.failed.silent', { said })
      : said
  return text.slice(0, LONGEST)
}
