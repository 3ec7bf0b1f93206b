import type { JSONFieldServerComponent } from 'payload'
import { wordsOf } from '../words.ts'
import { DataEditor } from './DataEditor.tsx'
import { DataTree } from './DataTree.tsx'
import type { FieldInfo } from './FieldShell.tsx'

/** Data of the server's own making, readable; where it is open (definitions), its text can be edited beside it. */
export const DataField: JSONFieldServerComponent = (props) => {
  const { clientField, data, field, i18n, path } = props
  const server = (field.custom as { server?: boolean } | undefined)?.server === true
  const readOnly = server || (props as { readOnly?: boolean }).readOnly === true
  const value: unknown = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], data)
  const w = wordsOf(i18n.language)
  return (
    <DataEditor field={clientField as FieldInfo} path={path} readOnly={readOnly}>
      {value === null || value === undefined ? (
        <p>{w('field.noData')}</p>
      ) : (
        <Stored value={value} words={w('field.showData')} />
      )}
    </DataEditor>
  )
}

// Its names are the program's, in no language of an office: whoever wants them opens it.
function Stored({ value, words }: { value: unknown; words: string }) {
  return (
    <details className="data-field__stored">
      <summary>{words}</summary>
      <DataTree value={value} />
    </details>
  )
}
