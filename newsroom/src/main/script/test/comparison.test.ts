import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linePairs, wordDifference } from '../editor/panel/worddiff.ts'
import { randomOf } from './random.ts'

test('words that changed are shown as removed and added', () => {
  assert.deepEqual(wordDifference('The dam holds today.', 'The old dam holds now.'), [
    { kind: 'same', text: 'The ' },
    { kind: 'added', text: 'old ' },
    { kind: 'same', text: 'dam holds ' },
    { kind: 'removed', text: 'today' },
    { kind: 'added', text: 'now' },
    { kind: 'same', text: '.' },
  ])
  assert.deepEqual(wordDifference('Bənd', 'Bənd'), [{ kind: 'same', text: 'Bənd' }])
  assert.deepEqual(wordDifference('', 'x'), [{ kind: 'added', text: 'x' }])
})

test('both texts can be read out of their difference', () => {
  const random = randomOf(3)
  const text = () => Array.from({ length: Math.floor(random() * 30) }, () => ['dam', 'the', 'holds', 'ə', 'سد'][Math.floor(random() * 5)]).join(' ')
  for (let at = 0; at < 3_000; at++) {
    const [before, after] = [text(), text()]
    const pieces = wordDifference(before, after)
    assert.equal(pieces.filter(({ kind }) => kind !== 'added').map((piece) => piece.text).join(''), before)
    assert.equal(pieces.filter(({ kind }) => kind !== 'removed').map((piece) => piece.text).join(''), after)
  }
})

test('texts that have nothing in common are compared in time', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
  const start = Date.now()
  assert.ok(wordDifference(long('a'), long('b')).length >= 2)
  assert.ok(Date.now() - start < 10_000)
})

test('lines are paired: equal ones, changed ones, and those of one side alone', () => {
  assert.deepEqual(linePairs(['a', 'b', 'c'], ['a', 'B', 'c', 'd']), [
    { before: 'a', after: 'a' },
    { before: 'b', after: 'B' },
    { before: 'c', after: 'c' },
    { after: 'd' },
  ])
})
