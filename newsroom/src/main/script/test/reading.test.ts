import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as Y from 'yjs'
import { Draft } from '../editor/model/draft.ts'
import { seedUpdate } from '../editor/model/seed.ts'
import type { Reading, Run } from '../editor/model/reading.ts'
import { legible } from '../editor/model/runs.ts'
import { goldenReadings } from './golden.ts'

function seeded(reading: Reading): Draft {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate(reading))
  return new Draft(doc)
}

const golden = goldenReadings()

test('there are golden records to read', () => {
  assert.ok(golden.length >= 15, `only ${golden.length}`)
  assert.ok(golden.some(({ name }) => name === 'every-block-1.json'))
})

for (const { name, reading } of golden) {
  test(`${name} comes out of a draft as it went in`, () => {
    const read = seeded(reading).reading(reading.dateline?.agency ?? '')
    const printed = (reading.dateline as { printed?: string } | undefined)?.printed
    const expected = structuredClone(reading)
    if (printed !== undefined) {
      delete (expected.dateline as { printed?: string }).printed
    }
    assert.deepEqual(read, expected)
  })
}

test('everybody makes the same seed', () => {
  const { reading } = golden.find(({ name }) => name === 'every-block-1.json')!
  const shuffled = Object.fromEntries(Object.entries(reading).reverse()) as unknown as Reading
  assert.deepEqual(seedUpdate(reading), seedUpdate(shuffled))
})

test('a draft that two people seed holds its copy once', () => {
  const { reading } = golden.find(({ name }) => name === 'every-block-1.json')!
  const draft = seeded(reading)
  Y.applyUpdate(draft.doc, seedUpdate(reading))
  assert.deepEqual(draft.blocks(), reading.copy)
})

test('an untouched draft reads as nothing but routine', () => {
  assert.deepEqual(new Draft(new Y.Doc()).reading('Harbour'), {
    copy: [],
    urgency: 5,
    subjects: [],
    keywords: [],
    places: [],
    sources: [],
  })
})

test('marks that overlap are nested with the farthest outside', () => {
  const runs: Run[] = [
    { mark: 'link', href: 'https://port.example/', runs: ['the ', { mark: 'strong', runs: ['whole ', { mark: 'emphasis', runs: ['report'] }] }] },
    { mark: 'emphasis', runs: [' and more'] },
  ]
  assert.deepEqual(seeded({ copy: [{ block: 'paragraph', runs }] }).blocks(), [{ block: 'paragraph', runs }])
})

test('characters that no wire can carry are left out of a reading', () => {
  const read = seeded({ headline: 'Dam\u0007\tholds', copy: [{ block: 'paragraph', runs: ['a\u0000b\r\nc 😀'] }] }).reading('')
  assert.equal(read.headline, 'Dam holds')
  assert.deepEqual(read.copy, [{ block: 'paragraph', runs: ['ab\nc 😀'] }])
  assert.equal(legible('half \ud800 and \udc00, whole \ud83d\ude00'), 'half  and , whole 😀')
})
