/** Differences between two texts by words, and between two lists of lines. */

export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface LinePair {
  /** Undefined where the other side has no such line. */
  before?: string
  after?: string
}

/** Changes that are looked for at most; texts that differ more are shown as replaced. */
const MOST_CHANGES = 1_500

export function wordDifference(before: string, after: string): Piece[] {
  const pieces: Piece[] = []
  for (const { kind, item } of difference(tokens(before), tokens(after))) {
    const last = pieces.at(-1)
    if (last?.kind === kind) {
      last.text += item
    } else {
      pieces.push({ kind, text: item })
    }
  }
  return pieces
}

/** Lines side by side: equal ones together, changed ones paired in their order. */
export function linePairs(before: string[], after: string[]): LinePair[] {
  const pairs: LinePair[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) {
      pairs.push({
        ...(at < removed.length && { before: removed[at]! }),
        ...(at < added.length && { after: added[at]! }),
      })
    }
    removed = []
    added = []
  }
  for (const { kind, item } of difference(before, after)) {
    if (kind === 'same') {
      flush()
      pairs.push({ before: item, after: item })
    } else {
      ;(kind === 'removed' ? removed : added).push(item)
    }
  }
  flush()
  return pairs
}

function tokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}'’_-]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

type Step = { kind: Piece['kind']; item: string }

/** Myers' algorithm, after cutting off what is the same at both ends. */
function difference(before: string[], after: string[]): Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) {
    start++
  }
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) {
    end++
  }
  const same = (items: string[]): Step[] => items.map((item) => ({ kind: 'same', item }))
  const a = before.slice(start, before.length - end)
  const b = after.slice(start, after.length - end)
  return [...same(before.slice(0, start)), ...(myers(a, b) ?? replaced(a, b)), ...same(end > 0 ? before.slice(-end) : [])]
}

function replaced(a: string[], b: string[]): Step[] {
  return [...a.map((item): Step => ({ kind: 'removed', item })), ...b.map((item): Step => ({ kind: 'added', item }))]
}

function myers(a: string[], b: string[]): Step[] | undefined {
  const most = Math.min(a.length + b.length, MOST_CHANGES)
  const reached = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  for (let changes = 0; changes <= most; changes++) {
    trail.push(new Map(reached))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = diagonal === -changes || (diagonal !== changes && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1))
      let x = down ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) {
        x++
      }
      reached.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) {
        return walkedBack(a, b, trail)
      }
    }
  }
  return undefined
}

function walkedBack(a: string[], b: string[], trail: Map<number, number>[]): Step[] {
  const steps: Step[] = []
  let x = a.length
  let y = b.length
  for (let changes = trail.length - 1; changes >= 0; changes--) {
    const reached = trail[changes]!
    const diagonal = x - y
    const down = diagonal === -changes || (diagonal !== changes && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1))
    const before = down ? diagonal + 1 : diagonal - 1
    const fromX = changes === 0 ? 0 : (reached.get(before) ?? 0)
    const fromY = changes === 0 ? 0 : fromX - before
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      steps.push({ kind: 'same', item: a[--x]! })
      y--
    }
    if (changes > 0) {
      steps.push(down ? { kind: 'added', item: b[--y]! } : { kind: 'removed', item: a[--x]! })
    }
  }
  return steps.reverse()
}
