import type { Reading } from '../model/reading.ts'
import type { Clock } from './clock.ts'
import { Problem, type Posted } from './desk.ts'

/** Milliseconds after the last change of one's own, and at most while typing goes on. */
const PAUSE = 800
const LONGEST = 3_000
const AFTER_FAILURE = 5_000

export interface PostingSource {
  /** Whether everything is acknowledged, and up to where the document reaches. */
  readonly allSaved: boolean
  readonly seq: number
}

/** Sends the draft as plain values to the server after one's own changes, once they are acknowledged. */
export class Posting {
  private cancel = () => {}
  private firstChange: number | undefined
  private due = false
  private running = false

  constructor(
    private readonly source: PostingSource,
    private readonly clock: Clock,
    private readonly read: () => Reading,
    private readonly post: (seq: number, reading: Reading) => Promise<Posted>,
    private readonly tell: { posted: (posted: Posted, reading: Reading) => void; refused: (problem: Problem) => void },
  ) {}

  /** Whether the server has the reading of every change. */
  get idle(): boolean {
    return this.firstChange === undefined && !this.due && !this.running
  }

  changed(): void {
    const now = this.clock.now()
    this.firstChange ??= now
    this.wait(Math.min(PAUSE, Math.max(0, this.firstChange + LONGEST - now)))
  }

  /** Called whenever something was acknowledged. */
  acknowledged(): void {
    if (this.due) {
      void this.run()
    }
  }

  /** Posts at once; undefined if the server has a newer one already. Rejects with the server's problem if it refuses. */
  async now(): Promise<Posted | undefined> {
    this.cancel()
    this.firstChange = undefined
    this.due = false
    const reading = this.read()
    try {
      const posted = await this.post(this.source.seq, reading)
      this.tell.posted(posted, reading)
      return posted
    } catch (problem) {
      if (!(problem instanceof Problem && problem.status === 409)) {
        throw problem
      }
      return undefined
    }
  }

  private wait(delay: number): void {
    this.cancel()
    this.cancel = this.clock.after(delay, () => {
      this.due = true
      void this.run()
    })
  }

  private async run(): Promise<void> {
    if (this.running || !this.source.allSaved) {
      return
    }
    this.running = true
    try {
      await this.now()
    } catch (problem) {
      // A reading that is refused is sent again after the next change; one that did not arrive, after a while.
      if (problem instanceof Problem && problem.status < 500) {
        this.tell.refused(problem)
      } else {
        this.wait(AFTER_FAILURE)
      }
    } finally {
      this.running = false
    }
  }
}
