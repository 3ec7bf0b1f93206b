import { wordsOf } from '../../words.ts'

/** Below the login form: by which names one signs in, and how somebody without a password gets one. */
export function LoginHelp({ i18n }: { i18n: { language: string } }) {
  const w = wordsOf(i18n.language)
  return (
    <section aria-labelledby="login-help" className="login-hint">
      <h2 id="login-help">{w('accounts.login.title')}</h2>
      <p>{w('accounts.login.how')}</p>
      <p>
        <a href="/kich-hoat">{w('accounts.login.link')}</a>
      </p>
    </section>
  )
}
