import { registerHooks } from 'node:module'

const at = (file) => new URL(file, import.meta.url).href
const standIns = { '@jest/globals': at('./globals.mjs'), 'fast-check': at('./fastCheck.mjs') }

/** Outside of jest: its globals on mocha, and properties of few draws. */
registerHooks({
  resolve: (specifier, context, next) => {
    const url = standIns[specifier]
    return url && context.parentURL !== url ? { url, shortCircuit: true } : next(specifier, context)
  },
})
