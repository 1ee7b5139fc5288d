import type { Node } from 'prosemirror-model'
import { NodeSelection, TextSelection, type Command } from 'prosemirror-state'
import type { EditorView, NodeView, NodeViewConstructor, ViewMutationRecord } from 'prosemirror-view'
import { addressFrom, isWebAddress } from '../model/address.ts'
import { types } from '../model/schema.ts'
import { button, el } from '../page/dom.ts'
import { FocalPoint, type PictureDesk } from './focalpoint.ts'
import { addColumn, addRow, removeColumn, removeRow, removeTable, toggleHeader } from './tables.ts'

type Place = () => number | undefined

/** How blocks with parts look and are handled while they are written. */
export function nodeViews(desk: PictureDesk): Record<string, NodeViewConstructor> {
  return {
    picture: (node, view, place) => new PictureView(node, view, place, desk),
    table: (node, view, place) => new TableView(node, view, place),
    embed: (node, view, place) => new EmbedView(node, view, place),
    alternative: (node) => new PartView(node, 'div', 'Alternative text', 'For those who cannot see it'),
    caption: (node, view, place) => new PartView(node, inTable(view, place) ? 'caption' : 'div', 'Caption', 'Caption'),
    credit: (node) => new PartView(node, 'div', 'Credit', 'Photographer / agency'),
    attribution: (node) => new PartView(node, 'footer', 'Said by', 'Who said it'),
  }
}

function inTable(view: EditorView, place: Place): boolean {
  const at = place()
  return at !== undefined && view.state.doc.resolve(at).parent.type === types.table
}

abstract class FramedView implements NodeView {
  abstract readonly dom: HTMLElement
  abstract readonly contentDOM: HTMLElement

  constructor(
    protected node: Node,
    protected readonly view: EditorView,
    private readonly place: Place,
  ) {}

  update(node: Node): boolean {
    if (node.type !== this.node.type) {
      return false
    }
    this.node = node
    this.shown()
    return true
  }

  // The frame's buttons and inputs are their own; the words inside are the editor's.
  stopEvent(event: Event): boolean {
    return !this.contentDOM.contains(event.target as globalThis.Node) && !/^drag|^drop/.test(event.type)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  protected shown(): void {}

  protected act(label: string, command: Command): HTMLButtonElement {
    return button(label, () => {
      command(this.view.state, this.view.dispatch, this.view)
      this.view.focus()
    })
  }

  protected readonly remove: Command = (state, dispatch) => {
    const at = this.place()
    if (at === undefined) {
      return false
    }
    const tr = state.tr.setSelection(NodeSelection.create(state.doc, at))
    tr.replaceSelectionWith(types.paragraph.create(), false)
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))))
    return true
  }

  protected change(attribute: string, value: string): void {
    const at = this.place()
    if (at !== undefined) {
      this.view.dispatch(this.view.state.tr.setNodeAttribute(at, attribute, value))
    }
  }
}

class PictureView extends FramedView {
  readonly dom: HTMLElement
  readonly contentDOM = el('div', { class: 'parts' })
  private readonly image = el('img', { alt: '', draggable: 'false' })

  constructor(node: Node, view: EditorView, place: Place, private readonly desk: PictureDesk) {
    super(node, view, place)
    const failed = el('p', { class: 'unshown', text: 'The picture cannot be shown now.', hidden: true })
    const focal = new FocalPoint(desk, this.image, () => this.node.attrs.digest as string)
    const show = (loaded: boolean) => {
      failed.hidden = loaded
      this.image.hidden = !loaded
      focal.opener.hidden = !loaded
    }
    this.image.addEventListener('error', () => show(false))
    this.image.addEventListener('load', () => show(true))
    const acts = el('div', { class: 'acts' }, focal.opener, this.act('Remove picture', this.remove))
    const frame = el('div', { class: 'frame', contenteditable: 'false' }, this.image, failed, acts, focal.mark)
    this.dom = el('figure', { class: 'picture' }, frame, this.contentDOM)
    this.shown()
  }

  protected override shown(): void {
    const { digest, width, height } = this.node.attrs as { digest: string; width: number; height: number }
    const address = this.desk.pictureAddress(digest)
    if (this.image.getAttribute('src') !== address) {
      this.image.hidden = false
      this.image.src = address
    }
    this.image.width = width
    this.image.height = height
  }
}

class TableView extends FramedView {
  readonly dom: HTMLElement
  readonly contentDOM = el('table')

  constructor(node: Node, view: EditorView, place: Place) {
    super(node, view, place)
    const bar = el(
      'div',
      { class: 'bar', role: 'group', 'aria-label': 'Table', contenteditable: 'false' },
      this.act('Add row', addRow),
      this.act('Add column', addColumn),
      this.act('Remove row', removeRow),
      this.act('Remove column', removeColumn),
      this.act('Head row', toggleHeader),
      this.act('Remove table', removeTable),
    )
    bar.addEventListener('mousedown', (event) => event.preventDefault())
    this.dom = el('div', { class: 'table' }, bar, el('div', { class: 'scroll' }, this.contentDOM))
  }
}

class EmbedView extends FramedView {
  readonly dom: HTMLElement
  readonly contentDOM = el('div', { class: 'title', 'data-placeholder': 'Title of the page', dir: 'auto' })
  private readonly link = el('a', { rel: 'noopener noreferrer', target: '_blank' })

  constructor(node: Node, view: EditorView, place: Place) {
    super(node, view, place)
    const input = el('input', { type: 'url', 'aria-label': 'Address', placeholder: 'https://', hidden: true, autocomplete: 'off' })
    const edit = button('Change address', () => {
      input.hidden = false
      input.value = this.node.attrs.href as string
      input.focus()
    })
    const done = () => {
      const href = addressFrom(input.value)
      input.setAttribute('aria-invalid', String(!href))
      if (href) {
        input.hidden = true
        this.change('href', href)
      }
    }
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault()
        done()
        this.view.focus()
      } else if (event.key === 'Escape') {
        input.hidden = true
        this.view.focus()
      }
    })
    input.addEventListener('change', done)
    const frame = el('div', { class: 'frame', contenteditable: 'false' }, this.link, edit, input, this.act('Remove', this.remove))
    this.dom = el('div', { class: 'embed' }, this.contentDOM, frame)
    this.shown()
  }

  protected override shown(): void {
    const href = this.node.attrs.href as string
    if (isWebAddress(href)) {
      this.link.href = href
    } else {
      this.link.removeAttribute('href')
    }
    this.link.textContent = href
    this.contentDOM.classList.toggle('blank', this.node.content.size === 0)
  }
}

/** A labelled line of text inside of a block. */
class PartView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement

  constructor(private node: Node, tag: 'div' | 'caption' | 'footer', label: string, placeholder: string) {
    this.contentDOM = el('div', { class: 'words', 'data-placeholder': placeholder, dir: 'auto' })
    this.dom = el(tag, { class: `part ${node.type.name}` }, el('span', { class: 'label', contenteditable: 'false', text: label }), this.contentDOM)
    this.update(node)
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) {
      return false
    }
    this.node = node
    this.contentDOM.classList.toggle('blank', node.content.size === 0)
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }
}
