import { ROUTINE, type Choice, type Draft } from '../model/draft.ts'
import { el, type Properties } from '../page/dom.ts'

/** The desk's words for the urgencies 1 to 9. */
export const URGENCIES = ['flash', 'bulletin', 'urgent', 'routine', 'routine', 'deferred', 'deferred', 'deferred', 'special']

export interface Option {
  value: string
  label: string
}

/** A select bound to one of the draft's choices. A value that is not among the options is shown all the same. */
export function selectOf(draft: Draft, choice: Choice, options: Option[], properties: Properties = {}): HTMLSelectElement {
  const select = el('select', properties)
  select.addEventListener('change', () => {
    draft.fields.set(choice, choice === 'urgency' ? Number(select.value) : select.value)
  })
  const show = () => {
    const value = choice === 'urgency' ? String(draft.urgency) : draft.choice(choice)
    const known = options.some((option) => option.value === value)
    const all = known ? options : [{ value, label: value || 'Choose …' }, ...options]
    select.replaceChildren(...all.map((option) => el('option', { value: option.value, text: option.label, selected: option.value === value })))
    select.value = value
  }
  draft.fields.observe(show)
  show()
  return select
}

export function urgencySelect(draft: Draft): HTMLSelectElement {
  const options = URGENCIES.map((word, at) => ({ value: String(at + 1), label: `${at + 1} ${word}` }))
  const select = selectOf(draft, 'urgency', options)
  const mark = () => select.classList.toggle('pressing', draft.urgency < Math.min(4, ROUTINE))
  draft.fields.observe(mark)
  mark()
  return select
}

/** A date; while none is chosen the agency's day is shown and used when the story is released. */
export function dateOf(draft: Draft, today: string): HTMLInputElement {
  const input = el('input', { type: 'date' })
  input.addEventListener('change', () => draft.fields.set('date', input.value))
  const show = () => (input.value = draft.choice('date') || today)
  draft.fields.observe(show)
  show()
  return input
}
