import { permissions } from '#core/hierarchy/caller.ts'
import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { anyoneSignedIn, nobody, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { checkbox, choice, text } from './fields/values.ts'
import { levels } from './units.ts'

export const Offices = defineCollection({
  slug: 'offices',
  access: {
    read: anyoneSignedIn,
    create: permitted('configure'),
    update: permitted('configure'),
    delete: nobody,
  },
  admin: {
    group: label('groupOrganisation'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'countsAsOfficer'],
  },
  defaultSort: 'key',
  hooks: { beforeOperation: [knock, checkQuery, checkInput] },
  fields: [
    text('key', { required: true, unique: true }),
    text('name', { required: true }),
    checkbox('countsAsOfficer'),
    choice('permissions', 'permission', permissions, { many: true }),
    choice('requiredAt', 'level', levels, { many: true }),
  ],
})
