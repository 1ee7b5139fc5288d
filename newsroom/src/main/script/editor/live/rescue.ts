import * as Y from 'yjs'

/** A block of the copy in which somebody wrote while somebody else took it away, as its writer had it. */
interface Lost {
  text: string
  /** The nearest block before it that is still there. */
  after: Y.Item | null
}

/**
 * Finds words that go because the block around them was taken away by somebody who had not read them, and puts them back.
 *
 * Yjs lets a deletion of a block win over everything inside, seen or not. To turn a paragraph into a subhead is such a deletion, so whoever
 * was writing in it offline would lose an hour's work. Exactly one of the two puts the words back:
 * the writer, if the deletion arrives and does not name the words (whoever takes out a word knowingly names it);
 * who deleted, if the words arrive first, before the deletion has reached the server, which will then name them.
 */
export class Rescue {
  private arriving: Uint8Array[] = []
  private lost: Lost[] = []
  /** Words that arrived dead, by client and clock, while the deletion may not have reached the server. */
  private readonly unread = new Set<string>()

  /** @param isOwn whether a client's words were written in this browser */
  constructor(
    private readonly copy: Y.XmlFragment,
    private readonly isOwn: (client: number) => boolean,
  ) {
    // Told before what was deleted is swept up.
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin === this) {
        this.inspect(transaction)
      }
    })
  }

  /** Applies an update of others as it comes. Returns how many blocks were put back. */
  apply(updates: Uint8Array[]): number {
    this.receive(updates)
    updates.forEach((update) => this.note(update))
    return this.putBack()
  }

  /** Applies all that the server has, after a new connection. Returns how many blocks were put back. */
  catchUp(updates: Uint8Array[], server: Y.Doc): number {
    const before = Y.decodeStateVector(Y.encodeStateVector(this.doc))
    this.receive(updates)
    this.deadOnArrival(server, before)
    this.unread.clear()
    return this.putBack()
  }

  private get doc(): Y.Doc {
    return this.copy.doc!
  }

  private receive(updates: Uint8Array[]): void {
    this.arriving = updates
    Y.transact(this.doc, () => updates.forEach((update) => Y.applyUpdate(this.doc, update, this)), this, false)
    this.arriving = []
  }

  private putBack(): number {
    const lost = this.lost
    this.lost = []
    if (lost.length > 0) {
      this.doc.transact(() => lost.forEach(({ text, after }) => this.copy.insert(placeAfter(after), [paragraphOf(text)])))
    }
    return lost.length
  }

  // The writer's part.
  private inspect(transaction: Y.Transaction): void {
    if (![...transaction.deleteSet.clients.keys()].some(this.isOwn)) {
      return
    }
    const known = Y.mergeDeleteSets(this.arriving.map((update) => Y.decodeUpdate(update).ds))
    const texts = new Set<Y.XmlText>()
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (this.isOwn(struct.id.client) && isWords(struct) && places(struct).some((id) => !Y.isDeleted(known, id))) {
        texts.add(struct.parent)
      }
    })
    for (const text of texts) {
      this.lose(textBefore(text, transaction), blockOf(text, this.copy))
    }
  }

  // The part of who deleted: what the server still shows, and what came or comes here dead.
  private deadOnArrival(server: Y.Doc, before: Map<number, number>): void {
    const texts = new Set<Y.XmlText>()
    server.store.clients.forEach((structs, client) => {
      const from = before.get(client) ?? 0
      for (const struct of structs) {
        if (!struct.deleted && isWords(struct) && places(struct).some((id) => this.isNews(id, from) && this.isDead(id))) {
          texts.add(struct.parent)
        }
      }
    })
    const copy = server.getXmlFragment('copy')
    for (const text of texts) {
      const block = blockOf(text, copy)
      const here = block && Y.getItem(this.doc.store, block.id)
      this.lose(wordsOf(text), here instanceof Y.Item ? here : undefined)
    }
  }

  private isNews({ client, clock }: Y.ID, from: number): boolean {
    return clock >= from || this.unread.has(`${client}:${clock}`)
  }

  private isDead(id: Y.ID): boolean {
    return Y.getState(this.doc.store, id.client) > id.clock && Y.getItem(this.doc.store, id).deleted
  }

  private note(update: Uint8Array): void {
    const { structs, ds } = Y.decodeUpdate(update)
    for (const struct of structs) {
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) {
        const dead = places(struct).filter((id) => this.isDead(id) && !Y.isDeleted(ds, id))
        dead.forEach(({ client, clock }) => this.unread.add(`${client}:${clock}`))
      }
    }
  }

  private lose(text: string, block: Y.Item | undefined): void {
    if (block) {
      this.lost.push({ text, after: block.deleted ? standingBefore(block) : block })
    }
  }
}

type Words = Y.Item & { content: Y.ContentString; parent: Y.XmlText }

function isWords(struct: Y.Item | Y.GC | Y.Skip | Y.AbstractStruct): struct is Words {
  return struct instanceof Y.Item && struct.content instanceof Y.ContentString && struct.parent instanceof Y.XmlText && /\S/.test(struct.content.str)
}

// Where each of its characters is that can be seen.
function places(struct: Y.Item): Y.ID[] {
  const words = (struct.content as Y.ContentString).str
  const { client, clock } = struct.id
  return Array.from({ length: words.length }, (_, at) => at)
    .filter((at) => /\S/.test(words[at]!))
    .map((at) => Y.createID(client, clock + at))
}

// The block of the copy that holds the text; undefined if the text stood elsewhere.
function blockOf(text: Y.XmlText, copy: Y.XmlFragment): Y.Item | undefined {
  let item = text._item
  while (item && item.parent !== copy) {
    item = (item.parent as Y.XmlElement)._item
  }
  return item ?? undefined
}

function wordsOf(text: Y.XmlText): string {
  return (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}

// The text with everything that this transaction took out, and without what had gone earlier.
function textBefore(text: Y.XmlText, transaction: Y.Transaction): string {
  let words = ''
  for (let item = text._start; item; item = item.right) {
    if (item.content instanceof Y.ContentString && (!item.deleted || Y.isDeleted(transaction.deleteSet, item.id))) {
      words += item.content.str
    }
  }
  return words
}

function standingBefore(block: Y.Item): Y.Item | null {
  let before = block.left
  while (before?.deleted) {
    before = before.left
  }
  return before
}

function placeAfter(block: Y.Item | null): number {
  let place = 0
  for (let item = block; item; item = item.left) {
    place += item.deleted ? 0 : 1
  }
  return place
}

function paragraphOf(text: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph')
  const words = new Y.XmlText()
  words.insert(0, text)
  paragraph.insert(0, [words])
  return paragraph
}
