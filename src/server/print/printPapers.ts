import type { PayloadRequest } from 'payload'
import { startOf } from '#core/calendar/day.ts'
import type { Part } from '#core/document/model.ts'
import { today } from '../clock.ts'
import { documentFile, fileName, type PrintFormat } from '../document/documentFile.ts'
import { eventParts } from './eventParts.ts'
import { officerParts } from './officerParts.ts'
import { pledgeParts } from './pledgeParts.ts'
import { reviewParts } from './reviewParts.ts'
import { sessionParts } from './sessionParts.ts'
import type { Stored } from './storedValues.ts'

export const PRINTED = ['pledges', 'reviews', 'sessions', 'events'] as const
export type Printed = (typeof PRINTED)[number]
export type PrintedFile = { name: string; type: string; bytes: Buffer }
type Making = { name: string; author: string; format: PrintFormat }

const makers: Record<Printed, (req: PayloadRequest, docs: readonly Stored[]) => Promise<Part[]>> = {
  pledges: pledgeParts,
  reviews: reviewParts,
  sessions: sessionParts,
  events: eventParts,
}

/** Records the caller was allowed to read, as one file to print; `name` without its ending. */
export async function printRecords(
  req: PayloadRequest,
  of: Making & { paper: Printed; docs: readonly Stored[] },
): Promise<PrintedFile> {
  const at = Math.max(...of.docs.map(({ updatedAt }) => Date.parse(String(updatedAt))))
  return fileOf(await makers[of.paper](req, of.docs), { ...of, at })
}

/** The year of officers on a page each, as one file to print. */
export async function printOfficers(
  req: PayloadRequest,
  of: Making & { officers: readonly string[]; year: number },
): Promise<PrintedFile> {
  return fileOf(await officerParts(req, of), { ...of, at: startOf(today()) })
}

async function fileOf(
  parts: Part[],
  { name, author, format, at }: Making & { at: number },
): Promise<PrintedFile> {
  const made = await documentFile({ title: name, author, at, parts }, format)
  return { name: fileName(name, format), ...made }
}
