/** Every collection that stands in the contract, and the outbox. */
export const slugs = [
  'units',
  'officers',
  'appointments',
  'offices',
  'users',
  'plans',
  'workflows',
  'pledges',
  'events',
  'activities',
  'reports',
  'decisions',
  'evidence',
  'mails',
]
