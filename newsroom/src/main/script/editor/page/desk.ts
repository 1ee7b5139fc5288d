import * as Y from 'yjs'
import { Awareness } from 'y-protocols/awareness'
import type { EditorView } from 'prosemirror-view'
import { detailsForm } from '../form/details.ts'
import { headForm } from '../form/head.ts'
import { browserClock } from '../live/clock.ts'
import { DraftConnection } from '../live/connection.ts'
import { Desk, Problem, type Warning } from '../live/desk.ts'
import { Posting } from '../live/posting.ts'
import { browserSockets } from '../live/sockets.ts'
import { Draft } from '../model/draft.ts'
import type { Reading } from '../model/reading.ts'
import { restore } from '../model/restore.ts'
import { FindBar } from '../panel/findbar.ts'
import { showShortcuts } from '../panel/shortcuts.ts'
import { showSnapshots } from '../panel/snapshots.ts'
import { countOf } from '../text/counts.ts'
import { insertByButton, openEditor } from '../text/editor.ts'
import { embedded, insertions } from '../text/insertions.ts'
import { askAddress, linkHere } from '../text/linkdialog.ts'
import { Uploads } from '../text/pictures.ts'
import { Checks } from './checks.ts'
import type { Config } from './config.ts'
import { announce, el } from './dom.ts'
import { facesList, fieldFaces } from './faces.ts'
import { canBeFiled, fileForm, openAtField, saveBeforeFiling } from './filing.ts'
import { Kept } from './kept.ts'
import { layOut } from './layout.ts'
import { Notices } from './notices.ts'
import { StateLine } from './stateline.ts'

/** Milliseconds that filing and snapshots wait for the server. */
const PATIENCE = 10_000
/** Milliseconds between two counts of the words. */
const COUNT_PAUSE = 300

/** One draft's page: puts the parts together and hands what happens in one of them to the others. */
export class DeskPage {
  private readonly doc = new Y.Doc()
  private readonly draft = new Draft(this.doc)
  private readonly awareness = new Awareness(this.doc)
  private readonly kept: Kept
  private readonly desk: Desk
  private readonly connection: DraftConnection
  private readonly posting: Posting
  private readonly view: EditorView
  private readonly checks: Checks
  private readonly notices = new Notices()
  private readonly findbar: FindBar
  private readonly count = el('p', { class: 'count' })
  private readonly state: StateLine
  private earlierClients = new Set<number>()
  private started = false
  private shownWritable: boolean | undefined
  private counting: number | undefined

  constructor(
    private readonly root: HTMLElement,
    private readonly config: Config,
  ) {
    this.kept = new Kept(`writethru:${config.person.id}:${config.draft}`, this.doc)
    this.desk = new Desk(config, config.formToken)
    this.connection = new DraftConnection(this.doc, this.awareness, config.person.id, {
      sockets: browserSockets(config.addresses.live),
      clock: browserClock,
      random: Math.random,
      probe: () => this.desk.probe(),
      isOwn: (client) => client === this.doc.clientID || this.earlierClients.has(client),
    })
    this.posting = new Posting(this.connection, browserClock, () => this.reading(), (seq, reading) => this.desk.postReading(seq, reading), {
      posted: (posted) => this.checks.show(posted.warnings),
      refused: (problem) => this.checks.show([refusal(problem)]),
    })
    const uploads = new Uploads((file, progress) => this.desk.upload(file, progress))
    this.view = openEditor({
      draft: this.draft,
      awareness: this.awareness,
      uploads,
      editable: () => this.writable,
      pictures: this.desk,
      insertions: insertions((view) => choosePictures(view, uploads), (view) => void chooseEmbed(view)),
      acts: {
        link: () => void linkHere(this.view),
        save: () => void this.saveSnapshot(),
        find: () => this.findbar.open(),
        shortcuts: showShortcuts,
        leave: () => this.view.dom.blur(),
      },
    })
    this.checks = new Checks(this.view, root)
    this.findbar = new FindBar(this.view, () => this.draft.choice('language') || 'en')
    this.state = new StateLine(this.connection, config, () => this.kept.works)
    this.layOut()
    this.listen()
  }

  async start(): Promise<void> {
    await this.kept.open()
    this.earlierClients = new Set(await this.kept.clients(this.doc.clientID))
    this.started = true
    this.shown()
    this.connection.start()
  }

  // Before the first answer an empty draft is not written in: it may be about to be filled.
  private get writable(): boolean {
    const shut = ['denied', 'closed', 'otherPerson'].includes(this.connection.standing)
    return this.started && !shut && (this.connection.caughtUp || !this.draft.untouched)
  }

  private reading(): Reading {
    return this.draft.reading(this.config.agency)
  }

  private layOut(): void {
    const wide = matchMedia('(min-width: 62rem)').matches
    const head = headForm(this.draft, this.config)
    const details = detailsForm(this.draft, this.config, () => this.desk.fetchSubjects(), wide)
    const acts = this.root.querySelector('[data-slot="acts"]') ?? this.ownActs()
    layOut(this.root, {
      state: this.state.element,
      faces: facesList(this.awareness),
      count: this.count,
      notices: this.notices.element,
      findbar: this.findbar.element,
      head,
      text: this.view.dom,
      checks: this.checks.element,
      details,
      acts,
      insert: () => insertByButton(this.view),
      find: () => this.findbar.open(),
      snapshots: () => void this.openSnapshots(),
      shortcuts: showShortcuts,
    })
    fieldFaces(this.root, this.awareness)
    head.addEventListener('entered', (event) => next(event.target as HTMLElement, head))
    saveBeforeFiling(() => this.save())
    openAtField(this.root)
  }

  private ownActs(): HTMLElement | null {
    const { addresses, formToken, state } = this.config
    if (!addresses.file) {
      return null
    }
    const acts = fileForm(addresses.file, formToken)
    const show = (now: unknown) => typeof now === 'string' && (acts.hidden = !canBeFiled(now))
    show(state ?? 'open')
    this.connection.on('hello', (hello) => show(hello.state))
    this.connection.on('notice', (notice) => show(notice['state']))
    return acts
  }

  private listen(): void {
    const { connection, doc } = this
    doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
      if (transaction.local && this.started) {
        this.posting.changed()
      }
      this.shown()
    })
    connection.on('outbox', () => this.posting.acknowledged())
    connection.on('caughtUp', () => {
      this.posting.changed()
      this.shown()
    })
    connection.on('hello', ({ colour, formToken }) => {
      this.desk.formToken = formToken
      const { id, name } = this.config.person
      // A page that comes back from the browser's memory had taken its own state away.
      this.awareness.setLocalState(this.awareness.getLocalState() ?? {})
      this.awareness.setLocalStateField('user', { id, name, colour, color: colour })
    })
    connection.on('standing', (standing) => {
      if (standing === 'closed' && connection.allSaved) {
        void this.kept.forget()
      }
      this.shown()
    })
    connection.on('rescued', (count) => {
      const blocks = count === 1 ? 'a paragraph in which you were writing' : `${count} paragraphs in which you were writing`
      this.notices.say(`Somebody changed or removed ${blocks}. As you had it, it stands in the text again: look for words that are there twice.`, 'rescued')
    })
    connection.on('notice', (notice) => {
      this.notices.tell(notice)
      if (Array.isArray(notice['warnings'])) {
        this.checks.show(notice['warnings'] as Warning[])
      }
    })
    this.listenToWindow()
  }

  private listenToWindow(): void {
    window.addEventListener('online', () => this.connection.wake())
    window.addEventListener('offline', () => this.connection.doubt())
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.connection.wake())
    window.addEventListener('focus', () => this.connection.wake())
    window.addEventListener('pageshow', (event) => event.persisted && this.connection.wake())
    window.addEventListener('beforeunload', (event) => {
      if (!this.connection.allSaved && !this.kept.works && !this.draft.untouched) {
        event.preventDefault()
      }
    })
    window.addEventListener('pagehide', () => this.connection.leave())
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.defaultPrevented) {
        const act = event.code === 'KeyS' ? () => void this.saveSnapshot() : event.key === '/' ? showShortcuts : undefined
        if (act) {
          event.preventDefault()
          act()
        }
      }
    })
  }

  /** Shows what follows from the document and the connection. */
  private shown(): void {
    this.state.show()
    this.findbar.update()
    this.showLanguage()
    this.showWritable()
    this.counting ??= window.setTimeout(() => this.showCount(), COUNT_PAUSE)
  }

  private showLanguage(): void {
    const language = this.draft.choice('language')
    const column = this.root.querySelector<HTMLElement>('.column')
    if (column && (column.lang !== language || !column.dir)) {
      const known = this.config.languages.find(({ tag }) => tag === language)
      column.lang = language
      column.dir = known?.direction ?? (/^(ar|fa|he|ur|ps|ckb|dv|sd|ug|yi)\b/.test(language) ? 'rtl' : 'ltr')
    }
  }

  private showWritable(): void {
    const { writable } = this
    if (this.shownWritable === writable) {
      return
    }
    this.shownWritable = writable
    this.root.classList.toggle('shut', !writable)
    this.root.querySelectorAll<HTMLFieldSetElement>('fieldset.form').forEach((form) => (form.disabled = !writable))
    this.view.setProps({})
  }

  private showCount(): void {
    this.counting = undefined
    const { doc } = this.view.state
    const { words, minutes } = countOf(doc.textBetween(0, doc.content.size, '\n'), this.draft.choice('language'))
    this.count.textContent = `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}${words === 0 ? '' : ` · ${minutes} min`}`
  }

  /** Resolves once the server has every change and the reading of it. */
  private async save(): Promise<{ seq: number; digest: string | undefined }> {
    await this.connection.flush(PATIENCE)
    const posted = await this.posting.now()
    return { seq: this.connection.seq, digest: posted?.digest }
  }

  private async saveSnapshot(): Promise<void> {
    try {
      await this.connection.flush(PATIENCE)
      await this.desk.saveSnapshot(this.connection.seq, this.reading())
      this.notices.say(`Snapshot saved ${new Date().toLocaleTimeString('en-GB')}.`, 'snapshot')
    } catch (problem) {
      this.notices.say(`No snapshot was saved. ${(problem as Error).message}`, 'snapshot')
    }
  }

  private openSnapshots(): Promise<void> {
    return showSnapshots({
      desk: this.desk,
      now: () => this.reading(),
      lastTake: this.config.lastTake ?? null,
      restore: this.writable ? (reading) => this.restore(reading) : undefined,
    })
  }

  // What is overwritten is kept as a snapshot first.
  private async restore(reading: Reading): Promise<void> {
    await this.connection.flush(PATIENCE)
    await this.desk.saveSnapshot(this.connection.seq, this.reading())
    restore(this.draft, this.view, reading)
    announce('Restored. What was here before is the newest snapshot.')
  }
}

function refusal(problem: Problem): Warning {
  return {
    check: 'reading',
    level: 'stop',
    sentence: problem.message,
    ...(problem.field !== undefined && { field: problem.field }),
    ...(problem.block !== undefined && { block: problem.block }),
  }
}

function choosePictures(view: EditorView, uploads: Uploads): void {
  const input = el('input', { type: 'file', accept: 'image/jpeg,image/png,image/webp,image/gif', multiple: true })
  input.addEventListener('change', () => uploads.take(view, [...(input.files ?? [])], view.state.selection.from))
  input.click()
}

async function chooseEmbed(view: EditorView): Promise<void> {
  const href = await askAddress('Embed a page as a link with a title', '', false)
  if (href) {
    embedded(view, href)
  }
}

function next(from: HTMLElement, head: HTMLElement): void {
  const controls = [...head.querySelectorAll<HTMLElement>('input, textarea')]
  controls[controls.indexOf(from) + 1]?.focus()
}
