import type { EditorView } from 'prosemirror-view'
import { button, el } from '../page/dom.ts'
import { found, MOST_FOUND, replacedAll, replacedOne, sought, stepped } from '../text/find.ts'

/** Find and replace in the text. */
export class FindBar {
  readonly element: HTMLElement
  private readonly text = el('input', { type: 'search', id: 'find-text', dir: 'auto', autocomplete: 'off', placeholder: 'Find' })
  private readonly words = el('input', { type: 'text', id: 'find-words', dir: 'auto', autocomplete: 'off', placeholder: 'Replace with' })
  private readonly matchCase = el('input', { type: 'checkbox', id: 'find-case' })
  private readonly count = el('output', { class: 'count', role: 'status' })

  constructor(
    private readonly view: EditorView,
    private readonly language: () => string,
  ) {
    this.element = el(
      'div',
      { class: 'findbar', role: 'search', 'aria-label': 'Find and replace', hidden: true },
      el('label', { for: 'find-text', class: 'unseen', text: 'Find' }),
      this.text,
      this.count,
      button('Previous', () => this.step(-1)),
      button('Next', () => this.step(1)),
      el('label', { for: 'find-case', class: 'check' }, this.matchCase, 'Match case'),
      el('label', { for: 'find-words', class: 'unseen', text: 'Replace with' }),
      this.words,
      button('Replace', () => this.replace()),
      button('Replace all', () => this.replaceAll()),
      button('Close', () => this.close(), { class: 'quiet' }),
    )
    this.text.addEventListener('input', () => this.search())
    this.matchCase.addEventListener('change', () => this.search())
    this.element.addEventListener('keydown', (event) => this.keyed(event))
  }

  open(): void {
    const { from, to } = this.view.state.selection
    const chosen = this.view.state.doc.textBetween(from, Math.min(to, from + 200), ' ')
    this.element.hidden = false
    if (chosen && !chosen.includes('\n')) {
      this.text.value = chosen
    }
    this.text.focus()
    this.text.select()
    this.search()
  }

  close(): void {
    this.element.hidden = true
    this.view.dispatch(sought(this.view.state, undefined))
    this.view.focus()
  }

  /** Shows the count anew after the text changed. */
  update(): void {
    if (this.element.hidden) {
      return
    }
    const { places, current } = found(this.view.state)
    const all = places.length >= MOST_FOUND ? `${MOST_FOUND}+` : String(places.length)
    this.count.textContent = this.text.value === '' ? '' : places.length === 0 ? 'Not found' : `${current + 1} of ${all}`
  }

  private search(): void {
    this.view.dispatch(sought(this.view.state, { text: this.text.value, matchCase: this.matchCase.checked, language: this.language() }))
    this.reveal()
  }

  private step(direction: -1 | 1): void {
    this.view.dispatch(stepped(this.view.state, direction))
    this.reveal()
  }

  private replace(): void {
    if (this.view.editable) {
      this.view.dispatch(replacedOne(this.view.state, this.words.value))
      this.reveal()
    }
  }

  private replaceAll(): void {
    if (this.view.editable) {
      const { length } = found(this.view.state).places
      this.view.dispatch(replacedAll(this.view.state, this.words.value))
      this.count.textContent = `${length} replaced`
    }
  }

  // The focus stays in the bar, so the view does not scroll by itself.
  private reveal(): void {
    this.update()
    const { places, current } = found(this.view.state)
    const place = places[current]
    if (place) {
      const at = this.view.domAtPos(place.from).node
      ;(at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: 'center' })
    }
  }

  private keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      this.close()
    } else if (event.key === 'Enter' && event.target === this.text) {
      event.preventDefault()
      this.step(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Enter' && event.target === this.words) {
      event.preventDefault()
      this.replace()
    }
  }
}
