import type { Field } from 'payload'

type Data = Record<string, unknown>

/** A part of the form that explains or helps and holds no data. `path`: component below src/admin/components. */
export function part(name: string, path: string): Field {
  return {
    name,
    type: 'ui',
    admin: { components: { Field: `/src/admin/components/${path}` }, disableListColumn: true },
  }
}

/** On records whose own title field says too little: the name they go by. */
export function recordTitle(): Field {
  return part('recordTitle', 'RecordTitle#RecordTitle')
}

/** A column of lists that no form shows. */
export function listed(field: Field): Field {
  return shown(field, () => false)
}

/** A field that the form shows only where `when` holds for the record. */
export function shown(field: Field, when: (data: Data) => boolean): Field {
  const condition = (data: Data) => when(data)
  return { ...field, admin: { ...field.admin, condition } } as Field
}

/** Only on a record that exists already: a new one has it filled in by the server. */
export function onceSaved(field: Field): Field {
  return shown(field, (data) => data.id !== undefined)
}

/** Shown, and never changed by the person: the server fills it in. */
export function fixed(field: Field): Field {
  return { ...field, admin: { ...field.admin, readOnly: true } } as Field
}

/** A third of the form's width where there is room. */
export function third(field: Field): Field {
  return { ...field, admin: { ...field.admin, className: 'field-third' } } as Field
}

/** A field that asks for something to be done with the save, and is no column; Payload would lock it otherwise. */
export function asking(field: Field): Field {
  return { ...field, virtual: true, admin: { ...field.admin, readOnly: false } } as Field
}

/** Half the form's width where there is room, beside its neighbour. */
export function half(field: Field): Field {
  return { ...field, admin: { ...field.admin, className: 'field-half' } } as Field
}

/** Of restricted sight (R18, R34): not in lists, not to be searched by, and noted when it is read (`noteReading`). */
export function sensitive(field: Field): Field {
  return { ...field, custom: { ...field.custom, sensitive: true } } as Field
}

/** Filled in by those who decide, with their decision: nobody writes it over REST or in the form. */
export function judged(field: Field): Field {
  const access = { create: () => false, update: () => false }
  return { ...field, access, admin: { ...field.admin, readOnly: true } } as Field
}

/** A field that the form draws by a part of ours. `path`: component below src/admin/components. */
export function drawn(field: Field, path: string): Field {
  return shownBy(field, 'Field', path)
}

/** A field with a cell of its own in lists. */
export function cell(field: Field, path: string): Field {
  return shownBy(field, 'Cell', path)
}

function shownBy(field: Field, place: 'Cell' | 'Field', path: string): Field {
  const before = (field.admin as { components?: object } | undefined)?.components
  const components = { ...before, [place]: `/src/admin/components/${path}` }
  return { ...field, admin: { ...field.admin, components } } as Field
}
