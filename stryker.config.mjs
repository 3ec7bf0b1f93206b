/** `npm run mutate`: whether the tests notice when a rule of the core changes. */
export default {
  mutate: ['src/core/workflow/**/*.ts', 'src/core/standards/**/*.ts'],
  plugins: ['@stryker-mutator/mocha-runner'],
  // Mocha loads the tests once and runs them again for each mutant: hundreds a minute, where jest starts anew each time.
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import=./tests/mutation/register.mjs'],
  mochaOptions: {
    spec: ['tests/unit/{workflow,standards,calendar,hierarchy,form}/**/*.test.ts'],
    // Whole random lives say that something broke, seldom what: they take longer than all others together.
    ignore: ['tests/unit/workflow/sequences.test.ts'],
    grep: '^(?!the random )',
  },
  // On a machine that does other work too a slow run is not an endless one.
  timeoutMS: 30_000,
  coverageAnalysis: 'perTest',
  // Tables that are read once, when a module loads, belong to no single test.
  ignoreStatic: true,
  ignorePatterns: ['.data', '.next', 'docs', '.mutation'],
  concurrency: 2,
  tempDirName: '.mutation/sandbox',
  incremental: true,
  incrementalFile: '.mutation/known.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.mutation/report.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, reportMutants: false },
  thresholds: { high: 95, low: 85, break: 85 },
  allowEmpty: false,
}
