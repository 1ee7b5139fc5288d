import { Fragment, type Node, type NodeType } from 'prosemirror-model'
import { NodeSelection, Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state'
import { types } from '../model/schema.ts'

/** What a journalist does with blocks, as commands. */

/** The block of the document that holds the selection's head. */
export function blockAt(state: EditorState): { node: Node; from: number; index: number } | undefined {
  const { $head } = state.selection
  const index = $head.index(0)
  const node = state.doc.maybeChild(index)
  return node ? { node, from: $head.posAtIndex(index, 0), index } : undefined
}

export type Kind = 'paragraph' | 'subhead' | 'quote' | 'bullets' | 'numbers'

/** Makes the selected paragraphs, subheads, items and quoted paragraphs into blocks of one kind; the same kind again makes paragraphs. */
export function turnInto(kind: Kind): Command {
  return (state, dispatch) => {
    const tr = turned(state.tr, kind)
    if (tr) {
      dispatch?.(tr.scrollIntoView())
    }
    return tr !== undefined
  }
}

/** The transaction with its selected blocks turned; undefined if one of them cannot be. */
export function turned(tr: Transaction, kind: Kind): Transaction | undefined {
  const from = tr.selection.$from.index(0)
  const to = Math.max(from, tr.selection.$to.index(0))
  const chosen = childrenBetween(tr.doc, from, to)
  if (chosen.length === 0 || !chosen.every(turnable)) {
    return undefined
  }
  const already = chosen.every((node) => kindOf(node) === kind)
  return replaceChildren(tr, from, to, made(already ? 'paragraph' : kind, chosen.flatMap(textsOf)))
}

function made(kind: string, texts: Fragment[]): Node[] {
  switch (kind) {
    case 'subhead':
      return texts.map((text) => types.subhead.create(null, unmarked(text)))
    case 'quote':
      return [types.quote.create(null, [...texts.map((text) => types.paragraph.create(null, text)), types.attribution.create()])]
    case 'bullets':
    case 'numbers':
      return [types.list.create({ numbered: kind === 'numbers' }, texts.map((text) => types.item.create(null, text)))]
    default:
      return texts.map((text) => types.paragraph.create(null, text))
  }
}

export function kindOf(node: Node): string {
  return node.type === types.list ? (node.attrs.numbered ? 'numbers' : 'bullets') : node.type.name
}

function turnable(node: Node): boolean {
  return ([types.paragraph, types.subhead, types.quote, types.list] as NodeType[]).includes(node.type)
}

// The texts of a block that paragraphs can be made of; an attribution is kept as the last.
function textsOf(node: Node): Fragment[] {
  if (node.isTextblock) {
    return [node.content]
  }
  const texts: Fragment[] = []
  node.forEach((child) => {
    if (child.type !== types.attribution || child.childCount > 0) {
      texts.push(child.content)
    }
  })
  return texts.length > 0 ? texts : [Fragment.empty]
}

export function unmarked(content: Fragment): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => nodes.push(node.type.schema.text((node.text ?? '').replace(/\n/g, ' '))))
  return Fragment.fromArray(nodes)
}

// Keeps the selection in the same words: the replaced texts stand in the same order.
function replaceChildren(tr: Transaction, from: number, to: number, nodes: Node[]): Transaction {
  const start = startOf(tr.doc, from)
  const anchor = placeIn(tr.doc, start, tr.selection.anchor)
  const head = placeIn(tr.doc, start, tr.selection.head)
  tr.replaceWith(start, startOf(tr.doc, to + 1), nodes)
  return tr.setSelection(TextSelection.between(tr.doc.resolve(placeAt(tr.doc, start, anchor)), tr.doc.resolve(placeAt(tr.doc, start, head))))
}

interface Place {
  /** Which of the text blocks from the start. */
  order: number
  offset: number
}

function placeIn(doc: Node, start: number, position: number): Place {
  let order = -1
  doc.nodesBetween(start, Math.max(start + 1, position), (node) => void (node.isTextblock && order++))
  return { order: Math.max(0, order), offset: doc.resolve(position).parentOffset }
}

function placeAt(doc: Node, start: number, place: Place): number {
  let order = 0
  let found = start + 1
  doc.nodesBetween(start, doc.content.size, (node, position) => {
    if (node.isTextblock && order++ === place.order) {
      found = position + 1 + Math.min(place.offset, node.content.size)
    }
    return order <= place.order
  })
  return found
}

function startOf(doc: Node, index: number): number {
  let at = 0
  for (let child = 0; child < index; child++) {
    at += doc.child(child).nodeSize
  }
  return at
}

function childrenBetween(doc: Node, from: number, to: number): Node[] {
  return Array.from({ length: Math.min(to, doc.childCount - 1) - from + 1 }, (_, at) => doc.child(from + at))
}

/** Puts a block after the one with the selection, or in place of it if that is an empty paragraph; the caret goes into it. */
export function insertBlock(node: Node): Command {
  return (state, dispatch) => {
    const at = blockAt(state)
    const empty = at?.node.type === types.paragraph && at.node.content.size === 0
    const from = at ? (empty ? at.from : at.from + at.node.nodeSize) : state.doc.content.size
    const to = empty && at ? at.from + at.node.nodeSize : from
    const last = to === state.doc.content.size
    const written = node.type !== types.paragraph && last ? [node, types.paragraph.create()] : [node]
    if (dispatch) {
      const tr = state.tr.replaceWith(from, to, written)
      const inside = Selection.findFrom(tr.doc.resolve(from + 1), 1, true)
      tr.setSelection(inside ?? Selection.near(tr.doc.resolve(from + 1)))
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

export function newTable(columns = 3, rows = 2): Node {
  const row = (type: NodeType) => types.row.create(null, Array.from({ length: columns }, () => type.create()))
  return types.table.create(null, [types.caption.create(), row(types.head), ...Array.from({ length: rows }, () => row(types.cell))])
}

/** Enter inside of quotes, lists, captions and attributions: an empty line leaves the block. */
export const leaveBlock: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const block = blockAt(state)
  if (!block || !empty || ($from.depth < 2 && block.node.type !== types.embed)) {
    return false
  }
  const one = $from.parent
  const within = one.type === types.item || (one.type === types.paragraph && block.node.type === types.quote)
  if (within && one.content.size > 0) {
    return false
  }
  if (dispatch) {
    const tr = within ? lifted(state, block) : afterBlock(state, block)
    dispatch(tr.scrollIntoView())
  }
  return true
}

// Takes the line with the caret out of the block, which it divides if it stands in the middle.
function lifted(state: EditorState, block: { node: Node; from: number }): Transaction {
  const { $from } = state.selection
  const index = $from.index(1)
  const before: Node[] = []
  const after: Node[] = []
  block.node.forEach((child, _offset, at) => {
    if (at !== index) {
      ;(at < index ? before : after).push(child)
    }
  })
  const empty = (nodes: Node[]) => nodes.every((node) => node.type === types.attribution && node.childCount === 0)
  const quote = block.node.type === types.quote
  const rest = quote && before.length > 0 && after.every((node) => node.type === types.attribution) ? after.splice(0) : []
  const made: Node[] = []
  if (before.length > 0) {
    made.push(block.node.copy(Fragment.fromArray([...before, ...rest])))
  }
  const place = block.from + made.reduce((sum, node) => sum + node.nodeSize, 0)
  made.push(types.paragraph.create(null, $from.parent.content))
  if (!empty(after)) {
    made.push(block.node.copy(Fragment.fromArray(after)))
  }
  const tr = state.tr.replaceWith(block.from, block.from + block.node.nodeSize, made)
  return tr.setSelection(TextSelection.create(tr.doc, place + 1))
}

function afterBlock(state: EditorState, block: { node: Node; from: number; index: number }): Transaction {
  const end = block.from + block.node.nodeSize
  const next = state.doc.maybeChild(block.index + 1)
  const tr = next?.type === types.paragraph && next.content.size === 0 ? state.tr : state.tr.insert(end, types.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, end + 1))
}

/** Backspace at the start of a subhead makes a paragraph of it; at the start of a list or a quote it takes the first line out. */
export const unmake: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const block = blockAt(state)
  if (!empty || !block || $from.parentOffset > 0) {
    return false
  }
  if (block.node.type === types.subhead) {
    return turnInto('paragraph')(state, dispatch)
  }
  const first = $from.depth === 2 && $from.index(1) === 0
  if (!first || (block.node.type !== types.list && block.node.type !== types.quote)) {
    return false
  }
  dispatch?.(lifted(state, block).scrollIntoView())
  return true
}

/** Backspace and Delete beside a picture, a table or an embed choose it first, so that one key does not take it away. */
export function chooseBeside(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { $head, empty } = state.selection
    const block = blockAt(state)
    const atEdge = direction < 0 ? $head.parentOffset === 0 : $head.parentOffset === $head.parent.content.size
    if (!empty || !block || !atEdge || $head.depth > 1 || isFixed(block.node)) {
      return false
    }
    const beside = state.doc.maybeChild(block.index + direction)
    if (!beside || !isFixed(beside)) {
      return false
    }
    if (dispatch) {
      const from = direction < 0 ? block.from - beside.nodeSize : block.from + block.node.nodeSize
      const tr = block.node.content.size === 0 && direction < 0 && state.doc.childCount > 1
        ? state.tr.delete(block.from, block.from + block.node.nodeSize) : state.tr
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView())
    }
    return true
  }
}

function isFixed(node: Node): boolean {
  return ([types.picture, types.table, types.embed] as NodeType[]).includes(node.type)
}

/** A line break inside of a paragraph or an item. */
export const breakLine: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type !== types.paragraph && $from.parent.type !== types.item) {
    return false
  }
  dispatch?.(state.tr.insertText('\n').scrollIntoView())
  return true
}

/** Enter beside a line break: the break goes, since a new paragraph takes its place. */
export const splitAtBreak: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { textContent } = $from.parent
  const after = textContent[$from.parentOffset] === '\n'
  if (!empty || !$from.parent.isTextblock || (!after && textContent[$from.parentOffset - 1] !== '\n')) {
    return false
  }
  const at = after ? $from.pos : $from.pos - 1
  dispatch?.(state.tr.delete(at, at + 1).split(at).scrollIntoView())
  return true
}
