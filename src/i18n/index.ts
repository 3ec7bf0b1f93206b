import * as accounts from './accounts.ts'
import * as communications from './communications.ts'
import * as console from './console.ts'
import * as explain from './explain.ts'
import * as exports from './exports.ts'
import * as figures from './figures.ts'
import * as imports from './imports.ts'
import * as letters from './letters.ts'
import * as log from './log.ts'
import * as mail from './mail.ts'
import * as print from './print.ts'
import * as recognition from './recognition.ts'
import * as refusals from './refusals.ts'
import * as report from './report.ts'
import * as roster from './roster.ts'
import * as signs from './signs.ts'
import * as workflow from './workflow.ts'
import * as workflowEditor from './workflowEditor.ts'

/** All words of the product by language and area; `vi` is the source, `en` has its shape. */
export const messages = {
  vi: {
    accounts: accounts.vi,
    communications: communications.vi,
    console: console.vi,
    explain: explain.vi,
    exports: exports.vi,
    figures: figures.vi,
    imports: imports.vi,
    letters: letters.vi,
    log: log.vi,
    mail: mail.vi,
    print: print.vi,
    recognition: recognition.vi,
    refusals: refusals.vi,
    report: report.vi,
    roster: roster.vi,
    signs: signs.vi,
    workflow: workflow.vi,
    workflowEditor: workflowEditor.vi,
  },
  en: {
    accounts: accounts.en,
    communications: communications.en,
    console: console.en,
    explain: explain.en,
    exports: exports.en,
    figures: figures.en,
    imports: imports.en,
    letters: letters.en,
    log: log.en,
    mail: mail.en,
    print: print.en,
    recognition: recognition.en,
    refusals: refusals.en,
    report: report.en,
    roster: roster.en,
    signs: signs.en,
    workflow: workflow.en,
    workflowEditor: workflowEditor.en,
  },
}
