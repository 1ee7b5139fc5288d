import { Slice } from 'prosemirror-model'
import { Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { documentOf } from '../model/copy.ts'
import type { Block } from '../model/reading.ts'
import { types } from '../model/schema.ts'
import { announce } from '../page/dom.ts'
import { addressIn, blocksFrom, blocksFromText } from './paste.ts'
import { quieted } from './pastedstyle.ts'
import { linkPlace, withLink } from './links.ts'

/** Characters of markup that one paste may have; a whole book is not pasted into a draft. */
const MOST_PASTED = 8_000_000

/** Takes pasted and dropped text into the copy. Pieces of this editor's own text go in as they are. */
export function pasting(takeFiles: (files: File[], at: number) => void): Plugin {
  // Taken as events, before the view would parse the markup itself.
  return new Plugin({
    props: {
      transformPastedHTML: quieted,
      handleDOMEvents: {
        paste: (view, event) => {
          const data = event.clipboardData
          const done = view.editable && data !== null && (pictures(data, view.state.selection.from, takeFiles) || taken(view, data))
          if (done) {
            event.preventDefault()
          }
          return done
        },
        drop: (view, event) => {
          const done = view.editable && view.dragging === null && dropped(view, event, takeFiles)
          if (done) {
            event.preventDefault()
          }
          return done
        },
      },
    },
  })
}

function dropped(view: EditorView, event: DragEvent, takeFiles: (files: File[], at: number) => void): boolean {
  const data = event.dataTransfer
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
  if (!data || at === undefined) {
    return false
  }
  if (pictures(data, at, takeFiles)) {
    return true
  }
  const blocks = blocksIn(data)
  if (blocks) {
    view.dispatch(inserted(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at))), blocks))
  }
  return blocks !== undefined
}

function pictures(data: DataTransfer, at: number, takeFiles: (files: File[], at: number) => void): boolean {
  const files = [...data.files].filter((file) => file.type.startsWith('image/'))
  // Word and spreadsheets put a picture of the text beside the text itself.
  if (files.length === 0 || data.getData('text/plain').trim() !== '') {
    return false
  }
  takeFiles(files, at)
  return true
}

function taken(view: EditorView, data: DataTransfer): boolean {
  const address = addressIn(data.getData('text/plain'))
  const place = address ? linkPlace(view.state) : undefined
  if (address && place) {
    view.dispatch(withLink(view.state, place, address).scrollIntoView())
    return true
  }
  const blocks = blocksIn(data)
  if (!blocks) {
    return data.getData('text/html').length > MOST_PASTED
  }
  view.dispatch(inserted(view.state.tr, blocks).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return true
}

// Undefined for a piece of this editor's own text, which the view puts in itself.
function blocksIn(data: DataTransfer): Block[] | undefined {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  if (html.length > MOST_PASTED || text.length > MOST_PASTED) {
    announce('This is too much to paste at once. Paste a part of it.')
    return undefined
  }
  if (html.includes('data-pm-slice=')) {
    return undefined
  }
  const blocks = html ? blocksFrom(new DOMParser().parseFromString(quieted(html), 'text/html').body) : []
  return blocks.length > 0 ? blocks : blocksFromText(text)
}

/** The transaction with the blocks put in place of its selection; where only words fit, only the words. */
export function inserted(tr: Transaction, blocks: Block[]): Transaction {
  const content = documentOf(blocks).content
  const { $from } = tr.selection
  const within = $from.parent.type
  if (blocks.length === 0) {
    return tr
  }
  if (within !== types.paragraph && within !== types.item) {
    return tr.insertText(content.textBetween(0, content.size, ' ').replace(/\s+/g, ' '))
  }
  const open = (block: Block | undefined) => (block?.block === 'paragraph' ? 1 : 0)
  return tr.replaceSelection(new Slice(content, open(blocks[0]), open(blocks.at(-1))))
}
