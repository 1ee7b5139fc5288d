import type { Rows } from './rows.ts'

/** What the keys lead to besides the rows. */
export interface Places {
  search: HTMLInputElement
  newStory: HTMLAnchorElement
  help: HTMLDialogElement
}

/** Whether single letters act as keys; people who speak to their computer switch them off (WCAG 2.1.4). */
export interface Letters {
  on: boolean
}

const FIELDS = 'input, select, textarea, [contenteditable=""], [contenteditable="true"]'

/** Listens to the keyboard. Keys with Control, Alt or Meta are the browser's, and nothing is taken from somebody who types. */
export function listenToKeys(rows: Rows, places: Places, letters: Letters): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    if (event.target instanceof Element && event.target.closest(FIELDS)) return leaveSearch(event, rows, places)
    if (places.help.open) return
    if (arrow(event, rows) || (letters.on && letter(event, rows, places))) event.preventDefault()
  })
}

function leaveSearch(event: KeyboardEvent, rows: Rows, places: Places): void {
  if (event.key === 'Escape' && event.target === places.search && places.search.value === '') rows.move(0)
}

/** Arrows move inside the list alone; elsewhere they scroll. */
function arrow(event: KeyboardEvent, rows: Rows): boolean {
  const inside = event.target instanceof Element && event.target.closest('#rows') !== null
  if (!inside) return false
  switch (event.key) {
    case 'ArrowDown':
      rows.move(1)
      return true
    case 'ArrowUp':
      rows.move(-1)
      return true
    case 'Home':
      rows.move(-rows.length)
      return true
    case 'End':
      rows.move(rows.length)
      return true
    default:
      return false
  }
}

function letter(event: KeyboardEvent, rows: Rows, places: Places): boolean {
  switch (event.key) {
    case 'j':
      rows.move(1)
      return true
    case 'k':
      rows.move(-1)
      return true
    case 'n':
      places.newStory.click()
      return true
    case '/':
      places.search.focus()
      places.search.select()
      return true
    case '?':
      places.help.showModal()
      return true
    case 'e':
      return lead(rows, (row) => (row.dataset['draft'] ? `/desk/drafts/${encodeURIComponent(row.dataset['draft'])}` : ''))
    case 'u':
      return lead(rows, (row) => ofLive(row, 'update'))
    case 'c':
      return lead(rows, (row) => ofLive(row, 'correct'))
    case 'w':
      return lead(rows, (row) => ofLive(row, 'withdraw'))
    case 'f':
      return lead(rows, (row) => (row.dataset['follows'] === 'true' ? `${story(row)}#follow` : ''))
    default:
      return false
  }
}

function ofLive(row: HTMLElement, act: string): string {
  return row.dataset['live'] === 'true' ? `${story(row)}/${act}` : ''
}

function story(row: HTMLElement): string {
  return `/desk/stories/${encodeURIComponent(row.dataset['key'] ?? '')}`
}

/** Goes where the key leads on the row that has the focus; nowhere if it has nothing of the kind. */
function lead(rows: Rows, to: (row: HTMLElement) => string): boolean {
  const row = document.activeElement?.closest('#rows') ? rows.current() : null
  const address = row ? to(row) : ''
  if (address === '') return false
  window.location.assign(address)
  return true
}
