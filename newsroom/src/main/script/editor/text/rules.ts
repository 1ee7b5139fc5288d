import { InputRule, inputRules } from 'prosemirror-inputrules'
import type { Mark } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'
import { isWebAddress } from '../model/address.ts'
import { marksOf, types } from '../model/schema.ts'
import { turned, type Kind } from './blocks.ts'

/** Markdown as it is typed becomes format; Backspace right after it brings the signs back. */
export function markdownRules(): Plugin {
  return inputRules({ rules })
}

const STRONG = /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/
const STRONG_LINES = /(?<![\p{L}\p{N}_])__([^\s_](?:[^_]*[^\s_])?)__$/u
const EMPHASIS = /(?<!\*)\*([^\s*](?:[^*]*[^\s*])?)\*$/
const EMPHASIS_LINES = /(?<![\p{L}\p{N}_])_([^\s_](?:[^_]*[^\s_])?)_$/u
const LINK = /\[([^[\]]+)\]\((\S+?)\)$/

export const rules: InputRule[] = [
  block(/^#{1,6}\s$/, 'subhead'),
  block(/^>\s$/, 'quote'),
  block(/^[-*•]\s$/, 'bullets'),
  block(/^1[.)]\s$/, 'numbers'),
  marked(STRONG, 2, () => marksOf.strong.create()),
  marked(STRONG_LINES, 2, () => marksOf.strong.create()),
  marked(EMPHASIS, 1, () => marksOf.emphasis.create()),
  marked(EMPHASIS_LINES, 1, () => marksOf.emphasis.create()),
  link(),
]

function block(sign: RegExp, kind: Kind): InputRule {
  return new InputRule(sign, (state, _match, start, end) => {
    const { $from } = state.selection
    const plain = $from.depth === 1 && $from.parent.type === types.paragraph
    return plain ? (turned(state.tr.delete(start, end), kind) ?? null) : null
  })
}

// The last sign is not in the document yet: the rule runs instead of its being typed.
function marked(sign: RegExp, width: number, mark: () => Mark): InputRule {
  return new InputRule(sign, (state, match, start, end, typed) => {
    const made = mark()
    if (!state.doc.resolve(start).parent.type.allowsMarkType(made.type)) {
      return null
    }
    const tr = state.tr.delete(end - width + typed.length, end).delete(start, start + width)
    return tr.addMark(start, start + match[1]!.length, made).removeStoredMark(made.type)
  })
}

function link(): InputRule {
  return new InputRule(LINK, (state, match, start, end) => {
    const [, words, href] = match as unknown as [string, string, string]
    if (!isWebAddress(href) || !state.doc.resolve(start).parent.type.allowsMarkType(marksOf.link)) {
      return null
    }
    const tr = state.tr.delete(start + 1 + words.length, end).delete(start, start + 1)
    return tr.addMark(start, start + words.length, marksOf.link.create({ href })).removeStoredMark(marksOf.link)
  })
}
