import { Fragment, type Node, type NodeType } from 'prosemirror-model'
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state'
import { ySyncPluginKey } from 'y-prosemirror'
import { types } from '../model/schema.ts'

/** Columns of the widest table, as the copy has it. */
export const MOST_COLUMNS = 30

/**
 * Puts blocks in order again after an edit of one's own: a picture has its three texts, a quote ends with its attribution, a table is
 * as wide in each row, nothing is left empty inside. What others did is left as it came, since two browsers putting the same thing in order
 * would do it twice.
 */
export const whole = new Plugin({
  appendTransaction(transactions, _before, state) {
    const own = transactions.some((tr) => tr.docChanged && !tr.getMeta(ySyncPluginKey))
    return own ? mended(state) : null
  },
})

function mended(state: EditorState): Transaction | null {
  const tr = state.tr
  for (let index = state.doc.childCount - 1, end = state.doc.content.size; index >= 0; index--) {
    const node = state.doc.child(index)
    const from = end - node.nodeSize
    mend(tr, node, from)
    end = from
  }
  return tr.docChanged ? tr : null
}

function mend(tr: Transaction, node: Node, from: number): void {
  switch (node.type) {
    case types.quote:
      return parts(tr, node, from, [types.paragraph, types.attribution])
    case types.picture:
      return parts(tr, node, from, [types.alternative, types.caption, types.credit])
    case types.list:
      return node.childCount === 0 ? void tr.replaceWith(from, from + node.nodeSize, types.paragraph.create()) : undefined
    case types.table:
      return rows(tr, node, from)
    default:
      return undefined
  }
}

// Adds the parts that a block lacks, each where it belongs.
function parts(tr: Transaction, node: Node, from: number, wanted: NodeType[]): void {
  const present = new Set<NodeType>()
  node.forEach((child) => present.add(child.type))
  for (const type of wanted.toReversed()) {
    if (!present.has(type)) {
      tr.insert(from + 1 + placeOf(node, wanted, type), type.create())
    }
  }
}

function placeOf(node: Node, wanted: NodeType[], type: NodeType): number {
  const before = wanted.slice(0, wanted.indexOf(type))
  let place = 0
  node.forEach((child, offset) => {
    if (before.includes(child.type)) {
      place = offset + child.nodeSize
    }
  })
  return place
}

function rows(tr: Transaction, table: Node, from: number): void {
  const all: { row: Node; at: number }[] = []
  let captioned = false
  table.forEach((child, offset) => {
    if (child.type === types.row) {
      all.push({ row: child, at: from + 1 + offset })
    } else {
      captioned = true
    }
  })
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...all.map(({ row }) => row.childCount)))
  if (columns === 0) {
    tr.replaceWith(from, from + table.nodeSize, types.paragraph.create())
    return
  }
  for (const { row, at } of all.toReversed()) {
    if (row.childCount < columns) {
      const type = row.firstChild?.type ?? types.cell
      tr.insert(at + row.nodeSize - 1, Fragment.fromArray(Array.from({ length: columns - row.childCount }, () => type.create())))
    }
  }
  if (!captioned) {
    tr.insert(from + 1, types.caption.create())
  }
}
