import type { ReportFacts } from '#core/report/facts.ts'
import { joinNarrative, mergeNarrative } from '#core/report/mergeNarrative.ts'
import { writeCommunications } from '#core/report/writeCommunications.ts'
import { type NarrativeLine, writeNarrative } from '#core/report/writeNarrative.ts'
import { vi as communications } from '#i18n/communications.ts'
import { vi } from '#i18n/narrative.ts'

/** The running text that a report begins with, written from its figures. */
export function firstNarrative(facts: ReportFacts): string {
  return joinNarrative(written(facts))
}

/** The running text beside new figures: lines nobody touched follow them, the others stay. */
export function nextNarrative(
  facts: ReportFacts,
  latest: { figures: ReportFacts | null; narrative: string | null },
): string | null {
  const before = latest.figures === null ? [] : written(latest.figures)
  return mergeNarrative(latest.narrative, before, written(facts))
}

function written(facts: ReportFacts): NarrativeLine[] {
  return facts.communications
    ? writeCommunications(facts, facts.communications, communications)
    : writeNarrative(facts, vi.words)
}

/** What the running text says of the plan's targets, or of the communication of the year, a sentence each. */
export function targetSentences(facts: ReportFacts): string[] {
  return written(facts)
    .filter(({ key }) => /^(target|kind)\./.test(key))
    .map(({ text }) => text)
}
