import { env } from '#env'
import { knock } from '#hooks/access/knock.ts'
import { authenticateSession } from '#hooks/auth/authenticateSession.ts'
import { checkPassword } from '#hooks/auth/checkPassword.ts'
import { noteMailedReset } from '#hooks/auth/noteMailedReset.ts'
import { notePassword } from '#hooks/auth/notePassword.ts'
import { noteSignIn } from '#hooks/auth/noteSignIn.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { nobody, permitted } from './access/rules.ts'
import { selfOr } from './access/selfOr.ts'
import { defineCollection } from './defineCollection.ts'
import { fieldLabel, label } from './fields/label.ts'
import { part } from './fields/panel.ts'

const administrators = { create: permitted('configure'), update: permitted('configure') }

/** An account and nothing else: rights, units and activity live in appointments (a login may write a stale row back). */
export const Users = defineCollection({
  slug: 'users',
  auth: {
    useSessions: true,
    tokenExpiration: 12 * 60 * 60,
    // Failed logins are counted by our own limiter, before the password is hashed.
    maxLoginAttempts: 0,
    loginWithUsername: { allowEmailLogin: true, requireEmail: false, requireUsername: false },
    cookies: { sameSite: 'Strict', secure: env.serverURL.startsWith('https:') },
    forgotPassword: { expiration: 30 * 60 * 1000 },
    strategies: [{ name: 'session', authenticate: authenticateSession }],
  },
  access: {
    read: selfOr('configure'),
    create: permitted('configure'),
    update: selfOr('configure'),
    delete: nobody,
    unlock: nobody,
    admin: ({ req }: { req: { user?: unknown } }) => Boolean(req.user),
  },
  admin: { group: label('groupOrganisation'), useAsTitle: 'email', defaultColumns: ['email', 'username'] },
  hooks: {
    beforeOperation: [knock, checkQuery, checkPassword, checkInput],
    afterChange: [notePassword],
    afterLogin: [noteSignIn],
    afterOperation: [noteMailedReset],
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      label: fieldLabel('email'),
      unique: true,
      access: administrators as never,
    },
    {
      name: 'username',
      type: 'text',
      label: fieldLabel('username'),
      unique: true,
      access: administrators as never,
    },
    part('ownAccount', 'account/OwnAccount#OwnAccount'),
  ],
})
