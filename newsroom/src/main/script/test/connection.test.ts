import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as Y from 'yjs'
import { Awareness } from 'y-protocols/awareness'
import { DraftConnection, type Standing } from '../editor/live/connection.ts'
import { MOST_UPDATE } from '../editor/live/frames.ts'
import { split } from '../editor/live/split.ts'
import { Draft } from '../editor/model/draft.ts'
import { goldenReadings } from './golden.ts'
import { TestClock } from './clock.ts'
import { TestDesk } from './desk.ts'
import { randomOf } from './random.ts'

const everyBlock = goldenReadings().find(({ name }) => name === 'every-block-1.json')!.reading

/** Somebody at a browser. The document stays when the connection goes, as it does in the browser's own store. */
class Writer {
  readonly doc = new Y.Doc()
  readonly awareness = new Awareness(this.doc)
  readonly connection: DraftConnection
  readonly standings: Standing[] = []
  probeAnswer: 'signedOut' | 'denied' | 'unknown' = 'unknown'
  typed = ''

  constructor(desk: TestDesk, clock: TestClock, random: () => number, readonly name: string) {
    this.connection = new DraftConnection(this.doc, this.awareness, name, {
      sockets: desk.sockets(name),
      clock,
      random,
      probe: async () => this.probeAnswer,
      isOwn: (client) => client === this.doc.clientID,
    })
    this.connection.on('standing', (standing) => this.standings.push(standing))
    this.connection.start()
  }

  type(word: string): void {
    const text = this.doc.getText('headline')
    text.insert(text.length, `[${this.name}${word}]`)
    this.typed += `[${this.name}${word}]`
  }

  get text(): string {
    return this.doc.getText('headline').toString()
  }

  leave(): void {
    this.connection.stop()
    this.awareness.destroy()
  }
}

function both(a: Writer, b: Writer, act: () => void): void {
  try {
    act()
  } finally {
    a.leave()
    b.leave()
  }
}

test('what one writes the other has, and both know that it is saved', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 20)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    ana.type('1')
    assert.equal(ana.connection.allSaved, false)
    clock.pass(500)
    assert.equal(tom.text, '[a1]')
    assert.equal(ana.connection.allSaved, true)
    assert.equal(ana.connection.seq, 1)
    assert.equal(tom.connection.seq, 1)
  })
})

test('what is written while one message is under way goes together in the next', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 50)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    for (let at = 0; at < 40; at++) {
      ana.type(String(at))
    }
    clock.pass(1000)
    assert.equal(desk.stored.length, 2)
    assert.equal(tom.text, ana.typed)
  })
})

test('a desk that was away for an hour is found again within eight seconds', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const clock = new TestClock()
    const desk = new TestDesk(clock, () => 20)
    const random = randomOf(seed)
    const [ana, tom] = [new Writer(desk, clock, random, 'a'), new Writer(desk, clock, random, 'b')]
    both(ana, tom, () => {
      clock.pass(500)
      desk.kill()
      clock.pass(3_600_000)
      ana.type('1')
      desk.revive()
      clock.pass(8_000)
      assert.equal(ana.connection.allSaved, true)
      assert.equal(tom.text, '[a1]')
    })
  }
})

test('a line is given up as soon as the browser says that the network is gone, and found again if it is not', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 20)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    desk.up = false
    ana.connection.doubt()
    assert.equal(ana.connection.standing, 'offline')
    ana.type('1')
    clock.pass(60_000)
    assert.equal(ana.connection.standing, 'offline')
    desk.revive()
    clock.pass(8_000)
    assert.equal(ana.connection.standing, 'live')
    assert.equal(tom.text, '[a1]')
  })
})

test('a draft opened by two people at once is seeded once', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = randomOf(seed)
    const clock = new TestClock()
    const desk = new TestDesk(clock, () => random() * 100, everyBlock)
    const [ana, tom] = [new Writer(desk, clock, random, 'a'), new Writer(desk, clock, random, 'b')]
    both(ana, tom, () => {
      if (seed % 2) {
        clock.pass(random() * 200)
        desk.kill()
        clock.pass(100)
        desk.revive()
      }
      clock.pass(60_000)
      assert.deepEqual(new Draft(ana.doc).blocks(), everyBlock.copy)
      assert.deepEqual(new Draft(tom.doc).blocks(), everyBlock.copy)
      assert.equal(desk.seeds.length, 1)
      assert.equal(desk.stored.length, 1)
    })
  }
})

test('nothing typed is lost and both come to the same, whenever the server is killed', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = randomOf(seed)
    const clock = new TestClock()
    const desk = new TestDesk(clock, () => 1 + random() * 120, seed % 3 === 0 ? { copy: [], headline: '' } : null)
    const writers = [new Writer(desk, clock, random, 'a'), new Writer(desk, clock, random, 'b')] as const
    both(...writers, () => {
      let acknowledged = 0
      for (let step = 0; step < 120; step++) {
        const dice = random()
        if (dice < 0.6) {
          writers[dice < 0.3 ? 0 : 1].type(String(step))
        } else if (dice < 0.68) {
          desk.kill()
        } else if (dice < 0.72) {
          desk.cut(1006)
        } else if (dice < 0.85) {
          desk.revive()
        }
        clock.pass(random() * 400)
        assert.ok(desk.stored.length >= acknowledged, `seed ${seed}: something acknowledged is gone`)
        acknowledged = Math.max(...writers.map((writer) => writer.connection.seq))
      }
      desk.revive()
      clock.pass(300_000)
      const [ana, tom] = writers
      assert.equal(ana.text, tom.text, `seed ${seed}`)
      for (const writer of writers) {
        const own = writer.text.match(new RegExp(`\\[${writer.name}\\d+\\]`, 'g'))?.join('') ?? ''
        assert.equal(own, writer.typed, `seed ${seed}: ${writer.name}`)
        assert.equal(writer.connection.allSaved, true)
        assert.equal(writer.standings.at(-1), 'live')
      }
      const fromDisk = new Y.Doc()
      desk.stored.forEach((update) => Y.applyUpdate(fromDisk, update))
      assert.equal(fromDisk.getText('headline').toString(), ana.text, `seed ${seed}`)
    })
  }
})

test('a new connection sends nothing when the server has everything', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    ana.type('1')
    ana.doc.getText('headline').delete(0, 2)
    clock.pass(500)
    const stored = desk.stored.length
    desk.cut(1006)
    clock.pass(60_000)
    assert.equal(ana.connection.standing, 'live')
    assert.equal(desk.stored.length, stored)
  })
})

test('a signed-out writer keeps the text and is back after signing in', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    desk.refuseWith = 4401
    desk.cut(4401)
    clock.pass(100)
    ana.type('1')
    assert.equal(ana.connection.standing, 'signedOut')
    clock.pass(60_000)
    assert.equal(ana.connection.standing, 'signedOut')
    desk.refuseWith = undefined
    clock.pass(60_000)
    assert.equal(tom.text, '[a1]')
    assert.equal(ana.connection.standing, 'live')
  })
})

test('a closed draft is not tried again', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    desk.cut(4409)
    clock.pass(120_000)
    assert.equal(ana.connection.standing, 'closed')
    assert.equal(ana.standings.at(-1), 'closed')
  })
})

test('another person who signed in meanwhile is not written for', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  const connection = new DraftConnection(doc, awareness, 'ana', {
    sockets: desk.sockets('tom'),
    clock,
    random: () => 0.5,
    probe: async () => 'unknown',
    isOwn: () => false,
  })
  doc.getText('headline').insert(0, 'Ana’s')
  connection.start()
  clock.pass(10_000)
  assert.equal(connection.standing, 'otherPerson')
  assert.equal(desk.stored.length, 0)
  awareness.destroy()
})

test('a silent connection is given up', () => {
  const clock = new TestClock()
  let delay = 10
  const desk = new TestDesk(clock, () => delay)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    delay = 10_000_000
    ana.type('1')
    clock.pass(13_000)
    assert.ok(ana.standings.includes('offline'))
    delay = 10
    clock.pass(120_000)
    assert.equal(tom.text, '[a1]')
  })
})

test('presence goes to the others and ends with the connection', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    ana.awareness.setLocalStateField('user', { name: 'Ana' })
    clock.pass(100)
    assert.deepEqual(tom.awareness.getStates().get(ana.doc.clientID), { user: { name: 'Ana' } })
    desk.kill()
    clock.pass(100)
    assert.equal(tom.awareness.getStates().has(ana.doc.clientID), false)
    assert.ok(tom.awareness.getStates().has(tom.doc.clientID))
  })
})

test('a caret that moves with every key is told four times a second, and where it stops', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  both(ana, tom, () => {
    clock.pass(500)
    let heard = 0
    tom.awareness.on('update', (_change: unknown, origin: unknown) => origin !== 'local' && heard++)
    for (let key = 1; key <= 40; key++) {
      ana.awareness.setLocalStateField('cursor', key)
      clock.pass(50)
    }
    assert.ok(heard >= 8 && heard <= 10, `${heard} messages in two seconds`)
    clock.pass(300)
    assert.deepEqual(tom.awareness.getStates().get(ana.doc.clientID), { cursor: 40 })
    ana.connection.leave()
    clock.pass(20)
    assert.equal(tom.awareness.getStates().has(ana.doc.clientID), false)
  })
})

test('a large text is sent in pieces that the server takes', () => {
  const doc = new Y.Doc()
  const other = new Y.Doc()
  doc.getText('headline').insert(0, 'to be deleted')
  doc.getText('headline').delete(3, 4)
  const updates: Uint8Array[] = []
  for (let at = 0; at < 300; at++) {
    other.getText('headline').insert(0, `${at} ${'ж'.repeat(4000)}`)
  }
  updates.push(Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(other))
  const whole = Y.mergeUpdates(updates)
  const parts = split(whole, MOST_UPDATE)
  assert.ok(whole.length > 2 * MOST_UPDATE)
  assert.ok(parts.length > 2 && parts.every((part) => part.length <= MOST_UPDATE))
  const [expected, actual] = [new Y.Doc(), new Y.Doc()]
  Y.applyUpdate(expected, whole)
  parts.reverse().forEach((part) => Y.applyUpdate(actual, part))
  assert.equal(actual.getText('headline').toString(), expected.getText('headline').toString())
  assert.ok(Y.equalSnapshots(Y.snapshot(actual), Y.snapshot(expected)))
})

test('flush waits for the acknowledgement, and says so when it does not come', async () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  clock.pass(500)
  ana.type('1')
  const flushed = ana.connection.flush(5_000)
  clock.pass(100)
  assert.equal(await flushed, 1)
  desk.kill()
  clock.pass(100)
  ana.type('2')
  const refused = assert.rejects(ana.connection.flush(5_000), /did not answer in time/)
  clock.pass(6_000)
  await refused
  both(ana, tom, () => {})
})
