import { Selection, NodeSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Warning } from '../live/desk.ts'
import { numberedBlocksOf } from '../model/copy.ts'
import { types } from '../model/schema.ts'
import { button, el } from './dom.ts'

/** What the house's checks say about the draft, each leading to its place. */
export class Checks {
  readonly element = el('section', { class: 'checks', 'aria-label': 'Checks' })
  private shown = ''

  constructor(
    private readonly view: EditorView,
    private readonly page: HTMLElement,
  ) {
    this.show([])
  }

  show(warnings: Warning[]): void {
    const told = JSON.stringify(warnings)
    if (told === this.shown) {
      return
    }
    this.shown = told
    const stops = warnings.filter((warning) => warning.level === 'stop').length
    const heading = warnings.length === 0 ? 'Checks: all well' : `Checks: ${[stops && `${stops} to mend`, warnings.length - stops && `${warnings.length - stops} to look at`].filter(Boolean).join(', ')}`
    this.element.replaceChildren(
      el('h2', { text: heading }),
      ...(warnings.length > 0 ? [el('ul', {}, ...warnings.map((warning) => this.line(warning)))] : []),
    )
  }

  private line(warning: Warning): HTMLElement {
    const stop = warning.level === 'stop'
    const word = el('span', { class: 'level', text: stop ? 'Must be mended: ' : 'Look at: ' })
    const leads = warning.block !== undefined || warning.field !== undefined
    const sentence = leads ? button(warning.sentence, () => this.lead(warning)) : el('span', { text: warning.sentence })
    return el('li', { class: stop ? 'stop' : 'warning' }, word, sentence)
  }

  private lead(warning: Warning): void {
    if (warning.block !== undefined && (warning.field === undefined || warning.field === 'copy')) {
      this.leadToBlock(warning.block)
      return
    }
    const fields = [...this.page.querySelectorAll<HTMLElement>('[data-field]')]
    const name = warning.field ?? ''
    const field = fields.find((one) => one.dataset['field'] === name) ?? fields.find((one) => one.dataset['field'] === name.split(/[.[]/)[0])
    if (name === 'copy' || !field) {
      this.view.focus()
      return
    }
    field.closest('details')?.setAttribute('open', '')
    field.scrollIntoView({ block: 'center' })
    field.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
  }

  private leadToBlock(index: number): void {
    const { doc } = this.view.state
    const child = numberedBlocksOf(doc)[index]?.index ?? 0
    let at = 0
    for (let before = 0; before < child; before++) {
      at += doc.child(before).nodeSize
    }
    const node = doc.maybeChild(child)
    const selection = node?.type === types.picture && node.childCount === 0 ? NodeSelection.create(doc, at) : Selection.near(doc.resolve(at + 1))
    this.view.dispatch(this.view.state.tr.setSelection(selection).scrollIntoView())
    this.view.focus()
  }
}
