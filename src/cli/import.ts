import { readFile, stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import { MAX_FILE } from '#core/input/files.ts'
import { t } from '#i18n/translate.ts'
import { wordRefusal } from '#server/errors/wordRefusal.ts'
import { RefusalError, refuse } from '#server/refuse.ts'
import { importRoster, type RosterImport } from '#server/roster/importRoster.ts'
import { problemLine, tellNotes, tellProblems } from '#server/roster/tellResult.ts'

type Means = { payload: Payload; print?: (line: string) => void }

/**
 * `npm run import -- <file.xlsx> [--dry-run]`: imports a roster as the operator, without bounds of a unit. Prints what
 * was done, or every place to correct; gives the exit code (1: nothing was stored because of the input).
 */
export async function runImport(
  args: readonly string[],
  { payload, print = console.log }: Means,
): Promise<0 | 1> {
  const flags = args.filter((arg) => arg.startsWith('-'))
  const [file, ...more] = args.filter((arg) => !arg.startsWith('-'))
  if (file === undefined || more.length > 0 || flags.some((flag) => flag !== '--dry-run')) {
    print(t('vi', 'roster.result.usage'))
    return 1
  }
  try {
    const bytes = await readSmall(file)
    const result = await importRoster({ payload, bytes, dryRun: flags.length > 0, caller: null })
    for (const line of linesOf(result)) print(line)
    return result.problems.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    for (const refusal of error.refusals) print(wordRefusal('vi', refusal))
    return 1
  }
}

/** The size is looked at before the bytes. */
async function readSmall(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw refuse({ code: 'file-unreadable', data: { file } })
  if (found.size > MAX_FILE.bytes) throw refuse({ code: 'too-large', data: { max: MAX_FILE.words } })
  return readFile(file)
}

function linesOf(result: RosterImport): string[] {
  const problems = tellProblems(result.problems, 'vi').map((problem) => problemLine(problem, 'vi'))
  const notes = tellNotes(result, 'vi')
  if (problems.length > 0) {
    return [...problems, ...notes, t('vi', 'refusals.roster-problems', { count: result.problems.length })]
  }
  const counts = (['units', 'officers', 'appointments'] as const).map((kind) =>
    t('vi', 'roster.result.counts', { name: t('vi', `roster.result.${kind}`), ...result.counts[kind] }),
  )
  const changed = Object.values(result.counts).some(({ created, updated }) => created + updated > 0)
  const end = result.dryRun ? 'dryRun' : changed ? 'stored' : 'unchanged'
  return [...notes, ...counts, t('vi', `roster.result.${end}`)]
}
