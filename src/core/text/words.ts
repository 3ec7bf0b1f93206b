/** Words of data (a plan, a workflow), in both languages of the product. */
export type Words = { vi: string; en: string }
