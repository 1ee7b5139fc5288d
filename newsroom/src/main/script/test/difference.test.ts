import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applied, differenceOf, rebased, shifted } from '../editor/form/difference.ts'
import { randomOf } from './random.ts'

test('a change is as small as it can be and stands at the caret', () => {
  assert.deepEqual(differenceOf('dam holds', 'dam still holds'), { at: 4, removed: 0, inserted: 'still ' })
  assert.deepEqual(differenceOf('aaa', 'aaaa', 2), { at: 1, removed: 0, inserted: 'a' })
  assert.deepEqual(differenceOf('aaaa', 'aaa', 1), { at: 1, removed: 1, inserted: '' })
  assert.deepEqual(differenceOf('abc', 'abc'), undefined)
  assert.deepEqual(differenceOf('', 'x'), { at: 0, removed: 0, inserted: 'x' })
})

test('no change divides a surrogate pair', () => {
  assert.deepEqual(differenceOf('a😀b', 'a😁b'), { at: 1, removed: 2, inserted: '😁' })
  assert.deepEqual(differenceOf('😀', '😀😁'), { at: 2, removed: 0, inserted: '😁' })
})

test('whatever the texts and the caret, the change makes the one of the other', () => {
  const random = randomOf(7)
  const text = () => Array.from({ length: Math.floor(random() * 8) }, () => ['a', 'b', '😀', 'ə'][Math.floor(random() * 4)]).join('')
  for (let at = 0; at < 20_000; at++) {
    const [before, after] = [text(), text()]
    const change = differenceOf(before, after, Math.floor(random() * (after.length + 1)))
    assert.equal(change ? applied(before, change) : before, after)
    if (change) {
      assert.doesNotMatch(change.inserted, /^[\udc00-\udfff]|[\ud800-\udbff]$/)
    }
  }
})

test('my change is moved by what others wrote before it, and takes out nothing of theirs', () => {
  const mine = { at: 5, removed: 3, inserted: 'X' }
  assert.deepEqual(rebased(mine, { at: 0, removed: 0, inserted: 'ab' }), { at: 7, removed: 3, inserted: 'X' })
  assert.deepEqual(rebased(mine, { at: 8, removed: 1, inserted: '' }), mine)
  assert.deepEqual(rebased(mine, { at: 4, removed: 10, inserted: '' }), { at: 4, removed: 0, inserted: 'X' })
  assert.deepEqual(rebased({ at: 5, removed: 0, inserted: 'X' }, { at: 5, removed: 0, inserted: 'theirs' }), { at: 11, removed: 0, inserted: 'X' })
})

test('a caret stays at its words', () => {
  assert.equal(shifted(5, { at: 2, removed: 1, inserted: 'abc' }, false), 7)
  assert.equal(shifted(1, { at: 2, removed: 1, inserted: 'abc' }, false), 1)
  assert.equal(shifted(3, { at: 2, removed: 4, inserted: '' }, false), 2)
})
