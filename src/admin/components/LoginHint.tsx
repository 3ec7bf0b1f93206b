import { env } from '#env'
import { wordsOf } from '../words.ts'

const logins = [
  'thanhdoan',
  'tckt',
  'quan1',
  'coso1',
  'chidoan1',
  'canbo1',
  'vanphong1',
  'doankiemtra',
  'admin',
] as const

/** Below the login form of a demonstration: who can be tried, and that nothing here is real. */
export function LoginHint({ i18n }: { i18n: { language: string } }) {
  if (!env.demo) return null
  const w = wordsOf(i18n.language)
  return (
    <section aria-labelledby="demo-logins" className="login-hint">
      <h2 id="demo-logins">{w('shell.demo')}</h2>
      <p>{w('shell.demoPassword')}</p>
      <dl>
        {logins.map((name) => (
          <div className="login-hint__row" key={name}>
            <dt>
              <code>{name}@demo.local</code>
            </dt>
            <dd>{w(`shell.demoLogin.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
