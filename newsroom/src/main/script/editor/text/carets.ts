import { yCursorPlugin } from 'y-prosemirror'
import type { Awareness } from 'y-protocols/awareness'
import type { Plugin } from 'prosemirror-state'
import type { DecorationAttrs } from 'prosemirror-view'
import { el } from '../page/dom.ts'
import { inkOn, isColour, visibleOn } from './colours.ts'

/** Somebody in the draft, as awareness carries it. */
export interface Face {
  id: string
  name: string
  colour: string
}

/** Characters of a name beside a caret. */
const MOST_NAME = 40

export function faceOf(user: unknown): Face {
  const { id, name, colour, color } = (user ?? {}) as Record<string, unknown>
  const chosen = isColour(colour) ? colour : isColour(color) ? color : '#5b6770'
  return { id: String(id ?? ''), name: String(name ?? 'Somebody').slice(0, 300), colour: chosen }
}

/** The colour of the page's paper now: light or dark. */
export function paper(): string {
  return matchMedia('(prefers-color-scheme: dark)').matches ? '#14171a' : '#fbfaf7'
}

/** The others' carets and selections. Built by hand: the binding's own builders write style attributes, which the site's policy forbids. */
export function carets(awareness: Awareness): Plugin {
  return yCursorPlugin(awareness, { cursorBuilder: (user: unknown) => caret(faceOf(user)), selectionBuilder: (user: unknown) => selection(faceOf(user)) }) as Plugin
}

function caret(face: Face): HTMLElement {
  const colour = visibleOn(face.colour, paper())
  const label = el('span', { class: 'name', text: face.name.slice(0, MOST_NAME) })
  label.style.backgroundColor = colour
  label.style.color = inkOn(colour)
  const caret = el('span', { class: 'caret', 'aria-hidden': 'true' }, '\u2060', label, '\u2060')
  caret.style.borderColor = colour
  return caret
}

// The view sets a decoration's style through the element's style object, which the policy allows.
function selection(face: Face): DecorationAttrs {
  return { class: 'others-selection', style: `background-color: ${visibleOn(face.colour, paper())}38` }
}
