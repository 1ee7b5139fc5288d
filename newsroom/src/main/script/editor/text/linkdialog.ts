import type { EditorView } from 'prosemirror-view'
import { addressFrom } from '../model/address.ts'
import { button, el } from '../page/dom.ts'
import { linkPlace, withLink, withoutLink } from './links.ts'

/** Asks for an address in a dialog; resolves with undefined if nothing is wanted, with an empty text to take the link off. */
export function askAddress(title: string, href: string, removable: boolean): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer: string | undefined
    const input = el('input', { type: 'text', inputmode: 'url', id: 'link-address', value: href, placeholder: 'https://', autocomplete: 'off', 'aria-describedby': 'link-wrong' })
    const wrong = el('p', { id: 'link-wrong', class: 'wrong', role: 'alert' })
    const form = el(
      'form',
      { method: 'dialog' },
      el('h2', { text: title, id: 'link-title' }),
      el('label', { for: input.id, text: 'Address' }),
      input,
      wrong,
      el(
        'div',
        { class: 'buttons' },
        el('button', { type: 'submit', class: 'main', text: 'Link' }),
        removable && button('Remove link', () => close('')),
        button('Cancel', () => close(undefined), { class: 'quiet' }),
      ),
    )
    const dialog = el('dialog', { class: 'small', 'aria-labelledby': 'link-title' }, form)
    const close = (value: string | undefined) => {
      answer = value
      dialog.close()
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const address = addressFrom(input.value)
      if (address) {
        close(address)
      } else {
        wrong.textContent = 'A link starts with http:// or https://.'
        input.setAttribute('aria-invalid', 'true')
        input.focus()
      }
    })
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(answer)
    })
    document.body.append(dialog)
    dialog.showModal()
    input.select()
  })
}

/** Puts a link on the selected words, changes the one at the caret or takes it off. */
export async function linkHere(view: EditorView): Promise<void> {
  const place = linkPlace(view.state)
  if (!place) {
    return
  }
  // Others may write meanwhile: the place is asked for again afterwards, where the selection has moved along.
  const href = await askAddress(place.href ? 'Change the link' : 'Link', place.href, place.href !== '')
  const now = linkPlace(view.state)
  if (now && href !== undefined) {
    view.dispatch(href === '' ? withoutLink(view.state, now) : withLink(view.state, now, href))
  }
  view.focus()
}
