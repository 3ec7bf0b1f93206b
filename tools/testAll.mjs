import { spawnSync } from 'node:child_process'
import { root } from './install.mjs'
import { jestFlags } from './jest.mjs'

// The checks, one build for the tests that start the real thing, then all of jest in one run: its summary comes last.

const args = process.argv.slice(2)
const run = (command) => spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0

const checked = args.length > 0 || run(['tools/check.mjs', '--no-unit'])
const built = run([...process.execArgv, 'tools/build.mjs'])
const projects = ['unit', 'integration', 'rest', 'faults', ...(process.env.CHROMIUM_PATH ? ['e2e'] : [])]
const passed = run([...jestFlags, ...args, '--selectProjects', ...projects])
process.exit(checked && built && passed ? 0 : 1)
