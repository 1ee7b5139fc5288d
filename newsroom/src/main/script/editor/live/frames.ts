import type { Reading } from '../model/reading.ts'

/** The frames of a draft's live connection: a type byte, big-endian integers, then bytes. */

/** Bytes of the largest update that the server takes. */
export const MOST_UPDATE = 1 << 20
/** Bytes of the largest awareness message. */
export const MOST_AWARENESS = 16 << 10

export interface Hello {
  draft: string
  seq: number
  person: { id: string; name: string }
  colour: string
  seed: Reading | null
  state: string
  formToken: string
}

export interface Notice {
  kind: string
  sentence?: string
  [member: string]: unknown
}

export type FromServer =
  | { type: 'hello'; hello: Hello }
  | { type: 'updates'; seq: number; updates: Uint8Array[] }
  | { type: 'ack'; message: number; seq: number }
  | { type: 'awareness'; update: Uint8Array }
  | { type: 'notice'; notice: Notice }

export type FromClient =
  | { type: 'update' | 'seed'; message: number; update: Uint8Array }
  | { type: 'awareness'; update: Uint8Array }

const UPDATE = 0x01
const AWARENESS = 0x02
const SEED = 0x03
const HELLO = 0x10
const UPDATES = 0x11
const ACK = 0x12
const AWARENESS_OF_OTHERS = 0x13
const NOTICE = 0x14

export function encodeClient(frame: FromClient): Uint8Array {
  if (frame.type === 'awareness') {
    return joined([Uint8Array.of(AWARENESS), frame.update])
  }
  return joined([Uint8Array.of(frame.type === 'seed' ? SEED : UPDATE), u32(frame.message), frame.update])
}

export function decodeClient(bytes: Uint8Array): FromClient {
  const from = new Cursor(bytes)
  const type = from.byte()
  switch (type) {
    case UPDATE:
      return { type: 'update', message: from.u32(), update: from.rest() }
    case SEED:
      return { type: 'seed', message: from.u32(), update: from.rest() }
    case AWARENESS:
      return { type: 'awareness', update: from.rest() }
    default:
      throw new Error(`A frame of the unknown type ${type}.`)
  }
}

export function encodeServer(frame: FromServer): Uint8Array {
  switch (frame.type) {
    case 'hello':
      return joined([Uint8Array.of(HELLO), json(frame.hello)])
    case 'updates':
      return joined([
        Uint8Array.of(UPDATES),
        u64(frame.seq),
        u32(frame.updates.length),
        ...frame.updates.flatMap((update) => [u32(update.length), update]),
      ])
    case 'ack':
      return joined([Uint8Array.of(ACK), u32(frame.message), u64(frame.seq)])
    case 'awareness':
      return joined([Uint8Array.of(AWARENESS_OF_OTHERS), frame.update])
    case 'notice':
      return joined([Uint8Array.of(NOTICE), json(frame.notice)])
  }
}

export function decodeServer(bytes: Uint8Array): FromServer {
  const from = new Cursor(bytes)
  const type = from.byte()
  switch (type) {
    case HELLO:
      return { type: 'hello', hello: from.json() as Hello }
    case UPDATES: {
      const seq = from.u64()
      const count = from.u32()
      const updates: Uint8Array[] = []
      for (let at = 0; at < count; at++) {
        updates.push(from.take(from.u32()))
      }
      return { type: 'updates', seq, updates }
    }
    case ACK:
      return { type: 'ack', message: from.u32(), seq: from.u64() }
    case AWARENESS_OF_OTHERS:
      return { type: 'awareness', update: from.rest() }
    case NOTICE:
      return { type: 'notice', notice: from.json() as Notice }
    default:
      throw new Error(`A frame of the unknown type ${type}.`)
  }
}

class Cursor {
  private at = 0
  private readonly view: DataView

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    return this.take(1)[0]!
  }

  u32(): number {
    const from = this.at
    this.take(4)
    return this.view.getUint32(from)
  }

  u64(): number {
    return this.u32() * 2 ** 32 + this.u32()
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) {
      throw new Error('A frame ends too soon.')
    }
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at)
  }

  json(): unknown {
    return JSON.parse(new TextDecoder().decode(this.rest()))
  }
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function u64(value: number): Uint8Array {
  return joined([u32(Math.floor(value / 2 ** 32)), u32(value % 2 ** 32)])
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function joined(parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
