import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const admin = path.resolve(import.meta.dirname, '../../../src/admin')
const files = readdirSync(admin, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
const client = files.filter((file) => /^['"]use client['"]/.test(readFileSync(file, 'utf8')))

describe('components that run in the browser', () => {
  it('are there', () => {
    expect(client.length).toBeGreaterThan(0)
  })

  it.each(client.map((file) => [path.relative(admin, file), file]))(
    '%s imports nothing of the server',
    (_, file) => {
      const imports = readFileSync(file, 'utf8').match(
        /^import (?!type )(?:(?!^import )[^;])*? from '(#server|#env|#config|node:)[^']*'/gm,
      )
      expect(imports).toBeNull()
    },
  )
})
