import type { Desk, SnapshotLine } from '../live/desk.ts'
import type { Reading } from '../model/reading.ts'
import { button, el, type Child } from '../page/dom.ts'
import { comparison } from './comparison.ts'
import { openDrawer } from './drawer.ts'

export interface SnapshotsOf {
  desk: Desk
  now: () => Reading
  lastTake: { number: number; reading: Reading } | null
  /** Undefined while the draft cannot be written. */
  restore: ((reading: Reading) => Promise<void>) | undefined
}

/** The draft's snapshots: compare any two of them, the draft as it is and its last take; bring one back. */
export async function showSnapshots(of: SnapshotsOf): Promise<void> {
  const content = el('div', { class: 'snapshots' }, el('p', { text: 'Loading …' }))
  const dialog = openDrawer('Snapshots', content)
  try {
    const lines = await of.desk.snapshots()
    content.replaceChildren(...new SnapshotsPanel(of, lines, () => dialog.close()).elements())
  } catch (problem) {
    content.replaceChildren(el('p', { role: 'alert', text: `The snapshots cannot be shown now. ${(problem as Error).message}` }))
  }
}

const REASONS: Record<string, string> = { saved: 'saved', filed: 'filed', returned: 'returned', released: 'released', background: 'kept by itself', restored: 'restored' }

class SnapshotsPanel {
  private readonly from: HTMLSelectElement
  private readonly to: HTMLSelectElement
  private readonly shown = el('div')

  constructor(
    private readonly of: SnapshotsOf,
    private readonly lines: SnapshotLine[],
    private readonly close: () => void,
  ) {
    const newest = lines.at(-1)
    const first = of.lastTake ? 'take' : newest ? String(newest.n) : 'now'
    this.from = this.side('compare-from', first)
    this.to = this.side('compare-to', 'now')
  }

  elements(): HTMLElement[] {
    void this.compare()
    const list = this.lines.toReversed().map((line) => this.line(line))
    return [
      this.lines.length > 0
        ? el('ol', { class: 'lines' }, ...list)
        : el('p', { class: 'hint', text: 'None yet. Ctrl S saves one, and filing keeps one by itself.' }),
      el(
        'div',
        { class: 'compare' },
        el('label', { for: this.from.id, text: 'Compare' }),
        this.from,
        el('label', { for: this.to.id, text: 'with' }),
        this.to,
      ),
      this.shown,
    ]
  }

  private line(line: SnapshotLine): HTMLLIElement {
    const act = (label: string, run: () => void): Child => button(label, run, { class: 'quiet', 'aria-label': `${label}: ${named(line)}` })
    return el(
      'li',
      {},
      el('span', { class: 'when', text: timeOf(line.at) }),
      el('span', {}, el('bdi', { text: line.by }), ` · ${REASONS[line.reason] ?? line.reason}`),
      act('Compare with now', () => {
        this.from.value = String(line.n)
        this.to.value = 'now'
        void this.compare()
      }),
      this.of.restore !== undefined && act('Restore', () => void this.restore(line)),
    )
  }

  private side(id: string, chosen: string): HTMLSelectElement {
    const options = [
      { value: 'now', label: 'the draft now' },
      ...(this.of.lastTake ? [{ value: 'take', label: `take ${this.of.lastTake.number}, as released` }] : []),
      ...this.lines.toReversed().map((line) => ({ value: String(line.n), label: named(line) })),
    ]
    const select = el('select', { id }, ...options.map(({ value, label }) => el('option', { value, text: label, selected: value === chosen })))
    select.addEventListener('change', () => void this.compare())
    return select
  }

  private async compare(): Promise<void> {
    try {
      const [before, after] = await Promise.all([this.reading(this.from.value), this.reading(this.to.value)])
      this.shown.replaceChildren(comparison(before, after))
    } catch (problem) {
      this.shown.replaceChildren(el('p', { role: 'alert', text: `They cannot be compared now. ${(problem as Error).message}` }))
    }
  }

  private async restore(line: SnapshotLine): Promise<void> {
    try {
      await this.of.restore?.(await this.of.desk.snapshot(line.n))
      this.close()
    } catch (problem) {
      this.shown.replaceChildren(el('p', { role: 'alert', text: `It was not restored. ${(problem as Error).message}` }))
    }
  }

  private async reading(side: string): Promise<Reading> {
    return side === 'now' ? this.of.now() : side === 'take' ? this.of.lastTake!.reading : this.of.desk.snapshot(Number(side))
  }
}

function named(line: SnapshotLine): string {
  return `${timeOf(line.at)}, ${line.by}`
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' })
}
