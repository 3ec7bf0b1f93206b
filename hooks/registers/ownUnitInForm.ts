import { callerOf, postsWith } from '#core/hierarchy/caller.ts'

/** The panel's form opens with the unit whose registers one keeps. */
export function ownUnitInForm({ req }: { req: { user?: unknown } }): string | undefined {
  const caller = callerOf(req.user)
  return caller ? postsWith(caller, 'keepRegisters')[0]?.unit : undefined
}
