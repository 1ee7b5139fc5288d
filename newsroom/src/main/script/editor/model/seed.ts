import * as Y from 'yjs'
import { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/**
 * The way in which readings are written into an empty draft. Raised whenever `Draft.write` or the schema makes other
 * operations of the same reading, so that two programs of different age never give one name to different operations.
 */
const FORM = 1

/**
 * The update that fills an empty draft with a reading. Everybody makes the same bytes of the same reading, so a draft that two
 * people open at the same moment is not filled twice: the second update holds operations that are there already.
 */
export function seedUpdate(reading: Reading): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = hash(`${FORM}:${canonical(reading)}`)
  new Draft(doc).write(reading)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** FNV-1a over UTF-16 code units, 32 bits, never 0. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value >>> 0 || 1
}
