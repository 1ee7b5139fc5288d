import { Plugin, type EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { types } from '../model/schema.ts'
import { el, freshId } from '../page/dom.ts'
import { blockAt } from './blocks.ts'

/** Something that the slash menu inserts. */
export interface Insertion {
  label: string
  hint: string
  /** Words by which it is found besides its label. */
  words: string
  act: (view: EditorView) => void
}

/** What stands after the slash, if the caret's line is nothing but a slash and a word. */
export function slashQuery(state: EditorState): string | undefined {
  const block = blockAt(state)
  const { $head, empty } = state.selection
  if (!empty || block?.node.type !== types.paragraph || $head.parentOffset !== block.node.content.size) {
    return undefined
  }
  return /^\/([\p{L}\p{M}]{0,20})$/u.exec(block.node.textContent)?.[1]
}

export function found(insertions: Insertion[], query: string): Insertion[] {
  const wanted = query.toLocaleLowerCase('en')
  return insertions.filter(({ label, words }) => `${label} ${words}`.toLowerCase().split(' ').some((word) => word.startsWith(wanted)))
}

/** The menu that a slash on an empty line opens. */
export function slashMenu(insertions: Insertion[]): Plugin {
  let menu: SlashMenu | undefined
  return new Plugin({
    view: (view) => (menu = new SlashMenu(view, insertions)),
    props: { handleKeyDown: (_view, event) => menu?.keyed(event) ?? false, handleDOMEvents: { blur: () => void menu?.close() } },
  })
}

class SlashMenu {
  private readonly list = el('ul', { class: 'slash', role: 'listbox', id: freshId('slash'), 'aria-label': 'Insert', hidden: true })
  private shown: Insertion[] = []
  private active = 0
  /** The text whose menu was closed by Escape. */
  private dismissed = false

  constructor(
    private readonly view: EditorView,
    private readonly insertions: Insertion[],
  ) {
    document.body.append(this.list)
  }

  update(): void {
    const query = this.view.editable && this.view.hasFocus() ? slashQuery(this.view.state) : undefined
    if (query === undefined) {
      this.dismissed = false
    }
    const shown = query === undefined || this.dismissed ? [] : found(this.insertions, query)
    if (shown.length !== this.shown.length || shown.some((one, at) => one !== this.shown[at])) {
      this.show(shown)
    }
    if (shown.length > 0) {
      this.place()
    }
  }

  destroy(): void {
    this.list.remove()
  }

  close(): void {
    this.show([])
  }

  keyed(event: KeyboardEvent): boolean {
    if (this.shown.length === 0 || event.isComposing) {
      return false
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      this.active = (this.active + step + this.shown.length) % this.shown.length
      this.mark()
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.choose(this.shown[this.active]!)
    } else if (event.key === 'Escape') {
      this.dismissed = true
      this.show([])
    } else {
      return false
    }
    return true
  }

  private show(shown: Insertion[]): void {
    this.shown = shown
    this.active = 0
    this.list.hidden = shown.length === 0
    this.list.replaceChildren(
      ...shown.map((insertion) => {
        const option = el('li', { role: 'option', id: freshId('insert') }, el('span', { text: insertion.label }), el('span', { class: 'hint', text: insertion.hint }))
        option.addEventListener('pointerdown', (event) => event.preventDefault())
        option.addEventListener('click', () => this.choose(insertion))
        return option
      }),
    )
    this.mark()
  }

  private mark(): void {
    ;[...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === this.active)))
    const active = this.list.children[this.active]
    active?.scrollIntoView({ block: 'nearest' })
    const { dom } = this.view
    for (const [name, value] of [['aria-controls', this.list.id], ['aria-activedescendant', active?.id]] as const) {
      if (active && value) {
        dom.setAttribute(name, value)
      } else {
        dom.removeAttribute(name)
      }
    }
  }

  private choose(insertion: Insertion): void {
    const block = blockAt(this.view.state)
    this.show([])
    if (block) {
      this.view.dispatch(this.view.state.tr.delete(block.from + 1, block.from + 1 + block.node.content.size))
    }
    this.view.focus()
    insertion.act(this.view)
  }

  private place(): void {
    const caret = this.view.coordsAtPos(this.view.state.selection.head)
    const { offsetWidth, offsetHeight } = this.list
    const below = caret.bottom + 6 + offsetHeight <= innerHeight
    const left = this.view.endOfTextblock('forward') && getComputedStyle(this.view.dom).direction === 'rtl' ? caret.left - offsetWidth : caret.left
    this.list.style.insetBlockStart = `${below ? caret.bottom + 6 : Math.max(4, caret.top - 6 - offsetHeight)}px`
    this.list.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - offsetWidth - 8))}px`
  }
}
