import { type EditorState, type Transaction } from 'prosemirror-state'
import { marksOf } from '../model/schema.ts'

export interface LinkPlace {
  from: number
  to: number
  /** The address, if there is a link already. */
  href: string
}

/** What a link would be put on: the selected words, or the link around the caret, or nothing (`from` = `to`). */
export function linkPlace(state: EditorState): LinkPlace | undefined {
  const { $from, from, to, empty } = state.selection
  if (!$from.parent.inlineContent || !$from.parent.type.allowsMarkType(marksOf.link)) {
    return undefined
  }
  const around = linkAround(state, from)
  if (empty) {
    return around ?? { from, to, href: '' }
  }
  return { from, to, href: around?.href ?? '' }
}

function linkAround(state: EditorState, position: number): LinkPlace | undefined {
  const $at = state.doc.resolve(position)
  const mark = marksOf.link.isInSet($at.marks()) ?? ($at.nodeAfter && marksOf.link.isInSet($at.nodeAfter.marks))
  if (!mark) {
    return undefined
  }
  let from = -1
  let to = -1
  $at.parent.forEach((child, offset) => {
    const start = $at.start() + offset
    if (mark.isInSet(child.marks)) {
      if (to !== start) {
        from = to < position ? start : from
      }
      to = from <= position && start <= position + 1 ? start + child.nodeSize : to === start ? start + child.nodeSize : to
    }
  })
  return from < 0 ? undefined : { from, to, href: mark.attrs.href as string }
}

/** Puts the link on; where there are no words yet, the address (or the given words) are written. */
export function withLink(state: EditorState, place: LinkPlace, href: string, words?: string): Transaction {
  const mark = marksOf.link.create({ href })
  if (place.from === place.to) {
    const text = state.schema.text(words || href, [...(state.storedMarks ?? state.selection.$from.marks()), mark])
    return state.tr.insert(place.from, text).removeStoredMark(marksOf.link)
  }
  return state.tr.removeMark(place.from, place.to, marksOf.link).addMark(place.from, place.to, mark)
}

export function withoutLink(state: EditorState, place: LinkPlace): Transaction {
  return state.tr.removeMark(place.from, place.to, marksOf.link)
}
