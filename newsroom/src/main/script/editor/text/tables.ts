import { Fragment, type Node } from 'prosemirror-model'
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state'
import { types } from '../model/schema.ts'
import { blockAt } from './blocks.ts'
import { MOST_COLUMNS } from './whole.ts'

interface Grid {
  from: number
  table: Node
  captions: Node[]
  rows: Node[]
  /** Where the selection is; 0 in the caption. */
  row: number
  column: number
}

/** The table with the selection. */
export function gridAt(state: EditorState): Grid | undefined {
  const block = blockAt(state)
  if (block?.node.type !== types.table) {
    return undefined
  }
  const captions: Node[] = []
  const rows: Node[] = []
  block.node.forEach((child) => (child.type === types.row ? rows : captions).push(child))
  const { $head } = state.selection
  const inRow = $head.depth >= 3
  return {
    from: block.from,
    table: block.node,
    captions,
    rows,
    row: inRow ? $head.index(1) - captions.length : 0,
    column: inRow ? $head.index(2) : 0,
  }
}

function changing(change: (grid: Grid) => { rows: Node[]; row: number; column: number } | undefined): Command {
  return (state, dispatch) => {
    const grid = gridAt(state)
    const made = grid && change(grid)
    if (!grid || !made) {
      return false
    }
    if (dispatch) {
      dispatch(replaced(state, grid, made))
    }
    return true
  }
}

function replaced(state: EditorState, grid: Grid, made: { rows: Node[]; row: number; column: number }): Transaction {
  const tr = state.tr
  const end = grid.from + grid.table.nodeSize
  if (made.rows.length === 0 || made.rows[0]!.childCount === 0) {
    tr.replaceWith(grid.from, end, types.paragraph.create())
    return tr.setSelection(TextSelection.create(tr.doc, grid.from + 1))
  }
  tr.replaceWith(grid.from + 1, end - 1, [...grid.captions, ...made.rows])
  return tr.setSelection(TextSelection.create(tr.doc, cellStart(tr.doc, grid, made.row, made.column))).scrollIntoView()
}

function cellStart(doc: Node, grid: Grid, row: number, column: number): number {
  const table = doc.nodeAt(grid.from)!
  const index = Math.min(table.childCount - 1, grid.captions.length + Math.max(0, row))
  let at = grid.from + 1
  for (let child = 0; child < index; child++) {
    at += table.child(child).nodeSize
  }
  const cells = table.child(index)
  for (let cell = 0; cell < Math.min(column, cells.childCount - 1); cell++) {
    at += cells.child(cell).nodeSize
  }
  return at + 2
}

const columnsOf = (grid: Grid) => grid.rows[0]?.childCount ?? 1

export const addRow = changing((grid) => {
  const row = types.row.create(null, Array.from({ length: columnsOf(grid) }, () => types.cell.create()))
  return { rows: grid.rows.toSpliced(grid.row + 1, 0, row), row: grid.row + 1, column: 0 }
})

export const removeRow = changing((grid) => ({
  rows: grid.rows.toSpliced(grid.row, 1),
  row: Math.max(0, Math.min(grid.row, grid.rows.length - 2)),
  column: grid.column,
}))

export const addColumn = changing((grid) =>
  columnsOf(grid) >= MOST_COLUMNS
    ? undefined
    : { rows: grid.rows.map((row) => withCells(row, (cells) => cells.toSpliced(grid.column + 1, 0, row.firstChild!.type.create()))), row: grid.row, column: grid.column + 1 },
)

export const removeColumn = changing((grid) => ({
  rows: grid.rows.map((row) => withCells(row, (cells) => cells.toSpliced(grid.column, 1))),
  row: grid.row,
  column: Math.max(0, grid.column - 1),
}))

/** Makes the first row the heads of the columns, or ordinary cells again. */
export const toggleHeader = changing((grid) => {
  const [first, ...rest] = grid.rows
  const type = first!.firstChild?.type === types.head ? types.cell : types.head
  return { rows: [withCells(first!, (cells) => cells.map((cell) => type.create(null, cell.content))), ...rest], row: grid.row, column: grid.column }
})

export const removeTable = changing(() => ({ rows: [], row: 0, column: 0 }))

function withCells(row: Node, change: (cells: Node[]) => Node[]): Node {
  const cells: Node[] = []
  row.forEach((cell) => cells.push(cell))
  return row.copy(Fragment.fromArray(change(cells)))
}

/** Tab goes to the next cell, adding a row after the last; Shift-Tab to the one before. */
export function nextCell(direction: -1 | 1): Command {
  return (state, dispatch, view) => {
    const grid = gridAt(state)
    const { $head } = state.selection
    if (!grid || ($head.depth < 3 && direction < 0)) {
      return false
    }
    const inCaption = $head.depth < 3
    const columns = columnsOf(grid)
    const at = inCaption ? 0 : grid.row * columns + grid.column + direction
    if (at < 0) {
      return false
    }
    if (at >= grid.rows.length * columns) {
      return addRow(state, dispatch, view)
    }
    if (dispatch) {
      const place = cellStart(state.doc, grid, Math.floor(at / columns), at % columns)
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, place)).scrollIntoView())
    }
    return true
  }
}

/** Enter in a cell goes to the one below, from the last row out of the table. */
export const cellBelow: Command = (state, dispatch) => {
  const grid = gridAt(state)
  if (!grid) {
    return false
  }
  if (dispatch) {
    const inCaption = state.selection.$head.depth < 3
    const row = inCaption ? 0 : grid.row + 1
    const end = grid.from + grid.table.nodeSize
    if (row < grid.rows.length) {
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, cellStart(state.doc, grid, row, grid.column))).scrollIntoView())
    } else {
      const tr = end === state.doc.content.size ? state.tr.insert(end, types.paragraph.create()) : state.tr
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end + 1), 1)).scrollIntoView())
    }
  }
  return true
}
