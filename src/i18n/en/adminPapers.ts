import type { vi } from '../vi/adminPapers.ts'

export const en: typeof vi = {
  alike: {
    models: 'Models that are like this one',
    initiatives: 'Initiatives like this one by name or content',
    superior: 'Of the units above ({{count}})',
    others: 'Of the units of the city ({{count}})',
    noneModels: 'No approved model was found that is like this one.',
    noneInitiatives: 'No initiative was found that is like this one.',
    hint: 'Only words are compared. Whether an idea was copied is for people to say; equal names do not count.',
    hintInitiatives: 'Only words are compared. Whether it was copied is for people to say.',
    reason: 'A model is at least {{percent}}% alike: whoever approves says why.',
    share: '{{percent}}% alike',
    from: '{{unit}}, in force from {{day}}',
    recognised: '{{unit}}, recognised on {{day}}',
    waiting: '{{unit}}, waiting for a decision',
    authors: 'Authors: {{names}}',
    ours: 'Here',
    theirs: 'There',
    failed: 'They could not be compared. Please load the page again.',
  },
  initiative: {
    authors:
      'Made alone: leave the authors empty. Made together: name everybody with his share, 100% in all; the initiative belongs to the unit of the first.',
    counts:
      'An initiative counts in the year of its recognition. Recognised by the head of an agency: number, day, issuer and scan of the decision are recorded when the unit recognises it.',
    describe: 'Say how it was done before, what is new, where it is applied, and what came of it in numbers.',
    registry: 'Register of recognised initiatives',
    findAuthor: 'Type a name or code to find somebody',
    noAuthor: 'Nobody in office has this name.',
    changeAuthor: 'Choose somebody else',
    authorIs: '{{name}} ({{office}}, {{unit}})',
  },
  model: {
    parts:
      'Every model states what it continues, what is new and how it will grow. Names may be equal; idea and content may be nobody else’s, nor a copy of the superior’s.',
    inForce: 'In force',
    notYet: 'In force from {{day}}',
    over: 'No longer in force',
  },
  registry: {
    title: 'Register of recognised initiatives',
    hint: 'Every officer of the city may read this register.',
    search: 'Name of the initiative or of an author',
    find: 'Search',
    count: '{{count}} initiatives.',
    none: 'No data.',
    name: 'Initiative',
    authors: 'Authors',
    kind: 'Kind, field',
    recognition: 'Recognition',
    number: 'no. {{number}}',
  },
}
