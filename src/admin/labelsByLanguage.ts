// Payload 3.90 keeps the labels of a collection's fields as they were first asked for, in whichever language that was,
// and shows them to everybody until the next start (`getClientSchemaMap`). Told never to keep them, it reads them from
// what it does keep by language, once a request. Delete this when upstream keeps them by language.
Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
  get: () => true,
  set: () => undefined,
  configurable: true,
})
