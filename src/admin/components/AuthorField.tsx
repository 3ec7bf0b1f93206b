import type { RelationshipFieldServerComponent } from 'payload'
import { nameOf } from '../names.ts'
import { idOf } from '../titleOf.ts'
import type { FieldInfo } from './FieldShell.tsx'
import { AuthorInput } from './later.tsx'

/** An author: found by name among everybody in office in the city, whom the maker may otherwise not see. */
export const AuthorField: RelationshipFieldServerComponent = async (props) => {
  const { clientField, path, payload, permissions, operation, value } = props
  const given = (props as { readOnly?: boolean }).readOnly
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  const officer = idOf(value)
  return (
    <AuthorInput
      field={clientField as FieldInfo}
      name={officer === '' ? null : await nameOf(payload, 'officers', officer)}
      officer={officer}
      path={path}
      readOnly={given === true || allowed === false}
    />
  )
}
