import { wordsOf } from '../words.ts'

/** R18, R34: said on every screen of restricted sight. */
export function SensitiveNotice({ language }: { language: string }) {
  const w = wordsOf(language)
  return (
    <>
      <p>{w('sensitive.notice')}</p>
      <p>{w('sensitive.nothingSecret')}</p>
      <p>
        <a href="/admin/collections/reads">{w('sensitive.whoRead')}</a>
      </p>
    </>
  )
}
