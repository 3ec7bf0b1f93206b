import { choiceWord } from '#i18n/choiceWord.ts'
import type { Recognised } from '#server/initiatives/initiativeRegistry.ts'
import { printDay, printNumber } from '../../print.ts'
import type { Words } from '../../words.ts'

type Props = { docs: readonly Recognised[]; language: 'vi' | 'en'; w: Words }

/** Recognised initiatives: what each is, whose, and by which paper. */
export function RecognisedTable({ docs, language, w }: Props) {
  return (
    <div className="view-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{w('registry.name')}</th>
            <th scope="col">{w('registry.authors')}</th>
            <th scope="col">{w('view.unit')}</th>
            <th scope="col">{w('registry.kind')}</th>
            <th scope="col">{w('registry.recognition')}</th>
          </tr>
        </thead>
        <tbody>
          {docs.map((doc) => (
            <tr key={doc.id}>
              <th scope="row">
                {doc.summary ? (
                  <details>
                    <summary>{doc.title}</summary>
                    <p className="registry__summary">{doc.summary}</p>
                  </details>
                ) : (
                  doc.title
                )}
              </th>
              <td>{namesOf(doc, language)}</td>
              <td>{doc.unitName}</td>
              <td>
                {choiceWord('initiativeKind', doc.kind, language)},{' '}
                {choiceWord('initiativeField', doc.field, language)}
              </td>
              <td>{paperOf(doc, { language, w })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function namesOf({ authors }: Recognised, language: Props['language']): string {
  if (authors.length === 1) return authors[0]?.name ?? ''
  return authors.map(({ name, share }) => `${name} (${printNumber(share, language)}%)`).join(', ')
}

function paperOf(
  { recognition, recognisedOn }: Recognised,
  { language, w }: Pick<Props, 'language' | 'w'>,
): string {
  const { by, number, issuer } = recognition
  const parts = [
    choiceWord('recogniser', by, language),
    number ? w('registry.number', { number }) : null,
    issuer,
    printDay(recognisedOn),
  ]
  return parts.filter(Boolean).join(', ')
}
