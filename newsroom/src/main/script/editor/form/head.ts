import type { Draft } from '../model/draft.ts'
import type { Config } from '../page/config.ts'
import { el } from '../page/dom.ts'
import { dateOf } from './choices.ts'
import { field, growingOf, lineOf } from './field.ts'

/** Characters above which a headline is long for a phone or a wire; what the house forbids is checked by the server. */
const LONG_HEADLINE = 90

/** The fields above the text, in the order in which a story is read. */
export function headForm(draft: Draft, config: Config): HTMLElement {
  const headline = growingOf(draft.text('headline'), { oneLine: true, class: 'headline', placeholder: 'Headline', maxlength: 400 })
  const counter = el('output', { class: 'counter', 'aria-hidden': 'true' })
  const count = () => {
    counter.textContent = headline.value ? String([...headline.value].length) : ''
    counter.classList.toggle('long', [...headline.value].length > LONG_HEADLINE)
  }
  headline.addEventListener('input', count)
  headline.addEventListener('shown', count)
  draft.text('headline').observe(count)
  count()

  const places = el('datalist', { id: 'places-before' }, ...config.places.map((place) => el('option', { value: place })))
  const place = lineOf(draft.text('place'), { list: places.id, placeholder: 'Place' })
  const dateline = el(
    'div',
    { class: 'dateline', role: 'group', 'aria-label': 'Dateline' },
    field('dateline', 'Place', place),
    field('date', 'Date', dateOf(draft, config.today)),
    config.agency && el('span', { class: 'agency', text: config.agency }),
    places,
  )
  return el(
    'fieldset',
    { class: 'form head', 'aria-label': 'Head of the story' },
    field('headline', 'Headline', headline, counter),
    field('standfirst', 'Standfirst', growingOf(draft.text('standfirst'), { class: 'standfirst', placeholder: 'Standfirst: the story in a sentence or two' })),
    field('byline', 'Byline', lineOf(draft.text('byline'), { placeholder: 'By …' })),
    dateline,
  )
}
