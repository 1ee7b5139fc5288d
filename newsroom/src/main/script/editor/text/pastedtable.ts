import type { Block } from '../model/reading.ts'
import { MOST_COLUMNS } from './whole.ts'
import { wordsOf } from './paste.ts'

/** Rows of a pasted table; a longer one comes in as text. */
const MOST_ROWS = 500

/** A table of data; undefined if it only lays a page out. */
export function tableFrom(table: Element): Block | undefined {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const cells = rows.map((row) => [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th'))
  const columns = Math.max(0, ...cells.map(widthOf))
  if (columns < 2 || columns > MOST_COLUMNS || rows.length > MOST_ROWS || table.querySelector('table, ul, ol, h1, h2, h3')) {
    return undefined
  }
  const texts = cells.map((row) => padded(row.flatMap((cell) => [wordsOf(cell), ...Array<string>(spanOf(cell) - 1).fill('')]), columns))
  const filled = texts.filter((row) => row.some((cell) => cell !== ''))
  if (filled.length === 0) {
    return undefined
  }
  const headed = cells[0]!.length > 0 && cells[0]!.every((cell) => cell.localName === 'th' || cell.closest('thead') !== null)
  const caption = table.querySelector('caption')
  const words = caption ? wordsOf(caption) : ''
  return {
    block: 'table',
    ...(words && { caption: words }),
    header: headed ? filled[0]! : [],
    rows: headed ? filled.slice(1) : filled,
  }
}

function spanOf(cell: Element): number {
  const span = Number(cell.getAttribute('colspan'))
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_COLUMNS + 1) : 1
}

function widthOf(cells: Element[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell), 0)
}

function padded(row: string[], columns: number): string[] {
  return [...row, ...Array<string>(columns - row.length).fill('')]
}
