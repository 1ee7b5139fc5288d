import type { Notice } from '../live/frames.ts'
import { button, el } from './dom.ts'

const SENTENCES: Record<string, string> = {
  filed: 'This draft was filed to the desk.',
  returned: 'The desk returned this draft.',
  released: 'This draft was released. Open the story to go on.',
  closed: 'This draft was closed.',
  overtaken: 'A newer take was released meanwhile. Nothing here is lost: compare with it before you release.',
  refused: 'The server refused a change.',
}

/** What happened to the draft elsewhere, until somebody has read it. */
export class Notices {
  readonly element = el('div', { class: 'notices', role: 'status' })

  tell(notice: Notice): void {
    const sentence = notice.sentence ?? SENTENCES[notice.kind]
    if (sentence) {
      this.say(sentence, notice.kind)
    }
  }

  say(sentence: string, kind = 'told'): void {
    this.element.querySelectorAll<HTMLElement>(`[data-kind="${CSS.escape(kind)}"]`).forEach((old) => old.remove())
    const line = el('div', { class: 'notice', 'data-kind': kind }, el('p', { text: sentence }))
    line.append(button('Dismiss', () => line.remove(), { class: 'quiet' }))
    this.element.append(line)
  }
}
