/** Words of a workbook that are not in the report's model. */
export type SheetWords = { information: string; page: string }
