import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { schema, types } from '../model/schema.ts'
import { announce, button, el } from '../page/dom.ts'
import type { Uploaded } from '../live/desk.ts'

/** Pictures under way at once; the rest wait until these are dropped in again. */
const MOST_UPLOADS = 20

interface Under {
  id: number
  element: HTMLElement
}

type Step = { add: { under: Under; at: number } } | { remove: number }

const key = new PluginKey<DecorationSet>('uploads')

/** Uploads picture files to where they were dropped and shows how far each is. */
export class Uploads {
  private last = 0
  private running = 0

  readonly plugin = new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => stepped(set.map(tr.mapping, tr.doc), tr.getMeta(key) as Step | undefined, tr.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  })

  constructor(private readonly upload: (file: File, progress: (share: number) => void) => Promise<Uploaded>) {}

  take(view: EditorView, files: File[], at: number): void {
    for (const file of files) {
      if (this.running >= MOST_UPLOADS) {
        announce(`Only ${MOST_UPLOADS} pictures go up at once; “${file.name}” was left out.`)
      } else {
        this.begin(view, file, at)
      }
    }
  }

  private begin(view: EditorView, file: File, at: number): void {
    const id = ++this.last
    const bar = el('progress', { max: 1, value: 0, 'aria-label': `Uploading ${file.name}` })
    const element = el('div', { class: 'upload', contenteditable: 'false' }, el('span', { text: file.name }), bar)
    const $at = view.state.doc.resolve(at)
    const place = $at.depth === 0 ? at : $at.after(1)
    view.dispatch(view.state.tr.setMeta(key, { add: { under: { id, element }, at: place } }))
    this.running++
    this.upload(file, (share) => (bar.value = share))
      .then((uploaded) => this.done(view, id, uploaded))
      .catch((problem: Error) => this.failed(view, id, element, file, problem))
      .finally(() => this.running--)
  }

  private done(view: EditorView, id: number, uploaded: Uploaded): void {
    const at = placeOf(view, id)
    const tr = view.state.tr.setMeta(key, { remove: id })
    if (at !== undefined) {
      const text = (words: string | undefined) => (words ? schema.text(words) : null)
      const picture = types.picture.create(
        { digest: uploaded.digest, mediaType: uploaded.mediaType, width: uploaded.width, height: uploaded.height },
        [types.alternative.create(), types.caption.create(null, text(uploaded.caption)), types.credit.create(null, text(uploaded.credit))],
      )
      const last = at === tr.doc.content.size
      const from = at - emptyBefore(tr.doc, at)
      tr.replaceWith(from, at, last ? [picture, types.paragraph.create()] : picture)
      tr.setSelection(TextSelection.create(tr.doc, from + 2)).scrollIntoView()
    }
    view.dispatch(tr)
    view.focus()
    announce(`${uploaded.duplicate ? 'The agency has this picture already; it was put in.' : 'The picture is in.'} Describe it for those who cannot see it.`)
  }

  private failed(view: EditorView, id: number, element: HTMLElement, file: File, problem: Error): void {
    const away = () => view.dispatch(view.state.tr.setMeta(key, { remove: id }))
    const again = button('Try again', () => {
      const at = placeOf(view, id) ?? view.state.doc.content.size
      away()
      this.begin(view, file, at)
    })
    element.classList.add('failed')
    element.replaceChildren(el('p', { role: 'alert', text: `“${file.name}” was not uploaded. ${problem.message}` }), again, button('Leave it out', away))
  }
}

/** How long the empty paragraph is in front of this place: the picture was called for in it, and takes its place. */
function emptyBefore(doc: Node, at: number): number {
  const before = doc.resolve(at).nodeBefore
  return before?.type === types.paragraph && before.content.size === 0 && doc.childCount > 1 ? before.nodeSize : 0
}

function stepped(set: DecorationSet, step: Step | undefined, doc: Parameters<DecorationSet['add']>[0]): DecorationSet {
  if (!step) {
    return set
  }
  if ('remove' in step) {
    return set.remove(set.find(undefined, undefined, (spec) => spec.id === step.remove))
  }
  const { under, at } = step.add
  return set.add(doc, [Decoration.widget(at, under.element, { id: under.id, side: 1, stopEvent: () => true, ignoreSelection: true })])
}

function placeOf(view: EditorView, id: number): number | undefined {
  return key.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from
}
