import type * as Y from 'yjs'
import { announce, button, el, type Properties } from '../page/dom.ts'

/** Entries of one list field, as the server has it. */
export const MOST_ENTRIES = 100

/** A list of short texts, shown as removable chips before the input that adds one. */
export class Chips {
  readonly element: HTMLDivElement
  readonly input: HTMLInputElement
  private readonly shown: HTMLUListElement

  /** @param labelOf what to show for an entry */
  constructor(
    private readonly entries: Y.Array<string>,
    private readonly word: string,
    private readonly labelOf: (entry: string) => string,
    properties: Properties = {},
  ) {
    this.shown = el('ul', { class: 'chips', 'aria-label': `Chosen ${word}s` })
    this.input = el('input', { type: 'text', dir: 'auto', autocomplete: 'off', ...properties })
    this.input.addEventListener('keydown', (event) => this.keyed(event))
    this.element = el('div', { class: 'chipbox' }, this.shown, this.input)
    entries.observe(() => this.show())
    this.show()
  }

  /** Adds an entry; false if the list has it or is full. */
  add(entry: string): boolean {
    const all = this.entries.toArray()
    if (entry === '' || all.includes(entry)) {
      return false
    }
    if (all.length >= MOST_ENTRIES) {
      announce(`There are ${MOST_ENTRIES} ${this.word}s already; no more are allowed.`)
      return false
    }
    this.entries.push([entry])
    announce(`${this.labelOf(entry)} added.`)
    return true
  }

  show(): void {
    this.shown.replaceChildren(...this.entries.toArray().map((entry) => this.chip(entry)))
    this.shown.hidden = this.entries.length === 0
  }

  private chip(entry: string): HTMLLIElement {
    const label = this.labelOf(entry)
    const remove = button('×', () => this.remove(entry), { 'aria-label': `Remove ${label}`, class: 'remove' })
    return el('li', {}, el('bdi', { text: label }), remove)
  }

  private remove(entry: string): void {
    for (let at = this.entries.length - 1; at >= 0; at--) {
      if (this.entries.get(at) === entry) {
        this.entries.delete(at)
      }
    }
    announce(`${this.labelOf(entry)} removed.`)
    this.input.focus()
  }

  private keyed(event: KeyboardEvent): void {
    if (event.key === 'Backspace' && this.input.value === '' && this.entries.length > 0) {
      event.preventDefault()
      this.remove(this.entries.get(this.entries.length - 1))
    }
  }
}

/** Chips of words typed freely: Enter, a comma or leaving the input adds what was typed. */
export function wordChips(entries: Y.Array<string>, word: string, properties: Properties = {}): Chips {
  const chips = new Chips(entries, word, (entry) => entry, properties)
  const { input } = chips
  const take = () => {
    const words = input.value.split(/[,،;\n]/).map((part) => part.trim()).filter(Boolean)
    words.forEach((part) => chips.add(part))
    input.value = ''
  }
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault()
      take()
    }
  })
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing && /[,،;]/.test(input.value)) {
      take()
    }
  })
  input.addEventListener('change', take)
  return chips
}
