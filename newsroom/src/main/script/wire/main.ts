import { Flashes, remember, remembered } from './flash.ts'
import { listenToKeys } from './keys.ts'
import { listen, type LineState, type News } from './news.ts'
import { Rows } from './rows.ts'

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`)
  return found
}

const list = part('rows', HTMLOListElement)
const empty = part('empty', HTMLParagraphElement)
const line = part('line', HTMLParagraphElement)
const help = part('keys', HTMLDialogElement)
const rows = new Rows(list)
const flashes = new Flashes(part('flash-said', HTMLParagraphElement), part('sound', HTMLButtonElement))

const SAID: Record<LineState, string> = {
  live: 'Live',
  lost: 'Not live: trying to reach the newsroom',
  'signed-out': 'You are signed out',
}

function show(state: LineState): void {
  if (line.dataset['state'] === state) return
  line.dataset['state'] = state
  const said = line.querySelector('.said')
  if (!said) return
  said.textContent = SAID[state]
  if (state === 'signed-out') {
    const again = document.createElement('a')
    again.href = window.location.href
    again.textContent = 'Sign in again'
    said.append('. ', again)
  }
}

function take(news: News): void {
  rows.take(news)
  flashes.tell(news.flash)
  empty.hidden = rows.length > 0
  for (const count of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const now = String(news.counts[count.dataset['count'] ?? ''] ?? 0)
    if (count.textContent !== now) count.textContent = now
  }
  const pages = document.getElementById('pages')
  if (pages) pages.textContent = String(news.pages)
}

function letters(): { on: boolean } {
  const choice = part('keys-on', HTMLInputElement)
  const state = { on: remembered('keys') !== 'off' }
  choice.checked = state.on
  choice.addEventListener('change', () => {
    state.on = choice.checked
    remember('keys', state.on ? 'on' : 'off')
  })
  return state
}

const open = part('keys-open', HTMLButtonElement)
open.hidden = false
open.addEventListener('click', () => help.showModal())
listenToKeys(
  rows,
  { search: part('q', HTMLInputElement), newStory: part('new-story', HTMLAnchorElement), help },
  letters(),
)
listen(line.dataset['live'] ?? '', take, show)
