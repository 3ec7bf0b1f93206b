import type { Payload, PayloadRequest } from 'payload'

/** Re-resolves who decides the open cases that a change of appointments touches. */
export async function moveOpenTasks(
  _payload: Payload,
  _req: PayloadRequest,
  _touched: { unitIds: string[]; officerIds: string[] },
): Promise<void> {}
