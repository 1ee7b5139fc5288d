import type { Flash } from './news.ts'

const SEEN_MOST = 500
const TONES = [880, 1174.66, 880, 1174.66]
const TONE_SECONDS = 0.16

/** Makes flashes seen and heard: in a region that screen readers speak at once, in the title, and by sound if it is switched on. */
export class Flashes {
  private readonly said: HTMLElement
  private readonly button: HTMLButtonElement
  private readonly title = document.title
  private readonly heard = new Set<string>()
  private waiting = 0
  private audio: AudioContext | null = null
  private on: boolean

  constructor(said: HTMLElement, button: HTMLButtonElement) {
    this.said = said
    this.button = button
    this.on = remembered('sound') === 'on'
    this.show()
    button.hidden = false
    button.addEventListener('click', () => this.toggle())
    document.addEventListener('visibilitychange', () => this.look())
    window.addEventListener('focus', () => this.look())
  }

  /** Tells of flashes, each once. */
  tell(flashes: Flash[]): void {
    const fresh = flashes.filter((flash) => !this.heard.has(flash.id))
    if (fresh.length === 0) return
    for (const flash of fresh) this.heard.add(flash.id)
    if (this.heard.size > SEEN_MOST) this.heard.clear()
    this.said.textContent = fresh.map((flash) => `Flash: ${flash.headline}`).join('. ')
    this.waiting += fresh.length
    document.title = `(${this.waiting}) FLASH ${fresh[0]?.headline ?? ''} · ${this.title}`
    if (this.on) this.sound()
    if (document.visibilityState === 'visible' && document.hasFocus()) window.setTimeout(() => this.look(), 10_000)
  }

  /** Somebody looks: the title is as before. */
  private look(): void {
    if (document.visibilityState === 'visible' && document.hasFocus()) {
      this.waiting = 0
      document.title = this.title
    }
  }

  private toggle(): void {
    this.on = !this.on
    remember('sound', this.on ? 'on' : 'off')
    this.show()
    if (this.on) this.sound()
  }

  private show(): void {
    this.button.setAttribute('aria-pressed', String(this.on))
  }

  /** Four short tones. A browser plays nothing before somebody has touched the page; then it stays with title and region. */
  private sound(): void {
    this.audio ??= new AudioContext()
    const audio = this.audio
    void audio.resume()
    TONES.forEach((pitch, index) => {
      const from = audio.currentTime + index * TONE_SECONDS
      const tone = audio.createOscillator()
      const loudness = audio.createGain()
      tone.frequency.value = pitch
      loudness.gain.setValueAtTime(0.0001, from)
      loudness.gain.exponentialRampToValueAtTime(0.25, from + 0.02)
      loudness.gain.exponentialRampToValueAtTime(0.0001, from + TONE_SECONDS)
      tone.connect(loudness).connect(audio.destination)
      tone.start(from)
      tone.stop(from + TONE_SECONDS)
    })
  }
}

/** What this browser remembers of the wire view; nothing where it may not remember. */
export function remembered(name: string): string | null {
  try {
    return window.localStorage.getItem(`writethru.wire.${name}`)
  } catch {
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(`writethru.wire.${name}`, value)
  } catch {
    // A browser that remembers nothing asks again next time.
  }
}
