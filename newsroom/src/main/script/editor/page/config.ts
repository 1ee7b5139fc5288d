import type { Reading } from '../model/reading.ts'

/** What the server's page tells the script, as JSON in the element `editor-config`. Addresses are paths of this site. */
export interface Config {
  draft: string
  person: { id: string; name: string }
  formToken: string
  agency: string
  /** What the draft is now: `open`, `filed` and so on. */
  state?: string
  /** The agency's day, such as 2026-11-28. */
  today: string
  addresses: {
    /** The WebSocket. */
    live: string
    reading: string
    snapshots: string
    pictures: string
    /** A picture to show, with `{digest}` in it. */
    picture: string
    /** The IPTC Media Topics: `[{id, label, path}]`. */
    subjects: string
    signIn?: string
    /** Where the draft is filed, if the page has no acts of its own. */
    file?: string
  }
  sections: { key: string; name: string }[]
  languages: { tag: string; name: string; direction?: 'ltr' | 'rtl' }[]
  /** Places used before, the most used first. */
  places: string[]
  /** The take on which the draft was opened. */
  lastTake?: { number: number; reading: Reading } | null
}

export function readConfig(): Config {
  const element = document.getElementById('editor-config')
  if (!element?.textContent) {
    throw new Error('The page has no editor-config.')
  }
  return JSON.parse(element.textContent) as Config
}
