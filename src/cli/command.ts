import type { Payload } from 'payload'

/** What `src/cli/run.ts` can run: gets what stands after the name, gives the exit code. */
export type Command = (args: readonly string[], means: { payload: Payload }) => Promise<0 | 1>
