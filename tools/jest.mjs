/** How jest is started: native ESM, nothing on the console but its own lines. */
export const jestFlags = [
  '--experimental-vm-modules',
  '--no-deprecation',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]
