import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { officersInSubtree } from './access/officersInSubtree.ts'
import { officersOrganised } from './access/officersOrganised.ts'
import { nobody, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { part } from './fields/panel.ts'
import { checkbox, choice, day, reference, text } from './fields/values.ts'

export const Officers = defineCollection({
  slug: 'officers',
  access: {
    read: officersInSubtree,
    create: permitted('organise'),
    update: officersOrganised,
    delete: nobody,
  },
  admin: {
    group: label('groupOrganisation'),
    useAsTitle: 'fullName',
    defaultColumns: ['fullName', 'code', 'dateOfBirth', 'employmentType'],
    listSearchableFields: ['fullName', 'code', 'phone'],
    components: {
      beforeListTable: ['/src/admin/components/organisation/TreeLink#TreeLink'],
      afterListTable: ['/src/admin/components/print/PrintUnit#PrintUnit'],
    },
  },
  defaultPopulate: { code: true, fullName: true },
  defaultSort: 'fullName',
  hooks: { beforeOperation: [knock, checkQuery, checkInput] },
  fields: [
    part('printOfficer', 'print/PrintPaper#PrintOfficer'),
    part('accountOfOfficer', 'account/OfficerAccount#OfficerAccount'),
    part('officerHistory', 'organisation/History#OfficerHistory'),
    text('code', { required: true, unique: true }),
    text('fullName', { required: true }),
    day('dateOfBirth'),
    choice('gender', 'gender', ['male', 'female']),
    text('ethnicity'),
    checkbox('partyMember'),
    text('email'),
    text('phone'),
    choice('employmentType', 'employmentType', ['cadre', 'civilServant', 'publicEmployee', 'other'], {
      required: true,
    }),
    text('employer'),
    reference('user', 'users', { unique: true }),
    text('scope', { server: true, hidden: true, label: 'unit' }),
  ],
})
