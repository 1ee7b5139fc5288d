import { el } from './dom.ts'

/**
 * Before a form with `data-needs-saved` goes to the server, everything written is saved there; its hidden input `seq` then says up to
 * which update the sender saw the draft.
 *
 * @param save resolves with the sequence number, or rejects with a sentence
 */
export function saveBeforeFiling(save: () => Promise<number>): void {
  const ready = new WeakSet<HTMLFormElement>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !('needsSaved' in form.dataset) || ready.has(form)) {
      return
    }
    event.preventDefault()
    const submitter = event.submitter
    void save()
      .then((seq) => {
        const input = form.querySelector<HTMLInputElement>('input[name="seq"]') ?? form.appendChild(el('input', { type: 'hidden', name: 'seq' }))
        input.value = String(seq)
        ready.add(form)
        form.requestSubmit(submitter)
        ready.delete(form)
      })
      .catch((problem: Error) => say(form, problem.message))
  })
}

function say(form: HTMLFormElement, sentence: string): void {
  const line = form.querySelector('.wrong') ?? form.appendChild(el('p', { class: 'wrong', role: 'alert' }))
  line.textContent = sentence
}
