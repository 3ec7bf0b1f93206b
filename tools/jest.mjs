/**
 * How jest is started: native ESM, nothing on the console but its own lines; on a small machine one process runs all
 * files, and keeps what each of them loaded.
 */
export const jestFlags = [
  '--max-old-space-size=10240',
  '--experimental-vm-modules',
  '--no-deprecation',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]
