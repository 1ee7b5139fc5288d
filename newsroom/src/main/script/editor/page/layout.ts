import { button, el } from './dom.ts'

export interface PageParts {
  state: HTMLElement
  faces: HTMLElement
  count: HTMLElement
  notices: HTMLElement
  findbar: HTMLElement
  head: HTMLElement
  text: HTMLElement
  checks: HTMLElement
  details: HTMLElement
  acts: Element | null
  insert: () => void
  find: () => void
  snapshots: () => void
  shortcuts: () => void
}

/** The parts of the page in their places; the order is that of the keyboard. */
export function layOut(root: HTMLElement, parts: PageParts): void {
  const tools = el(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'Draft' },
    button('Find', parts.find),
    button('Snapshots', parts.snapshots),
    button('?', parts.shortcuts, { 'aria-label': 'Shortcuts', title: 'Shortcuts', class: 'round' }),
  )
  const plus = button('+', parts.insert, { class: 'plus beside', 'aria-label': 'Insert a block', title: 'Insert a block' })
  const bar = el('div', { class: 'editor-bar' }, parts.state, parts.faces, parts.count, tools)
  if (parts.acts) {
    bar.append(parts.acts)
  }
  root.replaceChildren(
    bar,
    parts.notices,
    parts.findbar,
    el(
      'div',
      { class: 'sheet' },
      el('div', { class: 'column' }, parts.head, el('div', { class: 'writing' }, plus, parts.text)),
      el('aside', { class: 'beside-text', 'aria-label': 'Details of the story' }, parts.checks, parts.details),
    ),
  )
}
