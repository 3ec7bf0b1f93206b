import * as foundation from './20261122_000001_foundation.ts'
import * as app from './20261122_000002_app.ts'
import * as lateReason from './20261122_000003_late_reason.ts'
import * as officerByCheck from './20261122_000004_officer_by_check.ts'
import * as textsByRecord from './20261122_000005_texts_by_record.ts'
import * as papers from './20261122_000006_papers.ts'
import * as papersSql from './20261122_000007_papers_sql.ts'
import * as recognitionLinks from './20261123_000012_recognition_links.ts'
import * as signs from './20261123_000017_signs.ts'
import * as province from './20261123_000020_province.ts'
import * as attestations from './20261123_000022_attestations.ts'
import * as sweep from './20261123_000024_sweep.ts'
import * as keptFigures from './20261130_000030_kept_figures.ts'
import * as listCounts from './20261130_000031_list_counts.ts'
import * as past from './20261130_000034_past.ts'
import * as reportKind from './20261130_000037_report_kind.ts'
import * as mailRecipients from './20261130_000038_mail_recipients.ts'
import * as notices from './20261130_000039_notices.ts'
import * as accounts from './20261130_000043_accounts.ts'
import * as requiredOffices from './20261130_000044_required_offices.ts'
import * as planMails from './20261201_000045_plan_mails.ts'
import * as communicationsPermission from './20261201_000046_communications_permission.ts'

/** Every migration in its order; the names are what a database remembers. */
export const migrations = [
  { name: '20261122_000001_foundation', up: foundation.up, down: foundation.down },
  { name: '20261122_000002_app', up: app.up, down: app.down },
  { name: '20261122_000003_late_reason', up: lateReason.up, down: lateReason.down },
  { name: '20261122_000004_officer_by_check', up: officerByCheck.up, down: officerByCheck.down },
  { name: '20261122_000005_texts_by_record', up: textsByRecord.up, down: textsByRecord.down },
  { name: '20261122_000006_papers', up: papers.up, down: papers.down },
  { name: '20261122_000007_papers_sql', up: papersSql.up, down: papersSql.down },
  { name: '20261123_000012_recognition_links', up: recognitionLinks.up, down: recognitionLinks.down },
  { name: '20261123_000017_signs', up: signs.up, down: signs.down },
  { name: '20261123_000020_province', up: province.up, down: province.down },
  { name: '20261123_000022_attestations', up: attestations.up, down: attestations.down },
  { name: '20261123_000024_sweep', up: sweep.up, down: sweep.down },
  { name: '20261130_000030_kept_figures', up: keptFigures.up, down: keptFigures.down },
  { name: '20261130_000031_list_counts', up: listCounts.up, down: listCounts.down },
  { name: '20261130_000034_past', up: past.up, down: past.down },
  { name: '20261130_000037_report_kind', up: reportKind.up, down: reportKind.down },
  { name: '20261130_000038_mail_recipients', up: mailRecipients.up, down: mailRecipients.down },
  { name: '20261130_000039_notices', up: notices.up, down: notices.down },
  { name: '20261130_000043_accounts', up: accounts.up, down: accounts.down },
  { name: '20261130_000044_required_offices', up: requiredOffices.up, down: requiredOffices.down },
  { name: '20261201_000045_plan_mails', up: planMails.up, down: planMails.down },
  {
    name: '20261201_000046_communications_permission',
    up: communicationsPermission.up,
    down: communicationsPermission.down,
  },
]
