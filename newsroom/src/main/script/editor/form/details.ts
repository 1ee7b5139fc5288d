import type { Draft } from '../model/draft.ts'
import type { Config } from '../page/config.ts'
import { el } from '../page/dom.ts'
import { wordChips } from './chips.ts'
import { selectOf, urgencySelect } from './choices.ts'
import { field, growingOf, hint, lineOf } from './field.ts'
import { sourcesForm } from './sources.ts'
import { SubjectBox, type Subject } from './subjects.ts'

/** The fields beside the text, in groups that fold; on a phone they start folded. */
export function detailsForm(draft: Draft, config: Config, fetchSubjects: () => Promise<Subject[]>, wide: boolean): HTMLElement {
  const slug = lineOf(draft.text('slug'), { maxlength: 80, spellcheck: 'false', autocapitalize: 'none' })
  const subjects = new SubjectBox(draft.list('subjects'), fetchSubjects)
  const keywords = wordChips(draft.list('keywords'), 'keyword', { placeholder: 'Add a keyword' })
  const places = wordChips(draft.list('places'), 'place', { list: 'places-before', placeholder: 'Add a place' })
  const note = growingOf(draft.text('editorsNote'))
  const terms = growingOf(draft.text('usageTerms'))
  return el(
    'fieldset',
    { class: 'form details', 'aria-label': 'Details' },
    group('Filing', wide, [
      field('urgency', 'Urgency', urgencySelect(draft)),
      field('section', 'Section', selectOf(draft, 'section', config.sections.map(({ key, name }) => ({ value: key, label: name })))),
      field('language', 'Language', selectOf(draft, 'language', config.languages.map(({ tag, name }) => ({ value: tag, label: name })))),
      field('slug', 'Slug', slug, hint(slug, 'Lower-case Latin letters, digits and hyphens; part of the address. Left empty, it is made from the headline.')),
      field('signOff', 'Sign-off', lineOf(draft.text('signOff'), { maxlength: 40 })),
    ]),
    group('Sources', wide, [sourcesForm(draft)]),
    group('Subjects, places, keywords', wide, [
      field('subjects', 'Subjects', subjects.chips.input, subjects.element),
      field('places', 'Places', places.input, places.element),
      field('keywords', 'Keywords', keywords.input, keywords.element),
    ]),
    group('Terms and note', wide, [
      field('usageTerms', 'Usage terms', terms),
      field('editorsNote', 'Editors’ note', note, hint(note, 'For subscribers, never for readers.')),
    ]),
  )
}

function group(title: string, open: boolean, fields: HTMLElement[]): HTMLElement {
  return el('details', { open }, el('summary', { text: title }), el('div', { class: 'group' }, ...fields))
}
