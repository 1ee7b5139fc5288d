/** One change of a text: at a place, so many UTF-16 code units are taken out and some text is put in. */
export interface Difference {
  at: number
  removed: number
  inserted: string
}

/**
 * The smallest single change between two texts; undefined if they are the same. Where it could stand at several places (a letter typed
 * beside its like), it ends at the caret.
 */
export function differenceOf(before: string, after: string, caret = after.length): Difference | undefined {
  if (before === after) {
    return undefined
  }
  const shorter = Math.min(before.length, after.length)
  const grown = after.length - before.length
  const mostStart = Math.min(shorter, Math.max(0, grown > 0 ? caret - grown : caret))
  let start = 0
  while (start < mostStart && before[start] === after[start]) {
    start++
  }
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++
  }
  while (start < shorter - end && before[start] === after[start]) {
    start++
  }
  if (halved(before, start) || halved(after, start)) {
    start--
  }
  if (halved(before, before.length - end) || halved(after, after.length - end)) {
    end--
  }
  return { at: start, removed: before.length - start - end, inserted: after.slice(start, after.length - end) }
}

export function applied(text: string, change: Difference): string {
  return text.slice(0, change.at) + change.inserted + text.slice(change.at + change.removed)
}

/** My change as it reads after theirs, both having been made on the same text. What they took out already is not taken out again. */
export function rebased(mine: Difference, theirs: Difference): Difference {
  const start = shifted(mine.at, theirs, true)
  const end = shifted(mine.at + mine.removed, theirs, false)
  return { at: start, removed: Math.max(0, end - start), inserted: mine.inserted }
}

/** Where a caret stands after a change. */
export function shifted(place: number, change: Difference, after: boolean): number {
  if (place < change.at || (place === change.at && !after)) {
    return place
  }
  return place >= change.at + change.removed ? place + change.inserted.length - change.removed : change.at + change.inserted.length
}

// Whether the place stands between the halves of a surrogate pair.
function halved(text: string, place: number): boolean {
  return place > 0 && place < text.length && /[\ud800-\udbff]/.test(text[place - 1]!) && /[\udc00-\udfff]/.test(text[place]!)
}
