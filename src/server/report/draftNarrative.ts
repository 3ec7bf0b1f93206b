import type { ReportFacts } from '#core/report/facts.ts'
import { joinNarrative, mergeNarrative } from '#core/report/mergeNarrative.ts'
import { writeNarrative } from '#core/report/writeNarrative.ts'
import { vi } from '#i18n/narrative.ts'

/** The running text that a report begins with, written from its figures. */
export function firstNarrative(facts: ReportFacts): string {
  return joinNarrative(writeNarrative(facts, vi.words))
}

/** The running text beside new figures: lines nobody touched follow them, the others stay. */
export function nextNarrative(
  facts: ReportFacts,
  latest: { figures: ReportFacts | null; narrative: string | null },
): string | null {
  const before = latest.figures === null ? [] : writeNarrative(latest.figures, vi.words)
  return mergeNarrative(latest.narrative, before, writeNarrative(facts, vi.words))
}

/** What the running text says of the plan's targets, a sentence each. */
export function targetSentences(facts: ReportFacts): string[] {
  return writeNarrative(facts, vi.words)
    .filter(({ key }) => key.startsWith('target.'))
    .map(({ text }) => text)
}
