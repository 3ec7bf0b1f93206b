import type { Permission } from '#core/hierarchy/caller.ts'

/** What may be brought in from Excel, and who may. */
export const listKinds = [
  { kind: 'roster', permission: 'organise' },
  { kind: 'attendance', permission: 'host' },
  { kind: 'activities', permission: 'host' },
  { kind: 'documents', permission: 'keepRegisters' },
  { kind: 'initiatives', permission: 'keepRegisters' },
] as const satisfies readonly { kind: string; permission: Permission }[]
export type ListKind = (typeof listKinds)[number]['kind']
