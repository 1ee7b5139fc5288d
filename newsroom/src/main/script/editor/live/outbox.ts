import * as Y from 'yjs'
import { encodeClient, MOST_UPDATE } from './frames.ts'
import { split } from './split.ts'

/** Bytes of a frame that are not the update's. */
const FRAME = 5

/** What was written here and is not yet acknowledged. One message is under way at a time; what is written meanwhile goes together. */
export class Outbox {
  private waiting: Uint8Array[] = []
  private pieces: Uint8Array[] = []
  private underWay: number | undefined
  private lastMessage = 0

  constructor(private readonly send: (frame: Uint8Array) => void) {}

  get empty(): boolean {
    return this.underWay === undefined && this.pieces.length === 0 && this.waiting.length === 0
  }

  get awaits(): boolean {
    return this.underWay !== undefined
  }

  add(update: Uint8Array): void {
    this.waiting.push(update)
    this.next()
  }

  seed(update: Uint8Array): void {
    this.underWay = ++this.lastMessage
    this.send(encodeClient({ type: 'seed', message: this.underWay, update }))
  }

  /** Whether the acknowledgement was of the message under way. */
  acknowledged(message: number): boolean {
    if (message !== this.underWay) {
      return false
    }
    this.underWay = undefined
    this.next()
    return true
  }

  /** Forgets everything: after a new connection the document itself says what the server lacks. */
  clear(): void {
    this.waiting = []
    this.pieces = []
    this.underWay = undefined
  }

  private next(): void {
    if (this.underWay !== undefined) {
      return
    }
    if (this.pieces.length === 0 && this.waiting.length > 0) {
      this.pieces = split(Y.mergeUpdates(this.waiting), MOST_UPDATE - FRAME)
      this.waiting = []
    }
    const update = this.pieces.shift()
    if (update) {
      this.underWay = ++this.lastMessage
      this.send(encodeClient({ type: 'update', message: this.underWay, update }))
    }
  }
}
