import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem, type Posted } from '../editor/live/desk.ts'
import { Posting } from '../editor/live/posting.ts'
import { TestClock } from './clock.ts'

function posting(answer: () => Promise<Posted>) {
  const clock = new TestClock()
  const source = { allSaved: true, seq: 1 }
  const posted: number[] = []
  const refused: Problem[] = []
  const start = clock.now()
  const it = new Posting(source, clock, () => ({ copy: [] }), (seq) => { posted.push(seq); return answer() }, {
    posted: () => {},
    refused: (problem) => refused.push(problem),
  })
  return { clock, source, posted, refused, it, elapsed: () => clock.now() - start }
}

const fine = async (): Promise<Posted> => ({ saved: '', words: 0, warnings: [] })
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a reading goes out after a pause, and at least every three seconds while typing goes on', async () => {
  const { clock, posted, it } = posting(fine)
  it.changed()
  clock.pass(700)
  assert.equal(posted.length, 0)
  clock.pass(200)
  await settled()
  assert.equal(posted.length, 1)
  for (let at = 0; at < 20; at++) {
    it.changed()
    clock.pass(300)
    await settled()
  }
  assert.ok(posted.length >= 2 && posted.length <= 4, String(posted.length))
  clock.pass(5_000)
  await settled()
  assert.ok(it.idle)
})

test('a reading waits until what it reads is acknowledged, and carries its number', async () => {
  const { clock, source, posted, it } = posting(fine)
  source.allSaved = false
  it.changed()
  clock.pass(5_000)
  await settled()
  assert.deepEqual(posted, [])
  Object.assign(source, { allSaved: true, seq: 7 })
  it.acknowledged()
  await settled()
  assert.deepEqual(posted, [7])
})

test('an older reading is harmless, a refused one is told, one that did not arrive is sent again', async () => {
  let answer: () => Promise<Posted> = async () => { throw new Problem(409, 'older') }
  const { clock, posted, refused, it } = posting(() => answer())
  it.changed()
  clock.pass(1_000)
  await settled()
  assert.equal(refused.length, 0)
  answer = async () => { throw new Problem(400, 'The slug is wrong.', 'slug') }
  it.changed()
  clock.pass(1_000)
  await settled()
  assert.equal(refused[0]?.field, 'slug')
  answer = async () => { throw new TypeError('no network') }
  it.changed()
  clock.pass(1_000)
  await settled()
  const before = posted.length
  answer = fine
  clock.pass(6_000)
  await settled()
  assert.equal(posted.length, before + 1)
})
