import type { Payload, PayloadRequest } from 'payload'
import { XLSX_TYPE } from '#core/input/files.ts'
import { compileReport, type ReportHead } from '#core/report/compileReport.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import type { ReportModel } from '#core/report/model.ts'
import { reportDocument } from '#core/report/reportDocument.ts'
import { env } from '#env'
import * as words from '#i18n/report.ts'
import { t } from '#i18n/translate.ts'
import { documentFile, fileName } from '../document/documentFile.ts'
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
  const name = fileNameOf(report, of.format)
  if (of.format === 'xlsx') return { name, type: XLSX_TYPE, bytes: await toXlsx(model, words.vi.sheet) }
  return { name, ...(await documentFile(reportDocument(model, words.vi.words), of.format)) }
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
  const name = t('vi', 'report.file.name', { unit: report.unitName, year: report.year })
  return fileName(`${name}${supplement}`, format)
}
