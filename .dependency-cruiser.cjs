// Who may import whom (docs of the house: functional core, Payload shell). Type-only imports count.
const core = '^src/core/'
const server = '^src/server/'
const i18n = '^src/i18n/'
const env = '^src/env\\.ts$'
const generated = '^src/generated/'
const hooks = '^hooks/'
const collections = '^collections/'
const jobs = '^jobs/'
const seed = '^seed/'
const endpoints = '^src/endpoints/'
const admin = '^src/admin/'
const app = '^src/app/'
const migrations = '^src/migrations/'
const config = '^payload\\.config\\.ts$'
const holdFile = '^tools/holdFile\\.mjs$'
const house = [
  ...[core, server, i18n, env, generated, hooks, collections, jobs, seed, endpoints, admin, app, migrations],
  ...[config, '^src/[^/]+\\.ts$', '^src/cli/', '^tools/', '^tests/'],
]

/** Files of `from` may import, of the house, only their own kind and what stands in `to`. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: house.join('|'), pathNot: [from, ...to].join('|') },
})

/** Only `at` imports a package that has one door. */
const door = (pack, at) => ({
  name: `${pack}-has-one-door`,
  severity: 'error',
  from: { path: house.join('|'), pathNot: [...at, '^tests/'].join('|') },
  to: { path: `^node_modules/${pack}/` },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'core-imports-nothing', severity: 'error', from: { path: core }, to: { pathNot: core } },
    only('server', server, [core, i18n, env, holdFile]),
    // Words are typed by the keys of the core: one that lacks a word does not compile.
    only('i18n', i18n, [core]),
    only('hooks', hooks, [core, server, i18n]),
    // Cookies and addresses of the declarations depend on the environment.
    only('collections', collections, [core, hooks, i18n, env]),
    only('jobs', jobs, [core, server]),
    only('seed', seed, [core, server]),
    only('endpoints', endpoints, [server, core, i18n, env]),
    // A unit test keeps its client components away from the server.
    only('admin', admin, [core, i18n, generated, server, env]),
    only('app', app, [config, admin]),
    only('migrations', migrations, []),
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    door('exceljs', ['^src/server/report/', '^src/server/roster/', '^src/server/sheet/']),
    door('docx', ['^src/server/document/']),
    door('pdfmake', ['^src/server/document/']),
    door('nodemailer', ['^src/server/mail/']),
    door('node-cron', ['^jobs/schedule\\.ts$']),
    door('pg-boss', ['^jobs/queue\\.ts$']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
