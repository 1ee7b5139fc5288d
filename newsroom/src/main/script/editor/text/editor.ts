import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { DOMSerializer, type Fragment } from 'prosemirror-model'
import { EditorState, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { ySyncPlugin, yUndoPlugin } from 'y-prosemirror'
import type { Awareness } from 'y-protocols/awareness'
import type { Draft } from '../model/draft.ts'
import { schema } from '../model/schema.ts'
import { carets } from './carets.ts'
import { finding } from './find.ts'
import type { PictureDesk } from './focalpoint.ts'
import { hints } from './hints.ts'
import { keys, type Acts } from './keys.ts'
import { pasting } from './pasting.ts'
import type { Uploads } from './pictures.ts'
import { markdownRules } from './rules.ts'
import { slashMenu, type Insertion } from './slash.ts'
import { toolbar } from './toolbar.ts'
import { nodeViews } from './views.ts'
import { whole } from './whole.ts'

export interface Parts {
  draft: Draft
  awareness: Awareness
  acts: Acts
  insertions: Insertion[]
  uploads: Uploads
  pictures: PictureDesk
  editable: () => boolean
}

/** The editor of the copy, bound to the draft's shared text. */
export function openEditor(parts: Parts): EditorView {
  const { draft, awareness, acts, uploads } = parts
  let view: EditorView
  // What is pressed on is in sight: the page must not move away under the pointer, or a second click and a drag miss.
  let pressing = false
  const press = () => {
    pressing = true
    queueMicrotask(() => (pressing = false))
  }
  const state = EditorState.create({
    schema,
    plugins: [
      ySyncPlugin(draft.copy),
      carets(awareness),
      yUndoPlugin(),
      slashMenu(parts.insertions),
      markdownRules(),
      ...keys(acts),
      pasting((files, at) => uploads.take(view, files, at)),
      uploads.plugin,
      finding,
      whole,
      hints,
      toolbar(acts.link, insertByButton),
      dropCursor({ class: 'drop-cursor', color: false, width: 2 }),
      gapCursor(),
    ],
  })
  view = new EditorView(null, {
    state,
    editable: parts.editable,
    nodeViews: nodeViews(parts.pictures),
    clipboardSerializer: new WithBreaks(schema),
    scrollThreshold: { top: 90, bottom: 110, left: 0, right: 0 },
    scrollMargin: { top: 90, bottom: 110, left: 0, right: 0 },
    handleDOMEvents: { mousedown: press },
    handleScrollToSelection: () => pressing,
    attributes: { class: 'copy', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text of the story' },
  })
  return view
}

/** Opens the menu of blocks: on an empty line, or on a new one below. */
export function insertByButton(view: EditorView): void {
  const { $head } = view.state.selection
  const tr = view.state.tr
  if ($head.depth === 1 && $head.parent.content.size === 0 && $head.parent.type === schema.nodes.paragraph) {
    tr.insertText('/')
  } else {
    const at = $head.depth === 0 ? view.state.doc.content.size : $head.after(1)
    tr.insert(at, schema.nodes.paragraph!.create(null, schema.text('/')))
    tr.setSelection(TextSelection.create(tr.doc, at + 2))
  }
  view.focus()
  view.dispatch(tr.scrollIntoView())
}

// Other programs know a line break as an element.
class WithBreaks extends DOMSerializer {
  constructor(of: typeof schema) {
    super(DOMSerializer.nodesFromSchema(of), DOMSerializer.marksFromSchema(of))
  }

  override serializeFragment(fragment: Fragment, options?: { document?: Document }, target?: HTMLElement | DocumentFragment): HTMLElement | DocumentFragment {
    const made = super.serializeFragment(fragment, options, target)
    const walker = document.createTreeWalker(made, NodeFilter.SHOW_TEXT)
    const broken: Text[] = []
    while (walker.nextNode()) {
      if (walker.currentNode.nodeValue!.includes('\n')) {
        broken.push(walker.currentNode as Text)
      }
    }
    for (const text of broken) {
      const lines = text.data.split('\n')
      text.replaceWith(...lines.flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line])))
    }
    return made
  }
}
