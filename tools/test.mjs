import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { launch } from './launch.mjs'
import { say } from './words.mjs'

// `npm test`: everything from a bare checkout. The arguments go to jest, for running a part.

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const chromium = findChromium() ?? installChromium()
if (chromium === undefined) console.error(say('chromiumMissing'))
await launch(
  'tools/testAll.mjs',
  process.argv.slice(2),
  chromium === undefined ? {} : { CHROMIUM_PATH: chromium },
)

function findChromium() {
  return [process.env.CHROMIUM_PATH, ...chromiums].find((file) => file && existsSync(file))
}

function installChromium() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.log(say('chromiumInstalling'))
  const aptGet = (args) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = () => aptGet(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'])
  if (!install() && aptGet(['update'])) install()
  return findChromium()
}
