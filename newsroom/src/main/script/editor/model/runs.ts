import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type { Run } from './reading.ts'
import { marksOf, schema } from './schema.ts'

/** Marked text as nested runs and back. The editor keeps a flat set of marks on each piece; a run holds runs. */

interface Piece {
  text: string
  marks: readonly Mark[]
}

export function runsOf(textblock: Node): Run[] {
  const pieces: Piece[] = []
  textblock.forEach((child) => pieces.push({ text: legible(child.text ?? ''), marks: child.marks }))
  return nest(pieces.filter((piece) => piece.text !== ''))
}

export function textOf(runs: Run[]): Fragment {
  return Fragment.fromArray(flatten(runs, []))
}

/** Without the characters that no wire can carry: controls other than line feed and tab, halves of surrogate pairs. */
export function legible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}

// The mark that reaches farthest goes outside, so that one link over half-bold words stays one link.
function nest(pieces: Piece[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at]!
    const outer = farthest(pieces, at)
    if (!outer) {
      append(runs, first.text)
      at++
      continue
    }
    const inside = pieces.slice(at, at + outer.reach).map((piece) => ({ text: piece.text, marks: outer.mark.removeFromSet(piece.marks) }))
    runs.push(marked(outer.mark, nest(inside)))
    at += outer.reach
  }
  return runs
}

function farthest(pieces: Piece[], at: number): { mark: Mark; reach: number } | undefined {
  let found: { mark: Mark; reach: number } | undefined
  for (const mark of pieces[at]!.marks) {
    let reach = 1
    while (at + reach < pieces.length && mark.isInSet(pieces[at + reach]!.marks)) {
      reach++
    }
    if (!found || reach > found.reach) {
      found = { mark, reach }
    }
  }
  return found
}

function append(runs: Run[], text: string): void {
  const last = runs.length - 1
  const before = runs[last]
  if (typeof before === 'string') {
    runs[last] = before + text
  } else {
    runs.push(text)
  }
}

function marked(mark: Mark, runs: Run[]): Run {
  return mark.type === marksOf.link
    ? { mark: 'link', href: mark.attrs.href as string, runs }
    : { mark: mark.type === marksOf.strong ? 'strong' : 'emphasis', runs }
}

function flatten(runs: Run[], marks: readonly Mark[]): Node[] {
  return runs.flatMap((run) => {
    if (typeof run === 'string') {
      return run === '' ? [] : [schema.text(run, marks)]
    }
    const mark = run.mark === 'link' ? marksOf.link.create({ href: run.href }) : marksOf[run.mark].create()
    return flatten(run.runs, mark.addToSet(marks))
  })
}
