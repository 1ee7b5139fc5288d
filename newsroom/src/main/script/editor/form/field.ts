import type * as Y from 'yjs'
import { el, freshId, type Child, type Properties } from '../page/dom.ts'
import { bindText, type TextControl } from './boundtext.ts'

/** A labelled control of the form. The name is the reading's member, by which checks lead here. */
export function field(name: string, label: string, control: HTMLElement, ...more: Child[]): HTMLDivElement {
  control.id ||= freshId(name.replaceAll('.', '-'))
  return el('div', { class: 'field', 'data-field': name }, el('label', { for: control.id, text: label }), control, ...more)
}

/** A hint that is read out with its control. */
export function hint(control: HTMLElement, text: string): HTMLParagraphElement {
  const id = freshId('hint')
  control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' '))
  return el('p', { class: 'hint', id, text })
}

export function lineOf(text: Y.Text, properties: Properties = {}): HTMLInputElement {
  const input = el('input', { type: 'text', dir: 'auto', autocomplete: 'off', ...properties })
  bindText(input, text)
  return input
}

/** A text area as high as its text. With `oneLine`, Enter goes on to the next control and pasted line breaks become spaces. */
export function growingOf(text: Y.Text, properties: Properties & { oneLine?: boolean } = {}): HTMLTextAreaElement {
  const { oneLine, ...attributes } = properties
  const area = el('textarea', { rows: 1, dir: 'auto', autocomplete: 'off', ...attributes })
  area.classList.add('growing')
  if (oneLine) {
    keepOnOneLine(area)
  }
  bindText(area, text)
  const grow = () => {
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
  }
  area.addEventListener('input', grow)
  area.addEventListener('shown', grow)
  new ResizeObserver(grow).observe(area.ownerDocument.documentElement)
  requestAnimationFrame(grow)
  return area
}

function keepOnOneLine(area: TextControl): void {
  area.addEventListener('keydown', (event) => {
    const key = event as KeyboardEvent
    if (key.key === 'Enter' && !key.isComposing) {
      event.preventDefault()
      area.dispatchEvent(new CustomEvent('entered', { bubbles: true }))
    }
  })
  area.addEventListener('input', () => {
    if (/[\r\n]/.test(area.value)) {
      const end = area.selectionEnd ?? area.value.length
      area.value = area.value.replace(/\r?\n|\r/g, ' ')
      area.setSelectionRange(end, end)
    }
  })
}
