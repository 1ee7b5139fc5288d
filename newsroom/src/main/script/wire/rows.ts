import type { News } from './news.ts'

/** The list of stories. Rows come, change and go without the focus or the place of reading being lost. */
export class Rows {
  private readonly list: HTMLElement
  private here = ''

  constructor(list: HTMLElement) {
    this.list = list
    list.addEventListener('focusin', (event) => this.remember(event.target))
    this.rove()
  }

  /** Takes over what changed. */
  take(news: News): void {
    const focus = this.focused()
    for (const key of news.gone) this.row(key)?.remove()
    for (const { key, html } of news.rows) this.put(key, html)
    this.order(news.order)
    this.rove()
    if (focus) this.refocus(focus)
  }

  private put(key: string, html: string): void {
    const holder = document.createElement('template')
    holder.innerHTML = html
    const fresh = holder.content.firstElementChild
    if (!(fresh instanceof HTMLElement)) return
    const old = this.row(key)
    if (!old) {
      fresh.classList.add('fresh')
      this.list.append(fresh)
    } else if (old.dataset['version'] !== fresh.dataset['version']) {
      fresh.classList.add('fresh')
      old.replaceWith(fresh)
    }
  }

  /** Moves what is out of place; a row that has the focus stays where it is, and the others go around it. */
  private order(keys: string[]): void {
    const still = this.list.contains(document.activeElement) ? (document.activeElement?.closest('.row') ?? null) : null
    const rows = keys.map((key) => this.row(key)).filter((row) => row !== null)
    const at = still instanceof HTMLElement ? rows.indexOf(still) : -1
    if (at < 0) {
      rows.forEach((row, index) => {
        if (this.list.children[index] !== row) this.list.insertBefore(row, this.list.children[index] ?? null)
      })
      return
    }
    for (let index = at - 1; index >= 0; index--) {
      const next = rows[index + 1]
      const row = rows[index]
      if (row && next && row.nextElementSibling !== next) this.list.insertBefore(row, next)
    }
    for (let index = at + 1; index < rows.length; index++) {
      const before = rows[index - 1]
      const row = rows[index]
      if (row && before && row.previousElementSibling !== before) before.after(row)
    }
  }

  private row(key: string): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`:scope > [data-key="${CSS.escape(key)}"]`)
  }

  /** The row to which the keys apply. */
  current(): HTMLElement | null {
    return this.row(this.here)
  }

  /** Moves the focus by so many rows; from nowhere to the first. */
  move(by: number): void {
    const rows = [...this.list.children]
    const focused = this.list.contains(document.activeElement)
    const from = rows.findIndex((row) => row instanceof HTMLElement && row.dataset['key'] === this.here)
    const to = focused && from >= 0 ? Math.min(Math.max(from + by, 0), rows.length - 1) : Math.max(from, 0)
    const link = rows[to]?.querySelector<HTMLElement>('a.open')
    link?.focus()
    link?.closest('.row')?.scrollIntoView({ block: 'nearest' })
  }

  private remember(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null
    const key = row?.dataset['key']
    if (key !== undefined && key !== this.here) {
      this.here = key
      this.rove()
    }
  }

  /** One row takes part in the order of Tab, so that one step leads past the list; arrows lead through it. */
  private rove(): void {
    if (!this.current()) this.here = (this.list.firstElementChild as HTMLElement | null)?.dataset['key'] ?? ''
    for (const row of this.list.children) {
      const reachable = row instanceof HTMLElement && row.dataset['key'] === this.here
      for (const link of row.querySelectorAll<HTMLElement>('a')) link.tabIndex = reachable ? 0 : -1
    }
  }

  private focused(): { key: string; part: string; index: number } | null {
    const active = document.activeElement
    const row = active?.closest<HTMLElement>('.row')
    const key = row?.dataset['key']
    if (!active || !row || key === undefined || !this.list.contains(row)) return null
    return { key, part: active.className, index: [...this.list.children].indexOf(row) }
  }

  private refocus(was: { key: string; part: string; index: number }): void {
    if (this.list.contains(document.activeElement)) return
    const row = this.row(was.key) ?? this.list.children[Math.min(was.index, this.list.children.length - 1)]
    const part = was.part ? row?.querySelector<HTMLElement>(`a.${CSS.escape(was.part)}`) : null
    ;(part ?? row?.querySelector<HTMLElement>('a.open'))?.focus({ preventScroll: true })
  }

  get length(): number {
    return this.list.children.length
  }
}
