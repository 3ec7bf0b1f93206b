import * as accounts from './accounts.ts'
import * as approval from './adminApproval.ts'
import * as forms from './adminForms.ts'
import * as home from './adminHome.ts'
import * as quickLog from './adminLog.ts'
import * as narrative from './adminNarrative.ts'
import * as papers from './adminPapers.ts'
import * as print from './adminPrint.ts'
import * as registers from './adminRegisters.ts'
import * as reporting from './adminReport.ts'
import * as reviews from './adminReviews.ts'
import * as shell from './adminShell.ts'
import * as views from './adminViews.ts'
import * as explain from './explain.ts'
import * as log from './log.ts'
import * as looks from './looks.ts'
import * as organisation from './organisation.ts'
import * as periods from './periods.ts'
import * as planEditor from './planEditor.ts'
import * as recognition from './recognition.ts'
import * as signs from './signs.ts'
import * as span from './span.ts'
import * as sweep from './sweep.ts'
import * as workflowEditor from './workflowEditor.ts'

/** Words of the panel's own components and views; the areas stand in files of their own. */
export const vi = {
  field: {
    choose: 'Chọn…',
    chooseFile: 'Chọn tệp',
    loading: 'Đang tải…',
    noFile: 'chưa chọn tệp nào',
    showData: 'Xem dữ liệu đã lưu',
    yes: 'Có',
    no: 'Không',
    dayShape: 'ngày/tháng/năm',
    time: 'Giờ',
    instantShape: 'ngày/tháng/năm giờ:phút',
    addLine: 'Thêm dòng',
    removeLine: 'Bỏ dòng {{number}}',
    noData: 'Chưa có số liệu.',
    editData: 'Sửa dạng văn bản (JSON)',
    badData: 'Văn bản chưa đúng cú pháp JSON nên chưa được ghi nhận.',
  },
  accounts: accounts.vi.panel,
  approval: approval.vi,
  explain: explain.vi,
  ...forms.vi,
  ...home.vi,
  log: log.vi,
  ...looks.vi,
  ...papers.vi,
  narrative: narrative.vi,
  reporting: reporting.vi,
  ...reviews.vi,
  organisation: organisation.vi,
  print: print.vi,
  quickLog: quickLog.vi,
  recognition: recognition.vi.panel,
  ...registers.vi,
  periods: periods.vi,
  planEditor: planEditor.vi,
  ...shell.vi,
  signs: signs.vi,
  span: span.vi,
  sweep: sweep.vi,
  ...views.vi,
  workflowEditor: workflowEditor.vi,
}

export const en: typeof vi = {
  field: {
    choose: 'Choose…',
    chooseFile: 'Choose a file',
    loading: 'Loading…',
    noFile: 'no file chosen',
    showData: 'Show what is stored',
    yes: 'Yes',
    no: 'No',
    dayShape: 'day/month/year',
    time: 'Time',
    instantShape: 'day/month/year hour:minute',
    addLine: 'Add a line',
    removeLine: 'Remove line {{number}}',
    noData: 'No figures yet.',
    editData: 'Edit as text (JSON)',
    badData: 'This is not valid JSON yet, so it has not been taken over.',
  },
  accounts: accounts.en.panel,
  approval: approval.en,
  explain: explain.en,
  ...forms.en,
  ...home.en,
  log: log.en,
  ...looks.en,
  ...papers.en,
  narrative: narrative.en,
  reporting: reporting.en,
  ...reviews.en,
  organisation: organisation.en,
  print: print.en,
  quickLog: quickLog.en,
  recognition: recognition.en.panel,
  ...registers.en,
  periods: periods.en,
  planEditor: planEditor.en,
  ...shell.en,
  signs: signs.en,
  span: span.en,
  sweep: sweep.en,
  ...views.en,
  workflowEditor: workflowEditor.en,
}
