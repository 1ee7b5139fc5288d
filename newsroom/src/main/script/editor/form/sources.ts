import * as Y from 'yjs'
import { sourceMap, type Draft, type SourceMap, type SourcePart } from '../model/draft.ts'
import { announce, button, el } from '../page/dom.ts'
import { field, lineOf } from './field.ts'
import { MOST_ENTRIES } from './chips.ts'
import { isWebAddress } from '../model/address.ts'

const PARTS: { part: SourcePart; label: string; placeholder: string }[] = [
  { part: 'name', label: 'Who said it', placeholder: 'A person, an office, a document' },
  { part: 'role', label: 'What they are', placeholder: 'port engineer' },
  { part: 'where', label: 'Where it was said', placeholder: 'press conference' },
  { part: 'link', label: 'Link', placeholder: 'https://' },
]

/** The sources: a group of four inputs for each, kept apart when others add or remove one. */
export function sourcesForm(draft: Draft): HTMLElement {
  const list = el('div', { class: 'source-list' })
  const add = button('Add a source', () => {
    if (draft.sources.length >= MOST_ENTRIES) {
      announce(`There are ${MOST_ENTRIES} sources already; no more are allowed.`)
      return
    }
    draft.sources.push([sourceMap({})])
    list.lastElementChild?.querySelector('input')?.focus()
  })
  const shown = new Map<SourceMap, HTMLElement>()
  const show = () => {
    const maps = draft.sources.toArray()
    for (const [map, element] of shown) {
      if (!maps.includes(map)) {
        element.remove()
        shown.delete(map)
      }
    }
    maps.forEach((map, at) => {
      const element = shown.get(map) ?? sourceForm(draft, map, add)
      shown.set(map, element)
      if (list.children[at] !== element) {
        list.insertBefore(element, list.children[at] ?? null)
      }
      element.querySelector('legend')!.textContent = `Source ${at + 1}`
    })
  }
  draft.sources.observe(show)
  show()
  return el('div', { class: 'field', 'data-field': 'sources' }, list, add)
}

function sourceForm(draft: Draft, map: SourceMap, next: HTMLElement): HTMLElement {
  const remove = button('Remove', () => {
    draft.sources.delete(draft.sources.toArray().indexOf(map))
    next.focus()
  }, { class: 'quiet' })
  const fields = PARTS.map(({ part, label, placeholder }) => {
    const input = lineOf(partOf(map, part), { placeholder, ...(part === 'link' && { type: 'url', inputmode: 'url' }) })
    if (part === 'link') {
      checkLink(input)
    }
    return field(`sources.${part}`, label, input)
  })
  return el('fieldset', { class: 'source' }, el('legend', {}), ...fields, remove)
}

function partOf(map: SourceMap, part: SourcePart): Y.Text {
  if (!map.has(part)) {
    map.set(part, new Y.Text())
  }
  return map.get(part)!
}

function checkLink(input: HTMLInputElement): void {
  const check = () => {
    const wrong = input.value.trim() !== '' && !isWebAddress(input.value.trim())
    input.setAttribute('aria-invalid', String(wrong))
    input.title = wrong ? 'A link starts with http:// or https://.' : ''
  }
  input.addEventListener('change', check)
  input.addEventListener('shown', check)
  check()
}
