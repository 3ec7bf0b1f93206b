import type { Payload, PayloadRequest } from 'payload'
import { XLSX_TYPE } from '#core/input/files.ts'
import { compileReport, type ReportHead } from '#core/report/compileReport.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import type { ReportModel } from '#core/report/model.ts'
import { reportDocument } from '#core/report/reportDocument.ts'
import type { ReportWords } from '#core/report/words.ts'
import type { Span } from '#core/standards/ruleTables.ts'
import { env } from '#env'
import * as words from '#i18n/report.ts'
import { t } from '#i18n/translate.ts'
import { documentFile, fileName } from '../document/documentFile.ts'
import { gatherSpan } from './gatherFacts.ts'
import { loadReport, type StoredReport } from './loadReport.ts'
import { snapshotDigest } from './snapshotDigest.ts'
import { toXlsx } from './toXlsx.ts'

export const REPORT_FORMATS = ['xlsx', 'docx', 'pdf'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export type ReportFile = { name: string; type: string; bytes: Buffer }

/** The file of a stored report in a format, from its own figures; null when it does not exist or holds none. */
export async function reportFile(
  payload: Payload,
  of: { id: string; format: ReportFormat },
  req?: PayloadRequest,
): Promise<ReportFile | null> {
  const report = await loadReport(payload, of.id, req)
  if (!report?.figures) return null
  const model = modelOf(report, report.figures)
  return { name: fileNameOf(report, of.format), ...(await bytesOf(model, of.format)) }
}

/** The file of a unit's figures of a part of a year; null when there is no such unit. */
export async function spanFile(
  payload: Payload,
  of: { unit: string; year: number; span: Span; format: ReportFormat },
  req?: PayloadRequest,
): Promise<ReportFile | null> {
  const facts = await gatherSpan(payload, of, req)
  if (facts === null) return null
  const { from, to } = of.span
  const name = fileName(t('vi', 'report.file.span', { unit: facts.name, from, to }), of.format)
  return { name, ...(await bytesOf(spanModel(facts, words.vi.words), of.format)) }
}

/** What the page and the files of a part of a year render. */
export function spanModel(facts: ReportFacts, language: ReportWords): ReportModel {
  const nobody = { submittedAt: null, firstSubmittedAt: null, verification: null }
  return compileReport(facts, { ...nobody, revision: 1, reason: null, narrative: null }, language)
}

async function bytesOf(model: ReportModel, format: ReportFormat): Promise<Omit<ReportFile, 'name'>> {
  if (format === 'xlsx') return { type: XLSX_TYPE, bytes: await toXlsx(model, words.vi.sheet) }
  return documentFile(reportDocument(model, words.vi.words), format)
}

/** The model of a stored report: what every form of it renders. */
function modelOf(report: StoredReport, facts: ReportFacts): ReportModel {
  return compileReport(facts, headOf(report), words.vi.words)
}

function headOf(report: StoredReport): ReportHead {
  const { verificationCode: code, digest, revision, reason, narrative, manualFigures } = report
  // A returned report that was edited since is a draft again: its code belongs to what was signed.
  const signed = digest !== null && digest === snapshotDigest(report)
  return {
    revision,
    reason,
    narrative,
    manualFigures,
    submittedAt: signed ? instantOf(report.submittedAt) : null,
    firstSubmittedAt: instantOf(report.firstSubmittedAt),
    signer: signed ? report.signer : null,
    verification: signed && code !== null ? { address: verifyAddress(code), digest } : null,
  }
}

function instantOf(value: string | null): number | null {
  return value === null ? null : Date.parse(value)
}

/** The public address that says whether a printed report is the valid one. */
export function verifyAddress(code: string): string {
  return `${env.serverURL}/verify/${code}`
}

/** 'Báo cáo Quận đoàn Ninh Kiều năm 2026.xlsx', with the revision from the second on. */
function fileNameOf(report: StoredReport, format: ReportFormat): string {
  const supplement = report.revision > 1 ? ` (${report.revision})` : ''
  const word = report.kind === 'communications' ? 'report.file.communications' : 'report.file.name'
  const name = t('vi', word, { unit: report.unitName, year: report.year })
  return fileName(`${name}${supplement}`, format)
}
