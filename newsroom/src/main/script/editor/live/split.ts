import * as Y from 'yjs'
import * as encoding from 'lib0/encoding'

type Decoded = ReturnType<typeof Y.decodeUpdate>
type Struct = Decoded['structs'][number]

/** Bytes that a struct's place and the update's frame may add to its content. */
const OVERHEAD = 64

/**
 * The same changes as updates of at most `most` bytes each, as far as no single operation is larger. Applied in any order they come to
 * the same, since Yjs keeps what arrives too early until the rest is there.
 */
export function split(update: Uint8Array, most: number): Uint8Array[] {
  if (update.length <= most) {
    return [update]
  }
  const { structs, ds } = Y.decodeUpdate(update)
  const parts: Uint8Array[] = []
  let part: Struct[] = []
  let size = OVERHEAD
  for (const struct of structs) {
    const bytes = sizeOf(struct)
    if (part.length > 0 && size + bytes > most) {
      parts.push(encode(part))
      part = []
      size = OVERHEAD
    }
    part.push(struct)
    size += bytes
  }
  parts.push(encode(part))
  const deletions = encode([], ds)
  return deletions.length > 2 ? [...parts, deletions] : parts
}

function sizeOf(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoder.toUint8Array().length + OVERHEAD
}

/** An update of these structs, which are in order, and deletions. */
export function encode(structs: Struct[], deletions?: Decoded['ds']): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const runs = runsOf(structs)
  encoding.writeVarUint(encoder.restEncoder, runs.length)
  for (const run of runs) {
    encoding.writeVarUint(encoder.restEncoder, run.length)
    encoder.writeClient(run[0]!.id.client)
    encoding.writeVarUint(encoder.restEncoder, run[0]!.id.clock)
    run.forEach((struct) => struct.write(encoder, 0))
  }
  encoding.writeVarUint(encoder.restEncoder, deletions?.clients.size ?? 0)
  deletions?.clients.forEach((ranges, client) => {
    encoding.writeVarUint(encoder.restEncoder, client)
    encoding.writeVarUint(encoder.restEncoder, ranges.length)
    for (const range of ranges) {
      encoding.writeVarUint(encoder.restEncoder, range.clock)
      encoding.writeVarUint(encoder.restEncoder, range.len)
    }
  })
  return encoder.toUint8Array()
}

// An update lists each client's structs once, without gaps.
function runsOf(structs: Struct[]): Struct[][] {
  const runs: Struct[][] = []
  for (const struct of structs) {
    const run = runs.at(-1)
    if (run && run[0]!.id.client === struct.id.client) {
      run.push(struct)
    } else {
      runs.push([struct])
    }
  }
  return runs
}
