import { spawnSync } from 'node:child_process'
import { root } from './install.mjs'
import { jestFlags } from './jest.mjs'

// `npm run test:zones`: the rules, the statements and the API in processes and databases of other zones, one after the other.

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Auckland']
const failed = zones.filter((zone) => {
  console.log(`TZ=${zone}`)
  const env = { ...process.env, TZ: zone, TN_TEST_ZONE: zone }
  const flags = [...jestFlags, ...process.argv.slice(2), '--selectProjects', 'unit', 'integration', 'rest']
  return spawnSync(process.execPath, flags, { cwd: root, stdio: 'inherit', env }).status !== 0
})
console.log(failed.length === 0 ? `passed in ${zones.join(', ')}` : `failed in ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
