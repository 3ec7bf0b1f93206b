import { pino } from 'pino'
import { isExpected } from './describeError.ts'

type Entry = { err?: unknown; msg?: string }

/** Payload's logger, one JSON line an entry; what a request caused (4xx) is no error and stays out. */
export const quietLogger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  hooks: {
    logMethod(args, method) {
      const entry = args[0] as unknown as Entry | undefined
      if (entry && typeof entry === 'object' && entry.err !== undefined && isExpected(entry.err)) return
      method.apply(this, args)
    },
  },
}) as never
