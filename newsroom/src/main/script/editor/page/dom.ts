/** Elements by hand: attributes as they are in HTML, listeners under `on`. Never `style`: the site's policy forbids it. */
export interface Properties {
  class?: string
  text?: string
  on?: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void }
  [attribute: string]: unknown
}

export type Child = Node | string | undefined | false

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Properties = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  const { text, on, ...attributes } = properties
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) {
      element.setAttribute(name, '')
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, String(value))
    }
  }
  for (const [name, listener] of Object.entries(on ?? {})) {
    element.addEventListener(name, listener as EventListener)
  }
  if (text !== undefined) {
    element.textContent = text
  }
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return element
}

/** A button that submits nothing. */
export function button(label: string, act: (event: MouseEvent) => void, properties: Properties = {}): HTMLButtonElement {
  return el('button', { type: 'button', text: label, on: { click: act }, ...properties })
}

let ids = 0

/** An id that no other element has. */
export function freshId(word: string): string {
  return `${word}-${++ids}`
}

/** Says a sentence to people who hear the page. */
export function announce(sentence: string): void {
  const line = document.getElementById('spoken') ?? document.body.appendChild(el('p', { id: 'spoken', class: 'unseen', role: 'status' }))
  line.textContent = sentence
}
