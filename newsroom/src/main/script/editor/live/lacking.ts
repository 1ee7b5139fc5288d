import * as Y from 'yjs'
import { encode } from './split.ts'

type Deletions = ReturnType<typeof Y.createDeleteSet>

/**
 * What a document holds and the server does not, as an update; undefined if that is nothing.
 *
 * It names no deletion that the server knows. Yjs would name all of them, also of words that went unread with the block around them, and who
 * gets the update could not tell any more that nobody had read them (see `Rescue`).
 */
export function lacking(server: Y.Doc, doc: Y.Doc): Uint8Array | undefined {
  const { structs, ds } = Y.decodeUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)))
  const deletions = without(ds, Y.createDeleteSetFromStructStore(server.store))
  return structs.length === 0 && deletions.clients.size === 0 ? undefined : encode(structs, deletions)
}

/** The first deletions without the second. Ranges of both are in order, as Yjs has them. */
function without(all: Deletions, known: Deletions): Deletions {
  const rest = Y.createDeleteSet()
  all.clients.forEach((ranges, client) => {
    const left = ranges.flatMap((range) => cut(range, known.clients.get(client) ?? []))
    if (left.length > 0) {
      rest.clients.set(client, left as typeof ranges)
    }
  })
  return rest
}

function cut(range: { clock: number; len: number }, known: { clock: number; len: number }[]): { clock: number; len: number }[] {
  const left: { clock: number; len: number }[] = []
  let from = range.clock
  const end = range.clock + range.len
  for (const { clock, len } of known) {
    if (clock + len > from && clock < end) {
      if (clock > from) {
        left.push({ clock: from, len: clock - from })
      }
      from = Math.max(from, clock + len)
    }
  }
  return from < end ? [...left, { clock: from, len: end - from }] : left
}
