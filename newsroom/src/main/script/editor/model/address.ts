/** Characters of the longest address, as the server has it. */
export const MOST_ADDRESS = 2000

const WEB = /^https?:\/\/[^\s"<>\\^`{|}]+$/

/** Whether a story's copy may lead there: an absolute http or https address. */
export function isWebAddress(text: string): boolean {
  return text.length <= MOST_ADDRESS && WEB.test(text)
}

/** What somebody typed, as an address; undefined if it is none. `www.` and bare hosts get https. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim()
  if (isWebAddress(text)) {
    return text
  }
  const guessed = `https://${text}`
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]\S*)?$/u.test(text) && isWebAddress(guessed) ? guessed : undefined
}
