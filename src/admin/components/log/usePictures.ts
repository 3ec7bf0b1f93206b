'use client'
import { useCallback, useRef, useState } from 'react'
import { EVIDENCE_TYPES, MAX_FILE } from '#core/input/files.ts'
import type { Language } from '#i18n/translate.ts'
import { browserWordsOf } from '../../browserWords.ts'
import { newKey } from '../../callApi.ts'
import type { EntryFile } from '../../offline/entry.ts'
import { shrinkPicture } from './shrinkPicture.ts'
import { uploadEvidence } from './uploadEvidence.ts'

/** A file being attached. `percent` while it goes up, `problem` when the server would never take it. */
export type Picture = EntryFile & { percent: number | null; problem: string | null; address: string | null }
type Given = {
  officer: string | null
  language: Language
  before?: readonly EntryFile[]
  onUploaded?: (id: string) => void
}

/** The files of a log: made small on the device, sent at once where there is a network, tried again where there was none. */
export function usePictures({ officer, language, before = [], onUploaded }: Given) {
  const [pictures, setPictures] = useState<Picture[]>(() => before.map((file) => shownOf(file)))
  const uploaded = useRef(onUploaded)
  uploaded.current = onUploaded
  const change = useCallback((key: string, more: Partial<Picture>) => {
    setPictures((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)))
  }, [])
  const upload = useCallback(
    async ({ key, name, bytes }: Picture) => {
      if (bytes === null) return
      change(key, { percent: 0 })
      const onProgress = (percent: number) => change(key, { percent })
      const answer = await uploadEvidence({ name, bytes, key, officer, language, onProgress })
      if ('id' in answer) {
        change(key, { id: answer.id, percent: null })
        uploaded.current?.(answer.id)
      } else change(key, { percent: null, problem: answer.refused })
    },
    [change, officer, language],
  )
  const add = async (files: readonly File[]) => {
    for (const file of files) {
      const picture = await pictureOf(file, language)
      setPictures((all) => [...all, picture])
      if (picture.problem === null && navigator.onLine) void upload(picture)
    }
  }
  const remove = (key: string) => setPictures((all) => all.filter((one) => one.key !== key))
  const files = pictures
    .filter(({ problem }) => problem === null)
    .map(({ key, name, type, bytes, id }): EntryFile => ({ key, name, type, bytes: id ? null : bytes, id }))
  return { pictures, files, add, upload, remove }
}

function shownOf(file: EntryFile): Picture {
  const isImage = file.type.startsWith('image/') && file.bytes !== null
  const address = isImage && file.bytes ? URL.createObjectURL(file.bytes) : null
  return { ...file, percent: null, problem: null, address }
}

async function pictureOf(file: File, language: Language): Promise<Picture> {
  const w = browserWordsOf(language)
  const small = file.type.startsWith('image/') ? await shrinkPicture(file) : null
  const bytes: Blob = small ?? file
  const name = small ? `${file.name.replace(/\.[^.]*$/, '')}.${EVIDENCE_TYPES[small.type]}` : file.name
  const picture = shownOf({ key: newKey(), name, type: bytes.type, bytes, id: null })
  const readable = bytes.type in EVIDENCE_TYPES
  const problem = readable
    ? null
    : w(file.type.startsWith('image/') ? 'quickLog.photo.unreadable' : 'quickLog.photo.unsupported')
  const large = bytes.size > MAX_FILE.bytes ? w('quickLog.photo.tooLarge', { max: MAX_FILE.words }) : null
  return problem || large ? { ...picture, problem: problem ?? large, address: null } : picture
}
