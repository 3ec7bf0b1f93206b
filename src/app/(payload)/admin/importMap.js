import { ChoiceCell as ChoiceCell_3a99b459993c9f976d1f19c1ed64f066 } from '../../../../src/admin/components/ChoiceCell'
import { ChoiceField as ChoiceField_6d36dc1d5935acb8d00880c79e8f068d } from '../../../../src/admin/components/ChoiceField'
import { DayCell as DayCell_1bd06e8a492a7812ad430436dedad038 } from '../../../../src/admin/components/DayCell'
import { DayField as DayField_74762995fd4d7f26c5db2a4e6dc6e2b3 } from '../../../../src/admin/components/DayField'
import { DataField as DataField_a803a352e8563c70d7a09ec7b3b59d14 } from '../../../../src/admin/components/DataField'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/components/ChoiceCell#ChoiceCell": ChoiceCell_3a99b459993c9f976d1f19c1ed64f066,
  "/src/admin/components/ChoiceField#ChoiceField": ChoiceField_6d36dc1d5935acb8d00880c79e8f068d,
  "/src/admin/components/DayCell#DayCell": DayCell_1bd06e8a492a7812ad430436dedad038,
  "/src/admin/components/DayField#DayField": DayField_74762995fd4d7f26c5db2a4e6dc6e2b3,
  "/src/admin/components/DataField#DataField": DataField_a803a352e8563c70d7a09ec7b3b59d14,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
