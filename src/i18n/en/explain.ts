import type { vi } from '../vi/explain.ts'

export const en: typeof vi = {
  title: 'Why can somebody see or decide?',
  intro:
    'Choose a record and a person; the answer comes from the rules in force: whether he sees and may decide the record, and why.',
  forbidden: 'This page is for administrators and inspectors.',
  record: 'Address of the record',
  recordHint: 'Open the record and copy the browser’s address here.',
  officer: 'Name or code of the person',
  find: 'Find',
  choose: 'Choose the person',
  nobody: 'Nobody found.',
  badRecord: 'This is not the address of a record.',
  sees: 'Sees it',
  seesNo: 'Does not see it',
  decides: 'May decide it',
  decidesNo: 'May not decide it',
  noAccount: '{{name}} has no account and sees no record.',
  seesNot: '{{name}} holds no office that reads {{unit}}; the record is not his and never waited for him.',
  seesRestricted:
    'Records of this kind are of restricted sight (self-criticism, violations): the office of {{name}} does not read them, nor do administrators.',
  seesByRule: 'By the rule of this kind of record.',
  by: {
    everything: '{{office}} of {{at}} reads everything.',
    subtree: '{{office}} of {{at}} reads his unit and those below it, {{unit}} among them.',
    own: 'It is his own record.',
    task: 'It waits or waited for him.',
    host: '{{office}} of {{at}}, which hosts.',
  },
  may: '{{name}} may decide: {{office}} of {{unit}} since {{since}}.',
  mayFor:
    '{{name}} may decide for {{lender}} ({{office}} of {{unit}} since {{since}}), who delegated to him.',
  outside:
    'Somebody without an account decides by a one-time link; {{name}} sends the link or returns the record.',
  voted: '{{name}}, or who decides for him, has voted on this step.',
  givenAway: 'The case was given to {{to}}; {{name}} decides it no more.',
  noWorkflow: 'No workflow in force fits this record.',
  notOpen: 'The record waits for nobody (state: {{state}}).',
  barred: {
    himself: '{{name}} may not decide his own record.',
    contributor: '{{name}} wrote or edited this record and may not judge it.',
    subordinate: '{{name}} is a subordinate of the person concerned.',
    decidedBefore: '{{name}} decided another step of this record.',
  },
  elsewhere: '{{name}} is {{office}}, but of another unit; this step is decided by {{unit}}.',
  noOffice: 'This step is decided by {{offices}} of {{unit}}; {{name}} holds no such office.',
}
