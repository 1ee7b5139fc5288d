/** Time as the live connection sees it, so that tests can run it themselves. Times are milliseconds. */
export interface Clock {
  now(): number
  /** Runs the act once after the delay; the answer cancels it. */
  after(delay: number, act: () => void): () => void
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after(delay, act) {
    const timer = setTimeout(act, delay)
    return () => clearTimeout(timer)
  },
}
