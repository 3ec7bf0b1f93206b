import type { PayloadRequest } from 'payload'
import type { Refusal } from '#core/refusal.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { Action, State } from '#core/workflow/states.ts'

/** What happened to a record; told inside the transaction in which it happened. Instants are epoch milliseconds. */
export type TransitionEvent = {
  collection: Paper
  id: string
  /** `settle`: by the votes cast before, when those who vote became others. */
  action: Action | 'settle'
  stateBefore: State
  state: State
  step: string | null
  rev: number
  officer: string | null
  unit: string
  by: string | null
  comment: string | null
  at: number
  /** Officers for whom the open step waits now. */
  waitingFor: string[]
  /** The record's fields as decided on. */
  content: Record<string, unknown>
}

type Listener = (req: PayloadRequest, event: TransitionEvent) => Promise<void>
type Check = (req: PayloadRequest, record: Record<string, unknown>) => Promise<Refusal[]>

const listeners = new Map<Paper, Listener[]>()
const checks = new Map<Paper, Check>()
const fillChecks = new Map<Paper, Check>()

/** Adds what else belongs to a transition of a collection (stamps, queued mail); it commits or fails with it. */
export function onTransition(collection: Paper, listener: Listener): void {
  const before = listeners.get(collection) ?? []
  if (!before.includes(listener)) listeners.set(collection, [...before, listener])
}

/** Sets what a record of a collection must satisfy when it is submitted; the refusals are answered together. */
export function checkAtSubmit(collection: Paper, check: Check): void {
  checks.set(collection, check)
}

/** Sets what a record must satisfy once an approver has filled something in. */
export function checkAtFill(collection: Paper, check: Check): void {
  fillChecks.set(collection, check)
}

export async function tellListeners(req: PayloadRequest, event: TransitionEvent): Promise<void> {
  for (const listener of listeners.get(event.collection) ?? []) await listener(req, event)
}

export async function checkAfterFill(
  req: PayloadRequest,
  collection: Paper,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  return (await fillChecks.get(collection)?.(req, record)) ?? []
}

export async function checkContent(
  req: PayloadRequest,
  collection: Paper,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  return (await checks.get(collection)?.(req, record)) ?? []
}
