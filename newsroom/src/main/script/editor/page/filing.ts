import { el } from './dom.ts'

/** The states of a draft in which it can be filed. */
const FILEABLE = ['open', 'returned']

/**
 * Before a form with `data-needs-saved` goes to the server, everything written is saved there; its hidden input `seq` then says up to
 * which update the sender saw the draft, and its hidden input `digest`, if it has one, which reading of it.
 *
 * @param save rejects with a sentence if not everything could be saved
 */
export function saveBeforeFiling(save: () => Promise<{ seq: number; digest: string | undefined }>): void {
  const ready = new WeakSet<HTMLFormElement>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !('needsSaved' in form.dataset) || ready.has(form)) {
      return
    }
    event.preventDefault()
    const submitter = event.submitter
    void save()
      .then(({ seq, digest }) => {
        const input = form.querySelector<HTMLInputElement>('input[name="seq"]') ?? form.appendChild(el('input', { type: 'hidden', name: 'seq' }))
        input.value = String(seq)
        const named = form.querySelector<HTMLInputElement>('input[name="digest"]')
        if (named) {
          named.value = digest ?? named.value
        }
        ready.add(form)
        form.requestSubmit(submitter)
        ready.delete(form)
      })
      .catch((problem: Error) => say(form, problem.message))
  })
}

/** An act that asks for a note unfolds with the cursor in the field, and folds again by Escape. */
export function openAtField(root: HTMLElement): void {
  root.querySelectorAll<HTMLDetailsElement>('[data-slot="acts"] details').forEach((details) => {
    details.addEventListener('toggle', () => details.open && details.querySelector('textarea')?.focus())
    details.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && details.open) {
        event.stopPropagation()
        details.open = false
        details.querySelector('summary')?.focus()
      }
    })
  })
}

/** The form that files the draft, for a page whose server gives no acts of its own. */
export function fileForm(address: string, formToken: string): HTMLElement {
  const form = el(
    'form',
    { method: 'post', action: address, 'data-needs-saved': true },
    el('input', { type: 'hidden', name: '_form', value: formToken }),
    el('input', { type: 'hidden', name: 'seq' }),
    el('button', { class: 'main', text: 'File to the desk' }),
  )
  return el('div', { 'data-slot': 'acts' }, form)
}

export function canBeFiled(state: string): boolean {
  return FILEABLE.includes(state)
}

function say(form: HTMLFormElement, sentence: string): void {
  const line = form.querySelector('.wrong') ?? form.appendChild(el('p', { class: 'wrong', role: 'alert' }))
  line.textContent = sentence
}
