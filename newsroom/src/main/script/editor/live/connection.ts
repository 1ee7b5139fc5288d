import * as Y from 'yjs'
import { applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates, type Awareness } from 'y-protocols/awareness'
import { seedUpdate } from '../model/seed.ts'
import type { Clock } from './clock.ts'
import { Events } from './events.ts'
import { decodeServer, encodeClient, MOST_AWARENESS, type Hello, type Notice } from './frames.ts'
import { lacking } from './lacking.ts'
import { Outbox } from './outbox.ts'
import { Rescue } from './rescue.ts'
import type { Socket, Sockets } from './sockets.ts'

/** Where the connection stands. The last five do not mend by waiting; `signedOut` is looked at again now and then. */
export type Standing = 'connecting' | 'live' | 'offline' | 'signedOut' | 'denied' | 'closed' | 'tooLarge' | 'otherPerson'

const CLOSES: Record<number, Standing> = { 4401: 'signedOut', 4403: 'denied', 4409: 'closed', 4413: 'tooLarge' }

/** Milliseconds before the first new attempt, and before any: nobody is to look at “Offline” for long when the desk is there again. */
const FIRST_DELAY = 400
const LONGEST_DELAY = 5_000
/** Milliseconds until an unanswered message is taken for a dead connection. */
const PATIENCE = 12_000
const SIGNED_OUT_DELAY = 15_000
/** Milliseconds between two messages of where one’s caret is: while somebody types, the others’ carets move with the text itself. */
const CARET_PAUSE = 250

export interface Surroundings {
  sockets: Sockets
  clock: Clock
  /** 0 to 1. */
  random: () => number
  /** Asked when no connection can be opened: a browser does not tell a script why. */
  probe: () => Promise<'signedOut' | 'denied' | 'unknown'>
  /** Whether a client of the document was this browser, now or at an earlier visit. */
  isOwn: (client: number) => boolean
}

interface Told {
  standing: Standing
  /** Something was acknowledged, or is waiting for it. */
  outbox: void
  hello: Hello
  notice: Notice
  /** The document holds everything that the server has. */
  caughtUp: void
  /** So many blocks were put back in which somebody wrote here while others took them away. */
  rescued: number
}

/** Keeps a shared document and the server's updates of it the same, over connections that may break at any moment. */
export class DraftConnection extends Events<Told> {
  standing: Standing = 'connecting'
  hello: Hello | undefined
  /** The newest update of the server that the document holds. */
  seq = 0
  /** When the server last acknowledged something, in milliseconds of the clock. */
  savedAt: number | undefined
  caughtUp = false
  private readonly outbox = new Outbox((frame) => this.post(frame))
  private readonly rescue: Rescue
  private socket: Socket | undefined
  private opened = false
  private stored: Uint8Array[] = []
  private seed: Uint8Array | undefined
  private attempts = 0
  private stopped = false
  private cancelRetry = () => {}
  private cancelPatience = () => {}
  private nextCaret = 0
  private cancelCaret: (() => void) | undefined

  constructor(
    private readonly doc: Y.Doc,
    private readonly awareness: Awareness,
    private readonly person: string,
    private readonly around: Surroundings,
  ) {
    super()
    this.rescue = new Rescue(doc.getXmlFragment('copy'), around.isOwn)
    doc.on('update', (update: Uint8Array, origin: unknown) => this.changed(update, origin))
    awareness.on('update', (change: Changes, origin: unknown) => this.announce(change, origin))
  }

  /** Whether the server has acknowledged everything in the document. */
  get allSaved(): boolean {
    return this.caughtUp && this.outbox.empty
  }

  start(): void {
    this.connect()
  }

  /** Tries at once, such as when the network is back. */
  wake(): void {
    if (!this.socket && !this.stopped) {
      this.connect()
    }
  }

  /** Gives the open connection up, since the browser says that the network is gone. Tries again: the desk may be on this machine. */
  doubt(): void {
    const socket = this.socket
    if (socket && !this.stopped) {
      this.lost(1006)
      socket.close()
    }
  }

  /** Takes one's caret away from the others' screens, since the page is being left. */
  leave(): void {
    removeAwarenessStates(this.awareness, [this.awareness.clientID], 'leaving')
  }

  stop(): void {
    this.stopped = true
    this.cancelRetry()
    this.leave()
    this.socket?.close()
  }

  /** Resolves with the sequence number once all is acknowledged; rejects with a sentence after `limit` milliseconds. */
  flush(limit: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        if (this.allSaved) {
          done()
          resolve(this.seq)
        }
      }
      const cancel = this.around.clock.after(limit, () => {
        done()
        reject(new Error('The server did not answer in time. What you wrote is kept here; try again when you are connected.'))
      })
      const listening = [this.on('outbox', settle), this.on('caughtUp', settle)]
      const done = () => [cancel, ...listening].forEach((end) => end())
      settle()
    })
  }

  private connect(): void {
    this.cancelRetry()
    this.opened = false
    this.stand(this.standing === 'signedOut' ? 'signedOut' : this.attempts === 0 ? 'connecting' : 'offline')
    let current: Socket | undefined
    const mine = () => current === undefined || this.socket === current
    current = this.socket = this.around.sockets({
      opened: () => {
        this.opened = true
      },
      received: (bytes) => {
        if (mine()) {
          this.received(bytes)
        }
      },
      closed: (code) => {
        if (mine()) {
          this.lost(code)
        }
      },
    })
    this.expectAnswer()
  }

  private received(bytes: Uint8Array): void {
    const frame = decodeServer(bytes)
    switch (frame.type) {
      case 'hello':
        return this.greeted(frame.hello)
      case 'updates':
        return this.updated(frame.updates, frame.seq)
      case 'ack':
        return this.acknowledged(frame.message, frame.seq)
      case 'awareness':
        return applyAwarenessUpdate(this.awareness, frame.update, this)
      case 'notice':
        return this.tell('notice', frame.notice)
    }
  }

  private greeted(hello: Hello): void {
    if (hello.person.id !== this.person) {
      this.stopped = true
      this.stand('otherPerson')
      this.socket?.close()
      return
    }
    this.hello = hello
    this.tell('hello', hello)
    if (hello.seq === 0) {
      this.catchUp(hello)
    }
  }

  private updated(updates: Uint8Array[], seq: number): void {
    if (updates.length > 0) {
      this.seed = undefined
    }
    this.seq = Math.max(this.seq, seq)
    if (this.caughtUp) {
      this.report(this.rescue.apply(updates))
    } else if (this.hello) {
      this.stored.push(...updates)
      if (seq >= this.hello.seq) {
        this.catchUp(this.hello)
      }
    }
  }

  // Everything the server stores has arrived: whatever else the document holds was written here and must go there.
  private catchUp(hello: Hello): void {
    const server = new Y.Doc()
    this.stored.forEach((update) => Y.applyUpdate(server, update))
    const rescued = this.rescue.catchUp(this.stored, server)
    const missing = lacking(server, this.doc)
    server.destroy()
    this.stored = []
    this.caughtUp = true
    this.attempts = 0
    this.cancelPatience()
    this.stand('live')
    if (hello.seq === 0 && hello.seed && this.doc.store.clients.size === 0) {
      this.seed = seedUpdate(hello.seed)
      this.outbox.seed(this.seed)
      this.expectAnswer()
    } else if (missing) {
      this.outbox.add(missing)
      this.expectAnswer()
    }
    this.announceSelf()
    this.report(rescued)
    this.tell('outbox', undefined)
    if (!this.seed) {
      this.tell('caughtUp', undefined)
    }
  }

  private report(rescued: number): void {
    if (rescued > 0) {
      this.tell('rescued', rescued)
    }
  }

  private acknowledged(message: number, seq: number): void {
    if (!this.outbox.acknowledged(message)) {
      return
    }
    this.seq = Math.max(this.seq, seq)
    this.savedAt = this.around.clock.now()
    this.cancelPatience()
    if (this.outbox.awaits) {
      this.expectAnswer()
    }
    if (this.seed) {
      Y.applyUpdate(this.doc, this.seed, this)
      this.seed = undefined
    }
    this.tell('outbox', undefined)
    this.tell('caughtUp', undefined)
  }

  private changed(update: Uint8Array, origin: unknown): void {
    if (origin === this || origin === this.rescue || !this.caughtUp) {
      return
    }
    const idle = !this.outbox.awaits
    this.outbox.add(update)
    if (idle) {
      this.expectAnswer()
    }
    this.tell('outbox', undefined)
  }

  private lost(code: number): void {
    const opened = this.opened
    this.socket = undefined
    this.caughtUp = false
    this.seed = undefined
    this.stored = []
    this.outbox.clear()
    this.cancelPatience()
    const others = [...this.awareness.getStates().keys()].filter((client) => client !== this.awareness.clientID)
    removeAwarenessStates(this.awareness, others, this)
    if (this.stopped) {
      return
    }
    const known = CLOSES[code]
    if (known && known !== 'signedOut') {
      this.stopped = true
      this.stand(known)
      return
    }
    this.stand(known ?? (this.standing === 'signedOut' ? 'signedOut' : 'offline'))
    if (!opened && !known) {
      void this.around.probe().then((answer) => this.probed(answer))
    }
    this.retry()
  }

  private probed(answer: 'signedOut' | 'denied' | 'unknown'): void {
    if (this.caughtUp || this.stopped) {
      return
    }
    if (answer === 'denied') {
      this.stopped = true
      this.cancelRetry()
    }
    this.stand(answer === 'unknown' ? 'offline' : answer)
  }

  private retry(): void {
    const backoff = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this.attempts)
    const delay = this.standing === 'signedOut' ? SIGNED_OUT_DELAY : backoff
    this.attempts++
    this.cancelRetry = this.around.clock.after(delay * (0.5 + this.around.random()), () => this.connect())
  }

  private expectAnswer(): void {
    this.cancelPatience()
    const socket = this.socket
    this.cancelPatience = this.around.clock.after(PATIENCE, () => {
      if (socket === this.socket) {
        this.doubt()
      }
    })
  }

  private announce({ added, updated, removed }: Changes, origin: unknown): void {
    const self = this.awareness.clientID
    if (origin === this || !this.caughtUp) {
      return
    }
    if (added.includes(self) || removed.includes(self)) {
      this.announceSelf()
    } else if (updated.includes(self)) {
      this.cancelCaret ??= this.around.clock.after(Math.max(0, this.nextCaret - this.around.clock.now()), () => this.announceSelf())
    }
  }

  private announceSelf(): void {
    this.cancelCaret?.()
    this.cancelCaret = undefined
    this.nextCaret = this.around.clock.now() + CARET_PAUSE
    const update = encodeAwarenessUpdate(this.awareness, [this.awareness.clientID])
    if (this.caughtUp && update.length <= MOST_AWARENESS) {
      this.post(encodeClient({ type: 'awareness', update }))
    }
  }

  private post(frame: Uint8Array): void {
    this.socket?.send(frame)
  }

  private stand(standing: Standing): void {
    this.standing = standing
    this.tell('standing', standing)
  }
}

interface Changes {
  added: number[]
  updated: number[]
  removed: number[]
}
