const GRACE_MS = 30_000

/** What a test left open (a server, a timer) must fail the run, not hold it until somebody gives up waiting. */
export default class EndingReporter {
  onRunComplete() {
    setTimeout(() => {
      const held = process.getActiveResourcesInfo().filter((name) => !/TTY|Pipe/.test(name))
      console.error(`The tests are over, but something they opened is not: ${held.join(', ')}`)
      process.exit(1)
    }, GRACE_MS).unref()
  }
}
