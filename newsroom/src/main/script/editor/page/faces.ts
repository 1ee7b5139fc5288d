import type { Awareness } from 'y-protocols/awareness'
import { faceOf, paper, type Face } from '../text/carets.ts'
import { inkOn, visibleOn } from '../text/colours.ts'
import { el } from './dom.ts'

/** Faces shown before the rest is a number. */
const MOST_FACES = 6

/** Everybody who is in the draft, each person once, as initials. */
export function facesList(awareness: Awareness): HTMLElement {
  const list = el('ul', { class: 'faces', 'aria-label': 'In this draft' })
  const differs = changes()
  const show = () => {
    const people = new Map<string, Face>()
    for (const [client, state] of awareness.getStates()) {
      if (state['user']) {
        const face = faceOf(state['user'])
        people.set(face.id || String(client), face)
      }
    }
    const all = [...people.values()]
    if (!differs([paper(), all])) {
      return
    }
    const more = all.length - MOST_FACES
    list.replaceChildren(...all.slice(0, MOST_FACES).map(faceItem))
    if (more > 0) {
      list.append(el('li', { class: 'more', text: `+${more}`, title: all.slice(MOST_FACES).map((face) => face.name).join(', ') }))
    }
  }
  awareness.on('change', show)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show)
  show()
  return list
}

function faceItem(face: Face): HTMLElement {
  const colour = visibleOn(face.colour, paper())
  const item = el('li', { title: face.name }, el('span', { 'aria-hidden': 'true', text: initials(face.name) }), el('span', { class: 'unseen', text: face.name }))
  item.style.backgroundColor = colour
  item.style.color = inkOn(colour)
  return item
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const chosen = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return chosen.map((word) => [...word][0]!.toLocaleUpperCase()).join('')
}

/** Shows in which field of the form the others are. */
export function fieldFaces(form: HTMLElement, awareness: Awareness): void {
  form.addEventListener('focusin', (event) => {
    const field = (event.target as Element).closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null
    awareness.setLocalStateField('field', field)
  })
  form.addEventListener('focusout', () => awareness.setLocalStateField('field', null))
  const differs = changes()
  awareness.on('change', () => {
    const visits = [...awareness.getStates()].flatMap(([client, state]) => visitOf(client === awareness.clientID ? {} : state))
    if (!differs([paper(), visits])) {
      return
    }
    form.querySelectorAll('.visitor').forEach((mark) => mark.remove())
    const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')]
    for (const { field, face } of visits) {
      const mark = el('span', { class: 'visitor', text: face.name.slice(0, 40) })
      const colour = visibleOn(face.colour, paper())
      mark.style.backgroundColor = colour
      mark.style.color = inkOn(colour)
      fields.find((one) => one.dataset['field'] === field)?.append(mark)
    }
  })
}

function visitOf({ field, user }: Record<string, unknown>): { field: string; face: Face }[] {
  return typeof field === 'string' ? [{ field, face: faceOf(user) }] : []
}

/** Tells whether what is to be shown is something else than the time before: each move of a caret is a change of awareness. */
function changes(): (shown: unknown) => boolean {
  let before = ''
  return (shown) => {
    const now = JSON.stringify(shown)
    const differs = now !== before
    before = now
    return differs
  }
}
