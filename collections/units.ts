import { MAX_LEVELS } from '#core/hierarchy/scopeWhere.ts'
import { knock } from '#hooks/access/knock.ts'
import { keepUnitTree } from '#hooks/organisation/keepUnitTree.ts'
import { rehomeUnit } from '#hooks/organisation/rehomeUnit.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { anyoneSignedIn, below, nobody, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { part } from './fields/panel.ts'
import { scopeFields } from './fields/scope.ts'
import { checkbox, choice, day, integer, reference, text } from './fields/values.ts'

export const levels = ['province', 'district', 'commune', 'grassroots', 'grassrootsBranch', 'branch'] as const

export const Units = defineCollection({
  slug: 'units',
  access: {
    read: anyoneSignedIn,
    create: permitted('organise'),
    update: below('organise'),
    delete: nobody,
  },
  admin: {
    group: label('groupOrganisation'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'level', 'parent'],
    listSearchableFields: ['name', 'shortName', 'code'],
    components: { beforeListTable: ['/src/admin/components/organisation/TreeLink#TreeLink'] },
  },
  defaultPopulate: { code: true, name: true, shortName: true, level: true },
  defaultSort: 'code',
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [keepUnitTree],
    afterChange: [rehomeUnit],
  },
  fields: [
    part('unitHistory', 'organisation/History#UnitHistory'),
    text('code', { required: true, unique: true }),
    text('name', { required: true }),
    text('shortName'),
    choice('level', 'level', levels, { required: true, index: true }),
    reference('parent', 'units', { index: true }),
    checkbox('inBlock'),
    day('validFrom', { required: true }),
    day('validTo'),
    day('obligationsFrom'),
    checkbox('block', { server: true, hidden: true, label: 'inBlock' }),
    integer('depth', { min: 0, max: MAX_LEVELS - 1 }, { server: true, hidden: true, label: 'level' }),
    ...scopeFields(),
  ],
})
