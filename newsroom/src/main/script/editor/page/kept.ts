import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** Milliseconds that the browser's store may take before the draft opens without it. */
const PATIENCE = 4_000

/** Visits of one draft that are remembered. */
const MOST_CLIENTS = 500

/** The draft's copy in this browser, one for each draft and person. */
export class Kept {
  private store: IndexeddbPersistence | undefined

  constructor(
    private readonly name: string,
    private readonly doc: Y.Doc,
  ) {}

  /** Whether what is written is kept in this browser. */
  get works(): boolean {
    return this.store?.synced ?? false
  }

  /** Brings in what was kept; comes back without if the browser has no store, such as in a private window. */
  async open(): Promise<void> {
    if (!(await storePossible())) {
      return
    }
    this.store = new IndexeddbPersistence(this.name, this.doc)
    await Promise.race([this.store.whenSynced, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  }

  /** The clients of the document that this browser was at earlier visits; this one is added. */
  async clients(current: number): Promise<number[]> {
    if (!this.works) {
      return []
    }
    try {
      const earlier = ((await this.store?.get('clients')) as number[] | undefined) ?? []
      await this.store?.set('clients', [...earlier, current].slice(-MOST_CLIENTS) as never)
      return earlier
    } catch {
      return []
    }
  }

  /** Takes the copy away, once the draft is closed and the server has everything. */
  async forget(): Promise<void> {
    await this.store?.clearData()
    this.store = undefined
  }
}

function storePossible(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('writethru-probe', 1)
      request.onerror = () => resolve(false)
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
      setTimeout(() => resolve(false), PATIENCE)
    } catch {
      resolve(false)
    }
  })
}
