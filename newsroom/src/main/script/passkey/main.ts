import { answer, toMake, toSign } from './json.ts'

/**
 * Forms that need a passkey: `data-passkey` says whether one is made or shown, `data-begin` where the server says what to ask of it. What the
 * authenticator gives goes into the field `credential`, and the form is sent like any other. Without this script they stay hidden.
 */

/** Milliseconds until a request counts as failed. */
const LIMIT = 30_000

/** A sentence for whoever sits there. */
class Problem extends Error {}

/** Everything typed but secrets goes to both addresses; secrets to the first alone. */
async function begin(form: HTMLFormElement): Promise<Record<string, unknown>> {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  fields.delete('credential')
  const response = await fetch(form.dataset['begin'] ?? '', {
    method: 'POST',
    body: fields,
    headers: { Accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(LIMIT),
  }).catch(() => {
    throw new Problem('The newsroom cannot be reached. Try again.')
  })
  const json = (await response.json().catch(() => ({}))) as Record<string, unknown>
  if (response.ok) return json
  throw new Problem(typeof json['detail'] === 'string' ? json['detail'] : 'The newsroom refused it. Reload the page and try again.')
}

async function ask(form: HTMLFormElement, options: Record<string, unknown>): Promise<PublicKeyCredential> {
  const credential =
    form.dataset['passkey'] === 'make'
      ? await navigator.credentials.create({ publicKey: toMake(options) })
      : await navigator.credentials.get({ publicKey: toSign(options) })
  if (credential instanceof PublicKeyCredential) return credential
  throw new Problem('The browser gave no passkey.')
}

function sentence(error: unknown): string {
  if (error instanceof Problem) return error.message
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'AbortError':
      return 'No passkey was used: it was cancelled, took too long, or there is none for this newsroom here.'
    case 'InvalidStateError':
      return 'A passkey of this device or key is on your account already.'
    case 'SecurityError':
      return 'Passkeys work at the newsroom’s own address only; this is another one.'
    default:
      return 'The browser could not ask for a passkey.'
  }
}

async function send(form: HTMLFormElement, fault: HTMLElement): Promise<void> {
  fault.hidden = true
  const buttons = [...form.querySelectorAll('button')]
  for (const button of buttons) button.disabled = true
  try {
    const credential = await ask(form, await begin(form))
    const field = form.elements.namedItem('credential')
    if (!(field instanceof HTMLInputElement)) throw new Problem('This form takes no passkey.')
    field.value = JSON.stringify(answer(credential))
    for (const secret of form.querySelectorAll<HTMLInputElement>('input[type=password]')) secret.disabled = true
    form.submit()
  } catch (error) {
    fault.textContent = sentence(error)
    fault.hidden = false
    for (const button of buttons) button.disabled = false
    buttons[0]?.focus()
  }
}

// Not in a window that is not secure (plain http), and not in browsers from before 2020.
if (typeof PublicKeyCredential === 'function') {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-no-passkey]')) hint.hidden = true
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    const fault = form.querySelector<HTMLElement>('[data-passkey-fault]')
    if (!fault) continue
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void send(form, fault)
    })
  }
}
