import Base from '@jest/test-sequencer'

const order = ['unit', 'integration', 'rest', 'faults', 'e2e']

/** From the quick to the slow, so that a mistake in a rule is seen before a browser is started. */
export default class Sequencer extends Base {
  sort(tests) {
    const place = (test) => order.indexOf(test.context.config.displayName?.name ?? '')
    return super.sort(tests).sort((a, b) => place(a) - place(b))
  }
}
