import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EditorState, TextSelection, type Command } from 'prosemirror-state'
import { blocksOf, documentOf } from '../editor/model/copy.ts'
import type { Block } from '../editor/model/reading.ts'
import { schema } from '../editor/model/schema.ts'
import { breakLine, insertBlock, leaveBlock, newTable, splitAtBreak, turnInto, unmake } from '../editor/text/blocks.ts'
import { contrast, inkOn, visibleOn } from '../editor/text/colours.ts'
import { countOf } from '../editor/text/counts.ts'
import { finding, found, replacedAll, replacedOne, search, sought, stepped } from '../editor/text/find.ts'
import { linkPlace, withLink, withoutLink } from '../editor/text/links.ts'
import { inserted } from '../editor/text/pasting.ts'
import { rules } from '../editor/text/rules.ts'
import { slashQuery } from '../editor/text/slash.ts'
import { addColumn, addRow, removeColumn, removeRow, toggleHeader } from '../editor/text/tables.ts'
import { whole } from '../editor/text/whole.ts'

const paragraph = (text: string): Block => ({ block: 'paragraph', runs: text ? [text] : [] })

/** An editor without a page. The caret is at the end of the words. */
class Sheet {
  state: EditorState

  constructor(blocks: Block[], after?: string) {
    this.state = EditorState.create({ schema, doc: documentOf(blocks), plugins: [finding, whole] })
    if (after !== undefined) {
      this.caretAfter(after)
    }
  }

  caretAfter(words: string): void {
    this.state.doc.descendants((node, position) => {
      const at = node.isTextblock ? node.textContent.indexOf(words) : -1
      if (at >= 0) {
        const place = position + 1 + at + words.length
        this.state = this.state.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, place)))
      }
    })
  }

  select(words: string): void {
    this.caretAfter(words)
    const { head } = this.state.selection
    this.state = this.state.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, head - words.length, head)))
  }

  run(command: Command): boolean {
    return command(this.state, (tr) => (this.state = this.state.apply(tr)))
  }

  /** Types as the input rules see it: the last character of a match is not in the document yet. */
  type(text: string): void {
    for (const letter of text) {
      const { $from, from, to } = this.state.selection
      const before = $from.parent.textContent.slice(0, $from.parentOffset) + letter
      let made
      for (const rule of rules as unknown as { match: RegExp; handler: (...all: unknown[]) => EditorState['tr'] | null }[]) {
        const match = rule.match.exec(before)
        made = match && rule.handler(this.state, match, from - (match[0].length - letter.length), to, letter)
        if (made) {
          break
        }
      }
      this.state = this.state.apply(made || this.state.tr.insertText(letter))
    }
  }

  get blocks(): Block[] {
    return blocksOf(this.state.doc)
  }
}

test('Markdown makes marks and blocks', () => {
  const sheet = new Sheet([])
  sheet.type('A **bold** and *slanted* word, __too__, snake_case_name, 2 * 3 * 4, [here](https://dam.example/).')
  assert.deepEqual(sheet.blocks, [
    {
      block: 'paragraph',
      runs: [
        'A ', { mark: 'strong', runs: ['bold'] }, ' and ', { mark: 'emphasis', runs: ['slanted'] }, ' word, ', { mark: 'strong', runs: ['too'] },
        ', snake_case_name, 2 * 3 * 4, ', { mark: 'link', href: 'https://dam.example/', runs: ['here'] }, '.',
      ],
    },
  ])
  for (const [sign, block] of [['## ', 'subhead'], ['> ', 'quote'], ['- ', 'list'], ['1. ', 'list']] as const) {
    const other = new Sheet([])
    other.type(`${sign}Words`)
    assert.equal(other.blocks[0]!.block, block, sign)
  }
  const trap = new Sheet([])
  trap.type('[x](javascript:alert(1))')
  assert.deepEqual(trap.blocks, [paragraph('[x](javascript:alert(1))')])
})

test('blocks turn into each other and keep their words', () => {
  const sheet = new Sheet([paragraph('One'), paragraph('Two'), paragraph('Three')], 'One')
  const { doc } = sheet.state
  sheet.state = sheet.state.apply(sheet.state.tr.setSelection(TextSelection.create(doc, 2, 8)))
  sheet.run(turnInto('bullets'))
  assert.deepEqual(sheet.blocks, [{ block: 'list', numbered: false, items: [['One'], ['Two']] }, paragraph('Three')])
  sheet.run(turnInto('quote'))
  assert.deepEqual(sheet.blocks[0], { block: 'quote', paragraphs: [['One'], ['Two']] })
  sheet.run(turnInto('quote'))
  assert.deepEqual(sheet.blocks, [paragraph('One'), paragraph('Two'), paragraph('Three')])
})

test('an empty item leaves its list, and Backspace takes the first line out', () => {
  const sheet = new Sheet([{ block: 'list', numbered: false, items: [['One'], ['Two'], ['Three']] }], 'Two')
  sheet.state = sheet.state.apply(sheet.state.tr.delete(sheet.state.selection.from - 3, sheet.state.selection.from))
  assert.ok(sheet.run(leaveBlock))
  sheet.type('Between')
  assert.deepEqual(sheet.blocks, [{ block: 'list', numbered: false, items: [['One']] }, paragraph('Between'), { block: 'list', numbered: false, items: [['Three']] }])
  const other = new Sheet([{ block: 'list', numbered: true, items: [['One'], ['Two']] }], '')
  other.state = other.state.apply(other.state.tr.setSelection(TextSelection.create(other.state.doc, 2)))
  assert.ok(other.run(unmake))
  assert.deepEqual(other.blocks, [paragraph('One'), { block: 'list', numbered: true, items: [['Two']] }])
})

test('leaving a quote keeps who said it', () => {
  const sheet = new Sheet([{ block: 'quote', paragraphs: [['It held.'], ['x']], attribution: 'Mila Dorn' }], 'x')
  sheet.state = sheet.state.apply(sheet.state.tr.delete(sheet.state.selection.from - 1, sheet.state.selection.from))
  assert.ok(sheet.run(leaveBlock))
  sheet.type('She left.')
  assert.deepEqual(sheet.blocks, [{ block: 'quote', paragraphs: [['It held.']], attribution: 'Mila Dorn' }, paragraph('She left.')])
})

test('a line break is a line feed in a paragraph and nothing in a subhead', () => {
  const sheet = new Sheet([paragraph('One')], 'One')
  assert.ok(sheet.run(breakLine))
  sheet.type('two')
  assert.deepEqual(sheet.blocks, [paragraph('One\ntwo')])
  assert.equal(new Sheet([{ block: 'subhead', text: 'Head' }], 'Head').run(breakLine), false)
})

test('Enter at a line break divides the paragraph there', () => {
  for (const place of ['One', 'One\n']) {
    const sheet = new Sheet([paragraph('One\ntwo')], place)
    assert.ok(sheet.run(splitAtBreak))
    sheet.type('Now ')
    assert.deepEqual(sheet.blocks, [paragraph('One'), paragraph('Now two')])
  }
})

test('a table grows, shrinks and stays even', () => {
  const sheet = new Sheet([paragraph('')])
  sheet.run(insertBlock(newTable(2, 1)))
  const cell = () => {
    let place = 0
    sheet.state.doc.descendants((node, position) => void (node.type.name === 'head' && !place && (place = position + 1)))
    return place
  }
  sheet.state = sheet.state.apply(sheet.state.tr.setSelection(TextSelection.create(sheet.state.doc, cell())))
  sheet.type('Year')
  sheet.run(addColumn)
  sheet.type('Days')
  sheet.run(addRow)
  sheet.type('2025')
  assert.deepEqual(sheet.blocks, [{ block: 'table', header: ['Year', 'Days', ''], rows: [['2025', '', ''], ['', '', '']] }])
  sheet.run(removeRow)
  sheet.run(toggleHeader)
  sheet.run(removeColumn)
  assert.deepEqual(sheet.blocks, [{ block: 'table', header: [], rows: [['Year', 'Days'], ['', '']].map((row) => row.slice(1)).map((row) => [...row, '']) }])
})

test('a link is put on, changed and taken off', () => {
  const sheet = new Sheet([paragraph('the report today')])
  sheet.select('report')
  sheet.state = sheet.state.apply(withLink(sheet.state, linkPlace(sheet.state)!, 'https://dam.example/a'))
  sheet.caretAfter('rep')
  assert.deepEqual(linkPlace(sheet.state), { from: 5, to: 11, href: 'https://dam.example/a' })
  sheet.state = sheet.state.apply(withLink(sheet.state, linkPlace(sheet.state)!, 'https://dam.example/b'))
  assert.deepEqual(sheet.blocks, [{ block: 'paragraph', runs: ['the ', { mark: 'link', href: 'https://dam.example/b', runs: ['report'] }, ' today'] }])
  sheet.state = sheet.state.apply(withoutLink(sheet.state, linkPlace(sheet.state)!))
  assert.deepEqual(sheet.blocks, [paragraph('the report today')])
})

test('pasted blocks stand where the caret was; in a caption only their words', () => {
  const sheet = new Sheet([paragraph('OneTwo')], 'One')
  sheet.state = sheet.state.apply(inserted(sheet.state.tr, [paragraph(' a'), { block: 'subhead', text: 'Head' }, paragraph('b ')]))
  assert.deepEqual(sheet.blocks, [paragraph('One a'), { block: 'subhead', text: 'Head' }, paragraph('b Two')])
  const quote = new Sheet([{ block: 'quote', paragraphs: [['It held.']], attribution: 'Mila' }], 'Mila')
  quote.state = quote.state.apply(inserted(quote.state.tr, [paragraph(' Dorn,'), { block: 'subhead', text: 'engineer' }]))
  assert.deepEqual(quote.blocks, [{ block: 'quote', paragraphs: [['It held.']], attribution: 'Mila Dorn, engineer' }])
})

test('find counts in every block, knows the letters of the language, and replaces', () => {
  const picture: Block = { block: 'picture', digest: 'sha256:0', mediaType: 'image/png', width: 1, height: 1, alternative: 'The dam' }
  const sheet = new Sheet([{ block: 'paragraph', runs: ['Dam, d', { mark: 'strong', runs: ['am'] }, ', DAM (x).'] }, picture])
  sheet.state = sheet.state.apply(sought(sheet.state, { text: 'dam', matchCase: false, language: 'en' }))
  assert.equal(found(sheet.state).places.length, 4)
  sheet.state = sheet.state.apply(replacedOne(sheet.state, 'Bridge'))
  assert.equal(found(sheet.state).places.length, 3)
  sheet.state = sheet.state.apply(stepped(sheet.state, -1))
  sheet.state = sheet.state.apply(replacedAll(sheet.state, 'weir'))
  assert.equal(sheet.state.doc.textContent, 'Bridge, weir, weir (x).The weir')
  const doc = documentOf([paragraph('İSTANBUL, Istanbul, ıstanbul; Москва (МОСКВА); a.c abc')])
  const count = (text: string, language: string, matchCase = false) => search(doc, { text, language, matchCase }).length
  assert.equal(count('istanbul', 'az'), 1)
  assert.equal(count('ıstanbul', 'az'), 2)
  assert.equal(count('москва', 'ru'), 2)
  assert.equal(count('москва', 'ru', true), 0)
  assert.equal(count('a.c', 'en'), 1)
  assert.equal(count('(', 'en'), 1)
})

test('only a lone slash and a word open the menu', () => {
  assert.equal(slashQuery(new Sheet([paragraph('/ta')], '/ta').state), 'ta')
  assert.equal(slashQuery(new Sheet([paragraph('/ta')], '/').state), undefined)
  assert.equal(slashQuery(new Sheet([paragraph('and/or')], 'and/or').state), undefined)
})

test('words are counted as the language divides them', () => {
  assert.deepEqual(countOf('The dam holds: 40 days.', 'en'), { words: 5, minutes: 1 })
  assert.equal(countOf('Qubadlı rayonunda körpü açıldı', 'az').words, 4)
  assert.equal(countOf('تأجيل التصويت على سد', 'ar').words, 4)
  assert.equal(countOf('word '.repeat(1100), 'en').minutes, 5)
})

test('anybody’s colour is seen on light and dark paper and can be written on', () => {
  for (const colour of ['#ffff00', '#000000', '#ffffff', '#8a2be2', '#00ff00', '#777777', '#14171a']) {
    for (const paper of ['#fbfaf7', '#14171a']) {
      const seen = visibleOn(colour, paper)
      assert.ok(contrast(seen, paper) >= 3, `${colour} on ${paper}`)
      assert.ok(contrast(seen, inkOn(seen)) >= 4.5, `ink on ${seen}`)
    }
  }
})
