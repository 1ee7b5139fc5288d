import type { EditorView } from 'prosemirror-view'
import { differenceOf } from '../form/difference.ts'
import { documentOf } from './copy.ts'
import { LISTS, sourceMap, TEXTS, type Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Writes an earlier reading over a draft as an ordinary edit: what is the same stays, others see the change, it can be undone. */
export function restore(draft: Draft, view: EditorView, reading: Reading): void {
  draft.doc.transact(() => {
    for (const field of TEXTS) {
      const text = draft.text(field)
      const change = differenceOf(text.toString(), (field === 'place' ? reading.dateline?.place : reading[field]) ?? '')
      if (change) {
        text.delete(change.at, change.removed)
        text.insert(change.at, change.inserted)
      }
    }
    for (const field of LISTS) {
      const entries = reading[field] ?? []
      const list = draft.list(field)
      if (entries.join('\n') !== list.toArray().join('\n')) {
        list.delete(0, list.length)
        list.push(entries)
      }
    }
    for (const [field, value] of Object.entries({ language: reading.language, section: reading.section, urgency: reading.urgency, date: reading.dateline?.date })) {
      if (value !== undefined && draft.fields.get(field) !== value) {
        draft.fields.set(field, value)
      }
    }
    const sources = reading.sources ?? []
    if (JSON.stringify(sources) !== JSON.stringify(draft.reading('').sources)) {
      draft.sources.delete(0, draft.sources.length)
      draft.sources.push(sources.map(sourceMap))
    }
  })
  const doc = documentOf(reading.copy)
  view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content))
}
