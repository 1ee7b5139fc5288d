import type { EditorView } from 'prosemirror-view'
import { types } from '../model/schema.ts'
import { insertBlock, newTable, turnInto, type Kind } from './blocks.ts'
import type { Insertion } from './slash.ts'

/** What can be put into the text from the menu. */
export function insertions(choosePictures: (view: EditorView) => void, chooseEmbed: (view: EditorView) => void): Insertion[] {
  const kind = (what: Kind) => (view: EditorView) => void turnInto(what)(view.state, view.dispatch, view)
  return [
    { label: 'Subhead', hint: '## ', words: 'heading title', act: kind('subhead') },
    { label: 'Quote', hint: '> ', words: 'speech said', act: kind('quote') },
    { label: 'List', hint: '- ', words: 'bullets items', act: kind('bullets') },
    { label: 'Numbered list', hint: '1. ', words: 'ordered steps', act: kind('numbers') },
    { label: 'Picture', hint: 'JPEG, PNG, WebP, GIF', words: 'image photo', act: choosePictures },
    { label: 'Table', hint: 'rows and columns', words: 'grid figures', act: (view) => void insertBlock(newTable())(view.state, view.dispatch, view) },
    { label: 'Embed', hint: 'a link with a title', words: 'link video card', act: chooseEmbed },
  ]
}

export function embedded(view: EditorView, href: string): void {
  insertBlock(types.embed.create({ href }))(view.state, view.dispatch, view)
  view.focus()
}
