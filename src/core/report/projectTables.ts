import type { ReportFacts } from './facts.ts'
import { listTable } from './listTable.ts'
import type { TableBody, Terms } from './model.ts'
import type { ProjectFacts, RegisterFacts } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import type { ReportWords } from './words.ts'

/** The themes of the first plan: reports frozen before they were kept counted these. */
const FIRST = ['people', 'work', 'self'] as const

/** Table 14: youth projects, tasks and campaigns of the year (R07, R20, R21). */
export function projectsTable(
  facts: ReportFacts,
  words: ReportWords,
  { projects }: RegisterFacts,
): TableBody {
  return registerTable(facts, words, {
    title: words.projectsTitle,
    own: 'ownUnit',
    families: [family(projects, measuresOf(facts, words))],
    notes: [words.noteProjects],
  })
}

/** Table 14b: the projects and campaigns one by one. */
export function projectListTable(
  facts: ReportFacts,
  words: ReportWords,
  { projectItems }: RegisterFacts,
): TableBody {
  const { projectKind, projectStatus } = words.choices
  const themes = new Map(themesOf(facts, words).map(({ key, name }) => [key, name]))
  const time = words.duration
  return listTable(projectItems, words, {
    title: words.projectListTitle,
    columns: [
      { key: 'title', heading: words.projectTitle, kind: 'text', width: 36, value: (p) => p.title },
      { key: 'unit', heading: words.unit, kind: 'text', width: 26, value: (p) => p.unit },
      {
        key: 'kind',
        heading: words.kind,
        kind: 'text',
        width: 18,
        value: (p) => projectKind[p.kind] ?? p.kind,
      },
      { key: 'from', heading: words.from, group: time, kind: 'day', width: 11.5, value: (p) => p.from },
      { key: 'to', heading: words.to, group: time, kind: 'day', width: 11.5, value: (p) => p.to },
      { key: 'value', heading: words.value, kind: 'count', width: 15, value: (p) => p.value },
      {
        key: 'status',
        heading: words.status,
        kind: 'text',
        width: 15,
        value: (p) => projectStatus[p.status] ?? p.status,
      },
      {
        key: 'themes',
        heading: facts.plan?.themes.name ?? words.themes,
        kind: 'text',
        width: 26,
        value: (p) => p.themes.map((key) => themes.get(key) ?? key).join('; ') || null,
      },
    ],
    open: ({ id }) => ({ kind: 'record', collection: 'projects', id }),
    notes: [words.noteNoData],
  })
}

function measuresOf(facts: ReportFacts, words: ReportWords): Measure<ProjectFacts>[] {
  const behind = (more: Terms) => ({
    collection: 'projects',
    where: undertaken(facts, more),
  })
  return [
    ...Object.entries(words.choices.projectKind).map(
      ([key, heading]): Measure<ProjectFacts> => ({
        key,
        heading,
        group: words.byKind,
        width: 11,
        value: (f) => f.kinds[key] ?? 0,
        behind: behind({ kind: { equals: key } }),
      }),
    ),
    {
      key: 'running',
      heading: words.choices.projectStatus.running ?? '',
      group: words.status,
      value: (f) => f.running,
      behind: behind({ status: { equals: 'running' } }),
    },
    {
      key: 'done',
      heading: words.choices.projectStatus.done ?? '',
      group: words.status,
      value: (f) => f.done,
      behind: behind({ status: { equals: 'done' } }),
    },
    ...themesOf(facts, words).map(({ key, name }) => ({
      key,
      heading: name,
      group: facts.plan?.themes.name ?? words.themes,
      width: 11,
      value: (f: ProjectFacts) => f.themes?.[key] ?? f[key as 'people'] ?? 0,
      behind: behind({ themes: { equals: key } }),
    })),
    { key: 'value', heading: words.value, width: 15, value: (f) => f.value },
  ]
}

function themesOf({ plan }: ReportFacts, words: ReportWords): readonly { key: string; name: string }[] {
  return plan?.themes.each ?? FIRST.map((key) => ({ key, name: words.choices.theme[key] ?? key }))
}

/** What touches the year: with an end, begun in the year without one, or begun before and not over. */
function undertaken({ from, to }: ReportFacts, more: Terms): Terms[] {
  const begun = { less_than_equal: to }
  const endless = { to: { exists: false } }
  const goingOn = { from: begun, ...endless, status: { in: ['planned', 'running'] }, ...more }
  return [
    { from: begun, to: { greater_than_equal: from }, ...more },
    { from: { ...begun, greater_than_equal: from }, ...endless, ...more },
    ...(more.status?.equals === 'done' ? [] : [goingOn]),
  ]
}
