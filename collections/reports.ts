import type { Field } from 'payload'
import { REPORT_KINDS } from '#core/report/facts.ts'
import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { keepSignedFigures } from '#hooks/reports/keepSignedFigures.ts'
import { compilers } from './access/compilers.ts'
import { nobody, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { fieldLabel, label } from './fields/label.ts'
import { half, listed, part, shown } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { checkbox, choice, data, day, instant, integer, longText, reference, text } from './fields/values.ts'

/** Made and refreshed by compiling alone; frozen by its submission, which is its signature (Q19). */
export const Reports = defineCollection({
  slug: 'reports',
  access: { read: scoped(null, reachByTask('reports')), create: nobody, update: compilers, delete: nobody },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'year',
    listSearchableFields: ['unit'],
    defaultColumns: [
      'unit',
      'reportKind',
      'year',
      'revision',
      'state',
      'submittedAt',
      'onTime',
      'issuedNumber',
    ],
    hideAPIURL: true,
    components: { beforeListTable: ['/src/admin/components/CompileReports#CompileReports'] },
  },
  defaultSort: '-year',
  indexes: [
    ...scopeIndexes('year'),
    { fields: ['unit', 'year', 'reportKind', 'revision'], unique: true } as never,
  ],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('reports'), checkInput],
    beforeChange: [keepSignedFigures, countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    part('reportHead', 'ReportHead#ReportHead'),
    listed(
      choice('reportKind', 'reportKind', [...REPORT_KINDS], {
        server: true,
        initial: 'annual',
        label: 'kind',
      }),
    ),
    listed(integer('year', { min: 2000, max: 2199 }, { server: true })),
    listed(integer('revision', { min: 1, max: 1000 }, { server: true, initial: 1 })),
    listed(instant('asOf', { server: true })),
    narrative(),
    manualFigures(),
    shown(text('reason', { server: true }), ({ reason }) => Boolean(reason)),
    part('reportChanges', 'report/ReportChanges#ReportChanges'),
    {
      ...data('figures'),
      admin: { components: { Field: '/src/admin/components/ReportFigures#ReportFigures' } },
    } as never,
    listed(checkbox('onTime', { server: true })),
    listed(text('verificationCode', { server: true, index: true })),
    listed(text('digest', { server: true })),
    listed(text('issuedNumber', { server: true, index: true })),
    listed(day('issuedOn', { server: true })),
    listed(text('issuedBy', { server: true })),
    listed(reference('issuedScan', 'evidence', { server: true })),
    ...approvalFields(),
  ],
})

/** Stored as text with `**bold**` and `*italic*`, so that whoever sends text sends text; edited as it is printed. */
function narrative(): Field {
  const field = longText('narrative', {
    description: {
      vi: 'Các mục I–V được viết sẵn từ số liệu; đồng chí bổ sung, sửa lời văn cho phù hợp. Dòng đã sửa được giữ nguyên khi tổng hợp lại số liệu; dòng gợi ý trong ngoặc vuông không được in. Không ghi nội dung bí mật nhà nước, kỷ luật Đảng.',
      en: 'Sections I–V come written from the figures; complete and change them. Lines you changed stay when the figures are taken again; hints in square brackets are not printed. No state secrets, no content of Party discipline.',
    },
  })
  const components = { Field: '/src/admin/components/narrative/NarrativeField#NarrativeField' }
  return { ...field, admin: { ...field.admin, components } } as Field
}

/** Figures that no record of the system gives: typed by hand, printed as such, with what proves them. */
function manualFigures(): Field {
  return {
    name: 'manualFigures',
    type: 'array',
    label: fieldLabel('manualFigures'),
    labels: { singular: label('manualFigure'), plural: label('manualFigures') },
    maxRows: 50,
    admin: {
      initCollapsed: true,
      description: {
        vi: 'Chỉ nhập số liệu mà hệ thống không theo dõi. Trên báo cáo, mục này được ghi rõ là “số liệu nhập tay”, kèm tên minh chứng.',
        en: 'Only figures the system does not follow. The report marks them as typed by hand and names the evidence.',
      },
    },
    fields: [
      half(text('name', { required: true, label: 'figureName' })),
      half(text('value', { required: true, label: 'figureValue' })),
      half(text('measure', { label: 'figureMeasure' })),
      half(reference('file', 'evidence', { label: 'file' })),
      text('note'),
    ],
  }
}
