import type { DraftConnection } from '../live/connection.ts'
import type { Config } from './config.ts'
import { announce, el } from './dom.ts'

/** Milliseconds that a change may be under way before “Saving…” is shown. */
const QUICK = 250

/** The line that says at any moment where the words are that were just typed. */
export class StateLine {
  readonly element = el('p', { class: 'state' })
  private spoken = ''
  private saving: number | undefined

  /** @param kept whether this browser keeps the text too */
  constructor(
    private readonly connection: DraftConnection,
    private readonly config: Config,
    private readonly kept: () => boolean,
  ) {
    connection.on('standing', () => this.show())
    connection.on('outbox', () => this.show())
    connection.on('caughtUp', () => this.show())
    this.show()
  }

  show(): void {
    const { standing, allSaved, savedAt } = this.connection
    window.clearTimeout(this.saving)
    this.element.dataset['standing'] = standing
    switch (standing) {
      case 'connecting':
        return this.say('Connecting…')
      case 'live':
        if (!allSaved && savedAt) {
          this.saving = window.setTimeout(() => this.say('Saving…'), QUICK)
          return
        }
        return this.say(!allSaved ? 'Saving…' : savedAt ? `Saved ${timeOf(savedAt)}` : 'Up to date', 'Connected')
      case 'offline':
        return this.kept()
          ? this.say('Offline, kept here', 'Offline. What you write is kept in this browser.')
          : this.say('Offline, not kept: leave this page open', 'Offline. This browser keeps nothing: leave this page open.')
      case 'signedOut':
        return this.signedOut()
      case 'denied':
        return this.say('You may not write in this draft any more. What you wrote is kept here.', 'You may not write in this draft any more.')
      case 'closed':
        return this.say(allSaved ? 'This draft is closed' : 'This draft is closed. What was not saved is kept here.', 'This draft is closed.')
      case 'tooLarge':
        return this.say('Not saved: this is too much text at once. It is kept here.', 'Not saved: this is too much text at once.')
      case 'otherPerson':
        return this.say(`Somebody else signed in here. Sign in as ${this.config.person.name}, then load this page again.`, 'Somebody else signed in here.')
    }
  }

  private signedOut(): void {
    this.say('Signed out: sign in again in another tab, nothing is lost', 'Signed out. Sign in again in another tab; nothing is lost.')
    if (this.config.addresses.signIn) {
      this.element.append(' ', el('a', { href: this.config.addresses.signIn, target: '_blank', text: 'Sign in' }))
    }
  }

  // Each saved second would be too much to listen to: only where the connection stands is spoken.
  private say(shown: string, spoken = ''): void {
    this.element.textContent = shown
    if (spoken && this.spoken && spoken !== this.spoken) {
      announce(spoken)
    }
    this.spoken = spoken || this.spoken || shown
  }
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString('en-GB')
}
