import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as Y from 'yjs'
import { Awareness } from 'y-protocols/awareness'
import { DraftConnection } from '../editor/live/connection.ts'
import { TestClock } from './clock.ts'
import { TestDesk } from './desk.ts'
import { randomOf } from './random.ts'

/** Somebody who writes in blocks as the editor does: turning or joining a block takes it away and makes another of its words. */
class Writer {
  readonly doc = new Y.Doc()
  readonly copy = this.doc.getXmlFragment('copy')
  readonly awareness = new Awareness(this.doc)
  readonly connection: DraftConnection
  readonly written: string[] = []
  rescued = 0

  constructor(desk: TestDesk, clock: TestClock, random: () => number, readonly name: string) {
    this.connection = new DraftConnection(this.doc, this.awareness, name, {
      sockets: desk.sockets(name),
      clock,
      random,
      probe: async () => 'unknown',
      isOwn: (client) => client === this.doc.clientID,
    })
    this.connection.on('rescued', (count) => (this.rescued += count))
    this.connection.start()
  }

  paragraph(text: string, at = this.copy.length): void {
    const element = new Y.XmlElement('paragraph')
    const words = new Y.XmlText()
    words.insert(0, text)
    element.insert(0, [words])
    this.copy.insert(at, [element])
  }

  write(at: number, word: string): void {
    const words = this.words(at)
    words.insert(words.length, ` ${word}`)
    this.written.push(word)
  }

  turn(at: number): void {
    this.doc.transact(() => {
      const text = this.words(at).toString()
      this.copy.delete(at, 1)
      this.paragraph(text, at)
    })
  }

  join(at: number): void {
    this.doc.transact(() => {
      const text = this.words(at + 1).toString()
      this.copy.delete(at + 1, 1)
      this.words(at).insert(this.words(at).length, text)
    })
  }

  split(at: number): void {
    this.doc.transact(() => {
      const words = this.words(at)
      const middle = words.toString().indexOf(' ', words.length / 2)
      if (middle > 0) {
        const rest = words.toString().slice(middle)
        words.delete(middle, words.length - middle)
        this.paragraph(rest, at + 1)
      }
    })
  }

  words(at: number): Y.XmlText {
    return (this.copy.get(at) as Y.XmlElement).get(0) as Y.XmlText
  }

  get text(): string {
    return this.copy.toArray().map((element) => (element as Y.XmlElement).toArray().join('')).join('|')
  }

  leave(): void {
    this.connection.stop()
    this.awareness.destroy()
  }
}

test('an hour’s words survive that somebody else turned the paragraph into a subhead', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  clock.pass(500)
  ana.paragraph('The dam.')
  ana.paragraph('It holds.')
  clock.pass(500)
  desk.kill()
  clock.pass(100)
  ana.write(0, 'written')
  ana.write(0, 'offline')
  tom.turn(0)
  desk.revive()
  clock.pass(120_000)
  assert.equal(ana.text, 'The dam.|The dam. written offline|It holds.')
  assert.equal(tom.text, ana.text)
  assert.equal(ana.rescued, 1)
  ana.leave()
  tom.leave()
})

test('what somebody took out knowingly stays out', () => {
  const clock = new TestClock()
  const desk = new TestDesk(clock, () => 10)
  const [ana, tom] = [new Writer(desk, clock, () => 0.5, 'a'), new Writer(desk, clock, () => 0.5, 'b')]
  clock.pass(500)
  ana.paragraph('The dam.')
  ana.paragraph('It holds.')
  clock.pass(500)
  tom.copy.delete(0, 1)
  clock.pass(500)
  desk.cut(1006)
  clock.pass(60_000)
  assert.equal(ana.text, 'It holds.')
  assert.equal(ana.rescued, 0)
  ana.leave()
  tom.leave()
})

test('no word is lost, however blocks are turned, split and joined and the server is killed meanwhile', () => {
  let rescued = 0
  for (let seed = 1; seed <= 40; seed++) {
    const random = randomOf(seed)
    const clock = new TestClock()
    const desk = new TestDesk(clock, () => 1 + random() * 150)
    const writers = ['a', 'b', 'c'].map((name) => new Writer(desk, clock, random, name))
    clock.pass(1_000)
    writers[0]!.paragraph('One two three')
    writers[0]!.paragraph('Four five six')
    clock.pass(1_000)
    for (let step = 0; step < 90; step++) {
      const writer = writers[Math.floor(random() * writers.length)]!
      const at = Math.floor(random() * writer.copy.length)
      const dice = random()
      if (writer.copy.length === 0 || dice < 0.05) {
        writer.paragraph('New')
      } else if (dice < 0.55) {
        writer.write(at, `${writer.name}${seed}x${step}y`)
      } else if (dice < 0.65) {
        writer.turn(at)
      } else if (dice < 0.72) {
        writer.split(at)
      } else if (dice < 0.8 && at + 1 < writer.copy.length) {
        writer.join(at)
      } else if (dice < 0.86) {
        desk.kill()
      } else {
        desk.revive()
      }
      clock.pass(random() * 300)
    }
    desk.revive()
    clock.pass(300_000)
    const [ana, ...others] = writers as [Writer, ...Writer[]]
    others.forEach((other) => assert.equal(other.text, ana.text, `seed ${seed}`))
    for (const word of writers.flatMap((writer) => writer.written)) {
      assert.ok(ana.text.includes(word), `seed ${seed}: ${word} is lost`)
    }
    rescued += writers.reduce((sum, writer) => sum + writer.rescued, 0)
    writers.forEach((writer) => writer.leave())
  }
  assert.ok(rescued > 0, 'nothing was put to the test')
})
