import { describe, expect, it } from '@jest/globals'
import { filePaths, filesAt } from '#core/input/filePaths.ts'

const evidence = (name: string) => ({ name, type: 'relationship', relationTo: 'evidence' })
const fields = [
  evidence('file'),
  evidence('evidence'),
  { name: 'unit', type: 'relationship', relationTo: 'units' },
  { name: 'recognition', type: 'group', fields: [evidence('file'), { name: 'number', type: 'text' }] },
  { type: 'ui' },
]

describe('filePaths', () => {
  it('names every field that holds files, those of groups too', () => {
    expect(filePaths(fields)).toEqual(['file', 'evidence', 'recognition.file'])
  })

  it('finds one, several or none, by id or as records', () => {
    const record = { file: 'a', evidence: ['b', { id: 'c' }], recognition: { file: { id: 'd' } } }
    expect(filePaths(fields).flatMap((path) => filesAt(record, path))).toEqual(['a', 'b', 'c', 'd'])
    expect(filesAt({ recognition: null }, 'recognition.file')).toEqual([])
    expect(filesAt(undefined, 'file')).toEqual([])
  })
})
