import type { Clock } from '../editor/live/clock.ts'
import { decodeClient, encodeServer, MOST_UPDATE, type FromServer } from '../editor/live/frames.ts'
import type { Sockets } from '../editor/live/sockets.ts'
import type { Reading } from '../editor/model/reading.ts'

interface Line {
  toClient: (frame: FromServer) => void
  close: (code: number) => void
}

/** The desk's side of one draft's protocol, in memory, over lines that deliver late and may be cut at any moment. */
export class TestDesk {
  /** What a disk would hold. */
  readonly stored: Uint8Array[] = []
  readonly seeds: number[] = []
  readonly sizes: number[] = []
  up = true
  refuseWith: number | undefined
  private lines = new Set<Line>()

  constructor(
    private readonly clock: Clock,
    private readonly delay: () => number,
    private readonly seed: Reading | null = null,
  ) {}

  /** Cuts everybody off; frames on their way are lost, in both directions. */
  kill(): void {
    this.up = false
    this.cut(1006)
  }

  revive(): void {
    this.up = true
  }

  cut(code: number): void {
    const lines = [...this.lines]
    this.lines.clear()
    lines.forEach((line) => line.close(code))
  }

  sockets(person: string): Sockets {
    return (listener) => {
      let open = true
      const later = (act: () => void) => this.clock.after(this.delay(), () => open && act())
      const toServer = this.inOrder(() => open)
      const toClient = this.inOrder(() => open)
      const line: Line = {
        toClient: (frame) => {
          const bytes = encodeServer(frame)
          toClient(() => listener.received(bytes))
        },
        close: (code) => {
          open = false
          this.clock.after(1, () => listener.closed(code))
        },
      }
      later(() => {
        if (!this.up || this.refuseWith) {
          line.close(this.refuseWith ?? 1006)
          return
        }
        listener.opened()
        this.lines.add(line)
        this.greet(line, person)
      })
      return {
        send: (bytes) => toServer(() => this.receive(line, bytes)),
        close: () => {
          if (open) {
            this.lines.delete(line)
            line.close(1000)
          }
        },
      }
    }
  }

  // A line keeps the order in which frames were sent.
  private inOrder(open: () => boolean): (act: () => void) => void {
    let busyUntil = 0
    return (act) => {
      busyUntil = Math.max(busyUntil, this.clock.now() + this.delay())
      this.clock.after(busyUntil - this.clock.now(), () => open() && act())
    }
  }

  private greet(line: Line, person: string): void {
    const seq = this.stored.length
    const seed = seq === 0 ? this.seed : null
    line.toClient({
      type: 'hello',
      hello: { draft: 'd', seq, person: { id: person, name: person }, colour: '#336699', seed, state: 'open', formToken: 'token' },
    })
    // In two frames, as a large draft would come.
    const half = seq >> 1
    if (half > 0) {
      line.toClient({ type: 'updates', seq: half, updates: this.stored.slice(0, half) })
    }
    line.toClient({ type: 'updates', seq, updates: this.stored.slice(half) })
  }

  private receive(line: Line, bytes: Uint8Array): void {
    if (!this.lines.has(line)) {
      return
    }
    const frame = decodeClient(bytes)
    if (frame.type === 'awareness') {
      this.others(line).forEach((other) => other.toClient({ type: 'awareness', update: frame.update }))
      return
    }
    this.sizes.push(bytes.length)
    if (bytes.length > MOST_UPDATE) {
      this.lines.delete(line)
      line.close(4413)
      return
    }
    if (frame.type === 'update' || this.stored.length === 0) {
      this.stored.push(frame.update)
      const seq = this.stored.length
      if (frame.type === 'seed') {
        this.seeds.push(seq)
      }
      this.others(line).forEach((other) => other.toClient({ type: 'updates', seq, updates: [frame.update] }))
    }
    line.toClient({ type: 'ack', message: frame.message, seq: this.stored.length })
  }

  private others(line: Line): Line[] {
    return [...this.lines].filter((other) => other !== line)
  }
}
