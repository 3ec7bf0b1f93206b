import { z } from 'zod'

const flag = z.enum(['0', '1']).transform((value) => value === '1')
const port = z.coerce.number().int().min(1).max(65535)
const count = (fallback: number) => z.coerce.number().int().min(1).max(1_000_000).default(fallback)

const shape = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must be a postgres:// address')
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  PORT: port.default(3000),
  SERVER_URL: z.url({ protocol: /^https?$/ }).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must be an smtp:// or smtps:// address')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Trách nhiệm <trachnhiem@localhost>'),
  APP_NOW: z.iso.datetime({ offset: true }).optional(),
  DEMO: flag.optional(),
  DEMO_PROFILE: z.enum(['plan', '2026']).default('plan'),
  DEMO_SEED: z.coerce.number().int().min(0).default(2026),
  LOGIN_FAILURES_PER_ACCOUNT: count(10),
  LOGIN_FAILURES_PER_ADDRESS: count(200),
  LOGIN_WINDOW_SECONDS: count(900),
  REQUESTS_PER_MINUTE: count(30_000),
  TRUST_PROXY: flag.default(false),
})

/** The environment, read once. `problems` lists every wrong variable in one line each; callers that start a process print them and exit 1. */
export function readEnvironment(source: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const value = parsed.success ? parsed.data : shape.parse({})
  const demo = value.DEMO ?? value.DATABASE_URL === undefined
  if (value.APP_NOW !== undefined && !demo) problems.push('APP_NOW: is allowed only with DEMO=1')
  if (value.DATABASE_URL && !value.PAYLOAD_SECRET && value.NODE_ENV === 'production') {
    problems.push('PAYLOAD_SECRET: is required with DATABASE_URL in production')
  }
  return {
    ...value,
    problems,
    demo,
    appNow: value.APP_NOW === undefined ? null : Date.parse(value.APP_NOW),
    serverURL: value.SERVER_URL ?? `http://localhost:${value.PORT}`,
  }
}

export const env = readEnvironment(process.env)
