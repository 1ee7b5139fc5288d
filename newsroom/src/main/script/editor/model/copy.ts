import type { Node } from 'prosemirror-model'
import type { Block, Run } from './reading.ts'
import { plain } from './reading.ts'
import { legible, runsOf, textOf } from './runs.ts'
import { schema, types } from './schema.ts'

/** The editor's document as the blocks of a copy, and back. */

/** Reads the blocks; those without a word are left out, as are empty paragraphs inside of others. */
export function blocksOf(doc: Node): Block[] {
  return numberedBlocksOf(doc).map((numbered) => numbered.block)
}

/** The blocks, each with the index of the document's child that it was read from. */
export function numberedBlocksOf(doc: Node): { block: Block; index: number }[] {
  const blocks: { block: Block; index: number }[] = []
  doc.forEach((child, _offset, index) => {
    const block = blockOf(child)
    if (block) {
      blocks.push({ block, index })
    }
  })
  return blocks
}

/** The document with these blocks; never without a paragraph to write in. */
export function documentOf(blocks: Block[]): Node {
  const nodes = blocks.map(nodeOf)
  return schema.topNodeType.create(null, nodes.length > 0 ? nodes : types.paragraph.create())
}

/** On one line, trimmed. */
export function oneLine(text: string): string {
  return legible(text).replace(/\s*[\n\t]\s*/g, ' ').trim()
}

export function prose(text: string): string {
  return legible(text).trim()
}

function blockOf(node: Node): Block | undefined {
  switch (node.type) {
    case types.paragraph: {
      const runs = runsOf(node)
      return wordless(runs) ? undefined : { block: 'paragraph', runs }
    }
    case types.subhead: {
      const text = oneLine(node.textContent)
      return text === '' ? undefined : { block: 'subhead', text }
    }
    case types.quote:
      return quoteOf(node)
    case types.list: {
      const items = children(node, types.item).map(runsOf).filter((runs) => !wordless(runs))
      return items.length === 0 ? undefined : { block: 'list', numbered: node.attrs.numbered as boolean, items }
    }
    case types.picture:
      return pictureOf(node)
    case types.table:
      return tableOf(node)
    case types.embed: {
      const href = node.attrs.href as string
      return { block: 'embed', href, title: oneLine(node.textContent) || href }
    }
    default:
      return undefined
  }
}

function quoteOf(node: Node): Block | undefined {
  const paragraphs = children(node, types.paragraph).map(runsOf).filter((runs) => !wordless(runs))
  const attribution = part(node, types.attribution)
  return paragraphs.length === 0 && attribution === ''
    ? undefined
    : { block: 'quote', paragraphs, ...(attribution && { attribution }) }
}

function pictureOf(node: Node): Block {
  const { digest, mediaType, width, height } = node.attrs as { digest: string; mediaType: string; width: number; height: number }
  const caption = prose(children(node, types.caption).map((child) => child.textContent).join(' '))
  const credit = part(node, types.credit)
  return {
    block: 'picture',
    digest,
    mediaType,
    width,
    height,
    alternative: part(node, types.alternative),
    ...(caption && { caption }),
    ...(credit && { credit }),
  }
}

// Two people who add a column at once may leave rows of unequal length; a table in the copy has equal ones.
function tableOf(node: Node): Block | undefined {
  const rows = children(node, types.row).filter((row) => row.childCount > 0)
  if (rows.length === 0) {
    return undefined
  }
  const columns = Math.max(...rows.map((row) => row.childCount))
  const texts = rows.map((row) => Array.from({ length: columns }, (_, at) => prose(row.maybeChild(at)?.textContent ?? '')))
  const headed = rows[0]!.firstChild!.type === types.head
  const caption = part(node, types.caption)
  return {
    block: 'table',
    ...(caption && { caption }),
    header: headed ? texts[0]! : [],
    rows: headed ? texts.slice(1) : texts,
  }
}

function part(node: Node, type: Node['type']): string {
  return oneLine(children(node, type).map((child) => child.textContent).join(' '))
}

function children(node: Node, type: Node['type']): Node[] {
  const found: Node[] = []
  node.forEach((child) => {
    if (child.type === type) {
      found.push(child)
    }
  })
  return found
}

function wordless(runs: Run[]): boolean {
  return plain(runs).trim() === ''
}

function nodeOf(block: Block): Node {
  switch (block.block) {
    case 'paragraph':
      return types.paragraph.create(null, textOf(block.runs))
    case 'subhead':
      return types.subhead.create(null, text(block.text))
    case 'quote':
      return types.quote.create(null, [
        ...block.paragraphs.map((runs) => types.paragraph.create(null, textOf(runs))),
        types.attribution.create(null, text(block.attribution)),
      ])
    case 'list':
      return types.list.create(
        { numbered: block.numbered },
        block.items.map((runs) => types.item.create(null, textOf(runs))),
      )
    case 'picture':
      return types.picture.create(
        { digest: block.digest, mediaType: block.mediaType, width: block.width, height: block.height },
        [
          types.alternative.create(null, text(block.alternative)),
          types.caption.create(null, text(block.caption)),
          types.credit.create(null, text(block.credit)),
        ],
      )
    case 'table':
      return types.table.create(null, [
        types.caption.create(null, text(block.caption)),
        ...(block.header.length > 0 ? [row(types.head, block.header)] : []),
        ...block.rows.map((cells) => row(types.cell, cells)),
      ])
    case 'embed':
      return types.embed.create({ href: block.href }, text(block.title))
  }
}

function row(type: Node['type'], cells: string[]): Node {
  return types.row.create(null, cells.map((cell) => type.create(null, text(cell))))
}

function text(words: string | undefined): Node | null {
  return words ? schema.text(words) : null
}
