import type * as Y from 'yjs'
import { el, freshId } from '../page/dom.ts'
import { Chips } from './chips.ts'

/** Suggestions shown at once. */
const MOST_SHOWN = 12

export interface Subject {
  id: string
  label: string
  path: string
}

/** Subjects that have every word of the query in label or path; those whose label begins with it come first. */
export function matching(subjects: Subject[], query: string): Subject[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) {
    return []
  }
  const rank = (subject: Subject) => {
    const label = fold(subject.label)
    return label === fold(query.trim()) ? 0 : label.startsWith(words[0]!) ? 1 : words.every((word) => label.includes(word)) ? 2 : 3
  }
  return subjects
    .filter((subject) => {
      const all = fold(`${subject.label} ${subject.path} ${subject.id}`)
      return words.every((word) => all.includes(word))
    })
    .map((subject) => ({ subject, rank: rank(subject) }))
    .sort((a, b) => a.rank - b.rank || a.subject.label.length - b.subject.label.length)
    .slice(0, MOST_SHOWN)
    .map(({ subject }) => subject)
}

function fold(text: string): string {
  return text.toLocaleLowerCase('en').normalize('NFD').replace(/\p{M}/gu, '')
}

/** The subjects' combobox: what is typed searches the Media Topics, which are fetched when first needed. */
export class SubjectBox {
  readonly chips: Chips
  readonly element: HTMLDivElement
  private readonly listbox: HTMLUListElement
  private subjects: Subject[] | undefined
  private shown: Subject[] = []
  private active = -1

  constructor(entries: Y.Array<string>, private readonly fetchSubjects: () => Promise<Subject[]>) {
    const id = freshId('subjects')
    this.listbox = el('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': 'Subjects found', hidden: true })
    this.chips = new Chips(entries, 'subject', (entry) => this.label(entry), {
      role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list', placeholder: 'Search IPTC Media Topics',
    })
    this.element = el('div', { class: 'combobox' }, this.chips.element, this.listbox)
    const { input } = this.chips
    input.addEventListener('focus', () => void this.load())
    input.addEventListener('input', () => void this.search())
    input.addEventListener('keydown', (event) => this.keyed(event))
    input.addEventListener('blur', () => this.suggest([]))
    if (entries.length > 0) {
      void this.load()
    }
    entries.observe(() => void this.load())
  }

  private label(id: string): string {
    return this.subjects?.find((subject) => subject.id === id)?.label ?? id
  }

  private async load(): Promise<void> {
    if (this.subjects) {
      return
    }
    try {
      this.subjects = await this.fetchSubjects()
      this.chips.show()
    } catch {
      // Tried again when the input is next used; until then codes are shown.
    }
  }

  private async search(): Promise<void> {
    await this.load()
    this.suggest(matching(this.subjects ?? [], this.chips.input.value))
  }

  private suggest(subjects: Subject[]): void {
    this.shown = subjects
    this.active = subjects.length > 0 ? 0 : -1
    this.listbox.replaceChildren(...subjects.map((subject) => this.option(subject)))
    this.listbox.hidden = subjects.length === 0
    this.chips.input.setAttribute('aria-expanded', String(subjects.length > 0))
    this.mark()
  }

  private option(subject: Subject): HTMLLIElement {
    const option = el(
      'li',
      { role: 'option', id: freshId('subject') },
      el('span', { text: subject.label }),
      el('span', { class: 'path', text: subject.path }),
    )
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      this.choose(subject)
    })
    return option
  }

  private keyed(event: KeyboardEvent): void {
    if (event.isComposing || this.shown.length === 0) {
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      this.active = (this.active + step + this.shown.length) % this.shown.length
      this.mark()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      this.choose(this.shown[this.active]!)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      this.suggest([])
    }
  }

  private mark(): void {
    ;[...this.listbox.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === this.active)))
    const active = this.listbox.children[this.active]
    active?.scrollIntoView({ block: 'nearest' })
    if (active) {
      this.chips.input.setAttribute('aria-activedescendant', active.id)
    } else {
      this.chips.input.removeAttribute('aria-activedescendant')
    }
  }

  private choose(subject: Subject): void {
    this.chips.add(subject.id)
    this.chips.input.value = ''
    this.suggest([])
  }
}
