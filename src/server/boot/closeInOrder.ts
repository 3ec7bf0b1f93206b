type Close = () => unknown

const patience = 15_000
const first: Close[] = []
const later: Close[] = []

/** Adds what must be closed before all else when the process ends: what lets new work in. */
export function closeFirst(close: Close): void {
  first.push(close)
}

/** Adds what must be closed when the process ends; what was opened last is closed first. */
export function closeLater(close: Close): void {
  later.push(close)
}

/** Closes everything once, in order. One that fails or hangs does not keep the next from being closed; the last
 * (the database) is given the time it takes. */
export async function closeAll(): Promise<void> {
  await Promise.all(first.splice(0).map(settle))
  for (let close = later.pop(); close !== undefined; close = later.pop()) {
    await (later.length === 0 ? settle(close) : Promise.race([settle(close), wait(patience)]))
  }
}

async function settle(close: Close): Promise<void> {
  try {
    await close()
  } catch (error) {
    console.error(error)
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}
