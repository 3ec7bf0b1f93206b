import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import './labelsByLanguage.ts'
import { markIcon } from './mark.ts'
import { routes } from './routes.ts'

const at = (file: string) => `/src/admin/${file}`
/** What makes a page one that can be put on a phone's home screen. */
const ofPhone = {
  manifest: '/manifest.webmanifest',
  appleWebApp: { capable: true, title: 'Trách nhiệm', statusBarStyle: 'default' as const },
  icons: [
    { rel: 'icon', type: 'image/svg+xml', url: markIcon },
    { rel: 'apple-touch-icon', url: '/icons/apple-180.png' },
  ],
}
export const phoneMeta = { ...ofPhone, title: 'Ghi nhanh · Trách nhiệm' }
const view = (file: string, path: `/${string}`) => ({ Component: at(`views/${file}`), path, exact: true })

/** The panel: Payload's own, extended by its own extension points. */
export const panel = {
  user: 'users',
  avatar: 'default' as const,
  dateFormat: 'dd/MM/yyyy HH:mm',
  importMap: { baseDir: resolve(dirname(fileURLToPath(import.meta.url)), '../..') },
  meta: {
    titleSuffix: ' · Trách nhiệm',
    defaultOGImageType: 'off' as const,
    ...ofPhone,
  },
  components: {
    graphics: { Icon: at('components/Mark#Icon'), Logo: at('components/Logo#Logo') },
    providers: [
      at('components/Clock#Clock'),
      at('components/PlanWords#PlanWords'),
      at('components/A11yPatch#A11yPatch'),
      at('components/device/OneDevice#OneDevice'),
    ],
    actions: [at('components/InboxAction#InboxAction')],
    beforeNavLinks: [at('components/WorkLinks#WorkLinks')],
    afterLogin: [
      at('components/account/LoginHelp#LoginHelp'),
      at('components/device/UnsentHint#UnsentHint'),
      at('components/LoginHint#LoginHint'),
    ],
    logout: { Button: at('components/device/SignOut#SignOut') },
    views: {
      dashboard: view('Home#Home', '/'),
      createFirstUser: view('NoUsers#NoUsers', '/create-first-user'),
      inbox: view('Inbox#Inbox', routes.inbox),
      overview: view('Overview#Overview', routes.overview),
      mine: view('Mine#Mine', routes.mine),
      explain: view('Explain#Explain', routes.explain),
      plan: view('PlanEditor#PlanEditor', `${routes.plan}/:id`),
      workflow: view('WorkflowEditor#WorkflowEditor', `${routes.workflow}/:id`),
      log: view('LogState#LogState', routes.log),
      signs: view('Signs#Signs', routes.signs),
      sweep: view('Sweep#Sweep', routes.sweep),
      span: view('SpanReport#SpanReport', routes.span),
      activity: view('Activity#Activity', routes.activity),
      registry: view('Registry#Registry', routes.registry),
      importRoster: view('ImportRoster#ImportRoster', routes.importRoster),
      accounts: view('Accounts#Accounts', routes.accounts),
      organisation: view('Organisation#Organisation', routes.organisation),
    },
  },
}
