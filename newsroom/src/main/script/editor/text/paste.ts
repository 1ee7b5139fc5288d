import type { Block, Run } from '../model/reading.ts'
import { addressFrom, isWebAddress } from '../model/address.ts'
import { tableFrom } from './pastedtable.ts'
import { itemOf, isWordItem } from './wordlists.ts'
import { isBlock, marksOn, readable } from './pastedstyle.ts'

/**
 * Text pasted from Word, Google Docs or a page, as blocks of the copy. Only words, their emphasis and what leads somewhere come in: no
 * styles, no scripts, no pictures (which must be uploaded to belong to the agency).
 */
export function blocksFrom(root: Element): Block[] {
  const reader = new PasteReader()
  reader.read(root)
  return reader.blocks()
}

type Marks = { strong: boolean; emphasis: boolean; href: string | undefined }

const PLAIN: Marks = { strong: false, emphasis: false, href: undefined }

class PasteReader {
  private readonly made: Block[] = []
  private runs: Run[] = []

  read(element: Element): void {
    this.children(element, PLAIN)
    this.endParagraph()
  }

  blocks(): Block[] {
    return this.made
  }

  private children(element: Element, marks: Marks): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        this.words(child.textContent ?? '', marks)
      } else if (child.nodeType === 1) {
        this.element(child as Element, marks)
      }
    }
  }

  private element(element: Element, outer: Marks): void {
    const tag = element.localName
    if (!readable(element)) {
      return
    }
    const marks = this.marked(element, outer)
    if (tag === 'br') {
      this.runs.push('\n')
    } else if (/^h[1-6]$/.test(tag)) {
      this.subhead(element)
    } else if (tag === 'ul' || tag === 'ol') {
      this.list(element, tag === 'ol')
    } else if (tag === 'blockquote') {
      this.quote(element)
    } else if (tag === 'table') {
      this.table(element, marks)
    } else if (isWordItem(element)) {
      this.wordItem(element)
    } else if (isBlock(element)) {
      this.endParagraph()
      this.children(element, marks)
      this.endParagraph()
    } else {
      this.children(element, marks)
    }
  }

  private marked(element: Element, outer: Marks): Marks {
    const { strong, emphasis } = marksOn(element)
    const href = element.localName === 'a' ? element.getAttribute('href')?.trim() : undefined
    return {
      strong: strong ?? outer.strong,
      emphasis: emphasis ?? outer.emphasis,
      href: href && isWebAddress(href) ? href : outer.href,
    }
  }

  private words(text: string, marks: Marks): void {
    let words = text.replace(/[\s\u200b]+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ').replace('\u00a0', ' '))
    const before = lastCharacter(this.runs)
    if (before === undefined || before === ' ' || before === '\n') {
      words = words.replace(/^ +/, '')
    }
    if (words !== '') {
      this.runs.push(wrapped(words, marks))
    }
  }

  private subhead(element: Element): void {
    this.endParagraph()
    const text = wordsOf(element)
    if (text) {
      this.made.push({ block: 'subhead', text })
    }
  }

  private list(element: Element, numbered: boolean): void {
    this.endParagraph()
    const items = itemsOf(element)
    if (items.length > 0) {
      this.made.push({ block: 'list', numbered, items })
    }
  }

  private wordItem(element: Element): void {
    this.endParagraph()
    const { numbered, content } = itemOf(element)
    const runs = runsIn(content)
    const last = this.made.at(-1)
    if (runs.length === 0) {
      return
    }
    if (last?.block === 'list' && last.numbered === numbered) {
      last.items.push(runs)
    } else {
      this.made.push({ block: 'list', numbered, items: [runs] })
    }
  }

  private quote(element: Element): void {
    this.endParagraph()
    const footer = element.querySelector('footer, cite')
    const attribution = footer ? wordsOf(footer).replace(/^[—–-]\s*/, '') : ''
    footer?.remove()
    const paragraphs = blocksFrom(element).flatMap(linesOf)
    if (paragraphs.length > 0) {
      this.made.push({ block: 'quote', paragraphs, ...(attribution && { attribution }) })
    }
  }

  // A table with one cell, or with blocks in its cells, only lays a page out: its text is what was meant.
  private table(element: Element, marks: Marks): void {
    this.endParagraph()
    const table = tableFrom(element)
    if (table) {
      this.made.push(table)
      return
    }
    for (const cell of element.querySelectorAll('td, th')) {
      if (cell.closest('table') === element) {
        this.children(cell, marks)
        this.endParagraph()
      }
    }
  }

  private endParagraph(): void {
    // Two line breaks in a row are how mail and old pages divide paragraphs.
    for (const part of dividedAtBlankLines(this.runs)) {
      const runs = trimmed(part)
      if (runs.length > 0) {
        this.made.push({ block: 'paragraph', runs })
      }
    }
    this.runs = []
  }
}

function runsIn(element: Element): Run[] {
  const lines = blocksFrom(element).flatMap(linesOf)
  return lines.flatMap((line, at) => (at === 0 ? line : ['\n', ...line]))
}

function linesOf(block: Block): Run[][] {
  switch (block.block) {
    case 'paragraph':
      return [block.runs]
    case 'subhead':
      return [[block.text]]
    case 'quote':
      return block.paragraphs
    case 'list':
      return block.items
    case 'table':
      return block.rows.map((cells) => [cells.join(' ')])
    case 'picture':
    case 'embed':
      return []
  }
}

// Items of lists inside of items follow them: the copy has no lists in lists.
function itemsOf(list: Element): Run[][] {
  const items: Run[][] = []
  for (const child of list.children) {
    if (child.localName === 'ul' || child.localName === 'ol') {
      items.push(...itemsOf(child))
    } else if (child.localName === 'li') {
      const inner = [...child.children].filter((one) => one.localName === 'ul' || one.localName === 'ol')
      inner.forEach((one) => one.remove())
      const runs = runsIn(child)
      if (runs.length > 0) {
        items.push(runs)
      }
      inner.forEach((one) => items.push(...itemsOf(one)))
    }
  }
  return items
}

export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function wrapped(words: string, marks: Marks): Run {
  let run: Run = words
  if (marks.emphasis) {
    run = { mark: 'emphasis', runs: [run] }
  }
  if (marks.strong) {
    run = { mark: 'strong', runs: [run] }
  }
  return marks.href ? { mark: 'link', href: marks.href, runs: [run] } : run
}

function lastCharacter(runs: Run[]): string | undefined {
  const last = runs.at(-1)
  return last === undefined ? undefined : typeof last === 'string' ? last.at(-1) : lastCharacter(last.runs)
}

function dividedAtBlankLines(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]]
  runs.forEach((run, at) => {
    if (run === '\n' && runs[at - 1] === '\n') {
      parts.push([])
    } else {
      parts.at(-1)!.push(run)
    }
  })
  return parts
}

function trimmed(runs: Run[]): Run[] {
  const solid = [...runs]
  while (solid.length > 0 && blank(solid[0]!)) {
    solid.shift()
  }
  while (solid.length > 0 && blank(solid.at(-1)!)) {
    solid.pop()
  }
  const last = solid.at(-1)
  if (typeof last === 'string') {
    solid[solid.length - 1] = last.trimEnd()
  }
  return solid
}

function blank(run: Run): boolean {
  return typeof run === 'string' ? run.trim() === '' : run.runs.every(blank)
}

/** Plain text as paragraphs: each line is one. */
export function blocksFromText(text: string): Block[] {
  return text
    .split(/(?:\r\n?|\n)+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ block: 'paragraph', runs: [line] }))
}

/** The address, if the text is nothing but one. */
export function addressIn(text: string): string | undefined {
  const typed = text.trim()
  return /\s/.test(typed) || !/^(https?:\/\/|www\.)/i.test(typed) ? undefined : addressFrom(typed)
}
