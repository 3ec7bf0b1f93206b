import type { vi } from '../vi/signs.ts'

export const en: typeof vi = {
  title: 'Signs to check',
  intro:
    'Cases worth another look. They are no verdict: none of them counts by itself against an officer or a unit.',
  forbidden: 'This page is for the inspection office and the inspection committee.',
  unit: 'Unit',
  from: 'From',
  to: 'To',
  show: 'Show',
  none: 'Nothing within these days.',
  records: 'Records behind it ({{count}})',
  more: 'and {{count}} more',
  kind: {
    manyAtOnce: 'Many confirmations at once',
    bulkLate: 'Many late entries',
    samePicture: 'One file on several records',
    alikePictures: 'Photographs nearly the same',
    sameText: 'Identical pledges',
    ownRoster: 'On one’s own roster',
    upward: 'Confirmed for a superior',
  },
  rule: {
    manyAtOnce: 'One person confirms {{limit}} records or more within a minute (closing a roster aside).',
    bulkLate: 'An officer enters {{limit}} activities or more late on one day.',
    samePicture: 'The same photograph or file is evidence on two records or more.',
    alikePictures:
      'Two photographs that are nearly one (resized, saved again, brightened) on different records.',
    sameText: 'Two officers or more hand in pledges of one year with every word the same.',
    ownRoster: 'One person made {{limit}} rosters or more and is on them as present.',
    upward: 'One person confirms {{limit}} activities or more of officers who hold an office above his unit.',
  },
  line: {
    manyAtOnce:
      '{{people}} ({{unit}}) confirmed {{count}} records in a row, at most {{most}} within a minute.',
    bulkLate: '{{people}} ({{unit}}) entered {{count}} activities late on one day.',
    samePicture: 'One file of {{people}} is attached to {{count}} records.',
    alikePictures:
      'Two photographs nearly the same (uploaded by {{people}}) are attached to different records.',
    sameText: '{{count}} pledges with identical content: {{people}}.',
    ownRoster: '{{people}} ({{unit}}) made {{count}} rosters and is on them as present.',
    upward: '{{first}} ({{unit}}) confirmed {{count}} activities of superiors: {{others}}.',
  },
  sample: {
    title: 'Random sample',
    intro:
      'Draws some officers of each unit below to check their records and evidence. Whoever knows the number of a sample gets the same officers again.',
    perUnit: 'Officers per unit',
    number: 'Number of the sample (empty: drawn)',
    draw: 'Draw',
    drawn: 'Sample {{number}}: {{unit}}, {{day}}',
    by: '{{perUnit}} officers per unit; drawn by {{name}} at {{at}}.',
    under: 'Unit',
    officer: 'Officer',
    code: 'Code',
    none: 'None drawn yet.',
    open: 'Records of the year',
    rule: 'Order within each unit: by the md5 of “number:code”.',
  },
}
