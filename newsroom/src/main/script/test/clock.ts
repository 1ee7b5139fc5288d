import type { Clock } from '../editor/live/clock.ts'

/** Time that a test moves itself. */
export class TestClock implements Clock {
  private time = 1_700_000_000_000
  private acts: { at: number; order: number; act: () => void }[] = []
  private order = 0

  now(): number {
    return this.time
  }

  after(delay: number, act: () => void): () => void {
    const entry = { at: this.time + delay, order: this.order++, act }
    this.acts.push(entry)
    return () => {
      this.acts = this.acts.filter((other) => other !== entry)
    }
  }

  /** Runs everything that is due within the time. */
  pass(milliseconds: number): void {
    const until = this.time + milliseconds
    for (;;) {
      const due = this.acts.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at || a.order - b.order)[0]
      if (!due) {
        break
      }
      this.acts = this.acts.filter((entry) => entry !== due)
      this.time = due.at
      due.act()
    }
    this.time = until
  }
}
