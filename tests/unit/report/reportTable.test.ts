import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ReportTable } from '#admin/components/ReportTable.tsx'
import { compileReport } from '#core/report/compileReport.ts'
import { vi } from '#i18n/report.ts'
import { sampleFacts } from './sampleFacts.ts'
import { emptyRegisters, sampleRegisters } from './sampleRegisters.ts'

const head = {
  revision: 1,
  reason: null,
  narrative: null,
  submittedAt: null,
  firstSubmittedAt: null,
  verification: null,
}
const shown = (key: string, registers = sampleRegisters()) => {
  const { tables } = compileReport(sampleFacts({ registers }), head, vi.words)
  const table = tables.find((each) => each.key === key)
  if (!table) throw new Error(`no table ${key}`)
  return renderToStaticMarkup(createElement(ReportTable, { table, language: 'vi' }))
}

describe('a table of the report on the screen', () => {
  it('links each figure to its list and leaves zeros and dashes alone', () => {
    const html = shown('table13')
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, inner]) => inner ?? '')
    expect(cells.find((cell) => cell.endsWith('>7</a>'))).toContain('publishedOn')
    expect(cells).toContain('0')
    expect(cells).toContain('–')
  })
  it('says that there is no data in one cell as wide as the table', () => {
    expect(shown('table13', emptyRegisters())).toMatch(
      /<td[^>]*colSpan="11"[^>]*>Không có dữ liệu trong kỳ báo cáo\.<\/td>/,
    )
  })
})
