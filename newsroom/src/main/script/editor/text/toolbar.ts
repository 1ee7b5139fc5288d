import { toggleMark } from 'prosemirror-commands'
import { Plugin, TextSelection, type Command, type EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { MarkType } from 'prosemirror-model'
import { marksOf } from '../model/schema.ts'
import { button, el } from '../page/dom.ts'
import { blockAt, kindOf, turnInto } from './blocks.ts'

interface Tool {
  element: HTMLButtonElement
  on: (state: EditorState) => boolean
  can: (state: EditorState) => boolean
}

/** Pixels between the selection and the bar. */
const GAP = 8

/**
 * The bar of marks and kinds for what is selected. It stands below the selection, so that neither the selection nor the line above it is
 * ever covered; on a phone it is a bar at the foot of the window for as long as somebody writes, above the keyboard.
 */
export function toolbar(openLink: () => void, insert: (view: EditorView) => void): Plugin {
  return new Plugin({ view: (view) => new Toolbar(view, openLink, insert) })
}

class Toolbar {
  private readonly bar = el('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'Format', hidden: true })
  private readonly tools: Tool[]
  private readonly phone = matchMedia('(max-width: 47.99rem)')
  private pointing = false
  private readonly listening: [EventTarget, string, (event: Event) => void][]

  constructor(
    private readonly view: EditorView,
    openLink: () => void,
    insert: (view: EditorView) => void,
  ) {
    this.tools = [
      this.mark('B', 'Strong', marksOf.strong, toggleMark(marksOf.strong)),
      this.mark('I', 'Emphasis', marksOf.emphasis, toggleMark(marksOf.emphasis)),
      this.mark('Link', 'Link', marksOf.link, (_state, dispatch) => {
        if (dispatch) {
          openLink()
        }
        return true
      }),
      this.kind('Subhead', 'subhead'),
      this.kind('Quote', 'quote'),
      this.kind('List', 'bullets'),
    ]
    const plus = button('+', () => insert(this.view), { class: 'plus', 'aria-label': 'Insert a block' })
    this.bar.append(plus, ...this.tools.map((tool) => tool.element))
    this.bar.addEventListener('pointerdown', (event) => event.preventDefault())
    this.bar.addEventListener('keydown', (event) => this.keyed(event))
    document.body.append(this.bar)
    const place = () => this.update()
    this.listening = [
      [view.dom, 'pointerdown', () => (this.pointing = true)],
      [window, 'pointerup', () => { this.pointing = false; setTimeout(place) }],
      [window, 'scroll', place],
      [window, 'resize', place],
      [view.dom, 'focus', place],
      [view.dom, 'blur', () => setTimeout(place)],
      ...(window.visualViewport ? ([[visualViewport!, 'resize', place], [visualViewport!, 'scroll', place]] as [EventTarget, string, () => void][]) : []),
    ]
    this.listening.forEach(([target, name, listener]) => target.addEventListener(name, listener, { passive: true }))
  }

  update(): void {
    const { state } = this.view
    const within = this.view.hasFocus() || this.bar.contains(document.activeElement)
    const chosen = state.selection instanceof TextSelection && !state.selection.empty && !this.pointing
    this.bar.hidden = !this.view.editable || !within || !(this.phone.matches || chosen)
    if (this.bar.hidden) {
      return
    }
    for (const { element, on, can } of this.tools) {
      element.setAttribute('aria-pressed', String(on(state)))
      element.disabled = !can(state)
    }
    this.bar.classList.toggle('docked', this.phone.matches)
    if (this.phone.matches) {
      this.dock()
    } else {
      this.placeBelow()
    }
  }

  destroy(): void {
    this.listening.forEach(([target, name, listener]) => target.removeEventListener(name, listener))
    this.bar.remove()
  }

  private dock(): void {
    const viewport = window.visualViewport
    const covered = viewport ? Math.max(0, innerHeight - viewport.height - viewport.offsetTop) : 0
    this.bar.style.insetBlockStart = 'auto'
    this.bar.style.insetBlockEnd = `${covered}px`
    this.bar.style.left = '0'
  }

  private placeBelow(): void {
    const { from, to } = this.view.state.selection
    const start = this.view.coordsAtPos(from)
    const end = this.view.coordsAtPos(to, -1)
    const width = document.documentElement.clientWidth
    const top = end.bottom + GAP
    // Where there is no room below, the bar waits until the page is scrolled: it never lies on the selection.
    this.bar.classList.toggle('away', top + this.bar.offsetHeight > innerHeight || end.bottom < 0)
    const left = start.bottom >= end.bottom ? (start.left + end.left) / 2 : end.left
    this.bar.style.insetBlockEnd = 'auto'
    this.bar.style.insetBlockStart = `${top}px`
    this.bar.style.left = `${Math.max(8, Math.min(left - this.bar.offsetWidth / 2, width - this.bar.offsetWidth - 8))}px`
  }

  private keyed(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      const buttons = [...this.bar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].filter((one) => one.offsetParent)
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
      buttons[(at + step + buttons.length) % buttons.length]?.focus()
    } else if (event.key === 'Escape') {
      this.view.focus()
    }
  }

  private mark(label: string, name: string, type: MarkType, command: Command): Tool {
    return {
      element: this.tool(label, name, command),
      on: (state) => {
        const { from, to, empty, $from } = state.selection
        return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type)
      },
      can: (state) => state.selection.$from.parent.type.allowsMarkType(type),
    }
  }

  private kind(label: string, kind: 'subhead' | 'quote' | 'bullets'): Tool {
    const command = turnInto(kind)
    return {
      element: this.tool(label, label, command),
      on: (state) => kindOf(blockAt(state)?.node ?? state.doc) === kind,
      can: (state) => command(state),
    }
  }

  private tool(label: string, name: string, command: Command): HTMLButtonElement {
    const act = () => {
      command(this.view.state, this.view.dispatch, this.view)
      if (name !== 'Link') {
        this.view.focus()
      }
    }
    return button(label, act, { 'aria-label': name, title: name, class: `tool ${name.toLowerCase()}` })
  }
}
