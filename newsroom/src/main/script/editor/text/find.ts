import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** Places found at most; a search that finds more says so. */
export const MOST_FOUND = 5_000

export interface Query {
  text: string
  matchCase: boolean
  language: string
}

export interface Place {
  from: number
  to: number
}

export interface Finding {
  query: Query | undefined
  places: Place[]
  current: number
}

const key = new PluginKey<Finding>('find')
const NOTHING: Finding = { query: undefined, places: [], current: -1 }

/** Finds words in the text and shows where they are. */
export const finding = new Plugin<Finding>({
  key,
  state: {
    init: () => NOTHING,
    apply(tr, before, _old, state) {
      const step = tr.getMeta(key) as Partial<Finding> | undefined
      if (step && 'query' in step) {
        const places = step.query ? search(state.doc, step.query) : []
        return { query: step.query, places, current: nearest(places, state.selection.from) }
      }
      if (step) {
        return { ...before, ...step }
      }
      if (!tr.docChanged || !before.query) {
        return before
      }
      const places = search(state.doc, before.query)
      return { ...before, places, current: Math.min(before.current, places.length - 1) }
    },
  },
  props: {
    decorations(state) {
      const { places, current } = found(state)
      const marks = places.map(({ from, to }, at) => Decoration.inline(from, to, { class: at === current ? 'found current' : 'found' }))
      return DecorationSet.create(state.doc, marks)
    },
  },
})

export function found(state: EditorState): Finding {
  return key.getState(state) ?? NOTHING
}

export function sought(state: EditorState, query: Query | undefined): Transaction {
  return state.tr.setMeta(key, { query: query?.text ? query : undefined })
}

/** Goes to the next or previous place, round the end. */
export function stepped(state: EditorState, direction: -1 | 1): Transaction {
  const { places, current } = found(state)
  const next = places.length === 0 ? -1 : (current + direction + places.length) % places.length
  const tr = state.tr.setMeta(key, { current: next })
  const place = places[next]
  return place ? tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)).scrollIntoView() : tr
}

/** Replaces the current place; the next becomes current. */
export function replacedOne(state: EditorState, words: string): Transaction {
  const { places, current } = found(state)
  const place = places[current]
  return place ? written(state.tr, place, words) : state.tr
}

export function replacedAll(state: EditorState, words: string): Transaction {
  return found(state).places.reduceRight((tr, place) => written(tr, place, words), state.tr)
}

function written(tr: Transaction, { from, to }: Place, words: string): Transaction {
  return words === '' ? tr.delete(from, to) : tr.insertText(words, from, to)
}

export function search(doc: Node, query: Query): Place[] {
  const pattern = patternOf(query)
  const places: Place[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) {
      return places.length < MOST_FOUND
    }
    for (const match of node.textContent.matchAll(pattern)) {
      const from = position + 1 + match.index
      if (places.length < MOST_FOUND) {
        places.push({ from, to: from + match[0].length })
      }
    }
    return false
  })
  return places
}

// Letters are the same in either case as the language has it: in Azerbaijani İ is the capital of i, and I of ı.
function patternOf({ text, matchCase, language }: Query): RegExp {
  const pattern = [...text].map((character) => (matchCase ? escaped(character) : eitherCase(character, language))).join('')
  return new RegExp(pattern, 'gu')
}

function eitherCase(character: string, language: string): string {
  const all = new Set([character, character.toLocaleLowerCase(language), character.toLocaleUpperCase(language)])
  return /\s/.test(character) ? '\\s' : `(?:${[...all].map(escaped).join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function nearest(places: Place[], position: number): number {
  const next = places.findIndex(({ from }) => from >= position)
  return next >= 0 ? next : places.length - 1
}
