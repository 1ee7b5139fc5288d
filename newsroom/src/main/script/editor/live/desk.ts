import type { Subject } from '../form/subjects.ts'
import type { Reading } from '../model/reading.ts'
import type { Config } from '../page/config.ts'
import type { Point } from '../text/focalpoint.ts'

/** What the desk's server answers besides the live connection. */

export interface Warning {
  check: string
  level: 'warning' | 'stop'
  sentence: string
  field?: string
  /** Index of the block in the reading's copy. */
  block?: number
}

export interface Posted {
  saved: string
  /** Names the reading that was stored, where the server says it. */
  digest?: string
  words: number
  warnings: Warning[]
}

export interface SnapshotLine {
  n: number
  by: string
  at: string
  reason: string
}

export interface Uploaded {
  digest: string
  mediaType: string
  width: number
  height: number
  caption?: string
  credit?: string
  duplicate?: boolean
}

/** A refusal in the server's words. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    sentence: string,
    readonly field?: string,
    readonly block?: number,
  ) {
    super(sentence)
  }
}

/** Milliseconds until a request counts as failed. */
const LIMIT = 30_000

export class Desk {
  private subjects: Promise<Subject[]> | undefined

  constructor(
    private readonly config: Config,
    public formToken: string,
  ) {}

  postReading(seq: number, reading: Reading): Promise<Posted> {
    return this.post(this.config.addresses.reading, { seq, reading })
  }

  async saveSnapshot(seq: number, reading: Reading): Promise<void> {
    await this.post(this.config.addresses.snapshots, { seq, reading, reason: 'saved' })
  }

  snapshots(): Promise<SnapshotLine[]> {
    return this.get(this.config.addresses.snapshots)
  }

  snapshot(n: number): Promise<Reading> {
    return this.get(`${this.config.addresses.snapshots}/${n}`)
  }

  /** Fetched once; asked again after a failure. */
  fetchSubjects(): Promise<Subject[]> {
    this.subjects ??= this.get<Subject[]>(this.config.addresses.subjects).catch((problem: unknown) => {
      this.subjects = undefined
      throw problem
    })
    return this.subjects
  }

  pictureAddress(digest: string): string {
    return this.config.addresses.picture.replace('{digest}', hexOf(digest))
  }

  async focalPoint(digest: string): Promise<Point> {
    return (await this.get<{ focal: Point }>(`${this.config.addresses.pictures}/${hexOf(digest)}`)).focal
  }

  async setFocalPoint(digest: string, { x, y }: Point): Promise<void> {
    await this.answered(
      await fetch(`${this.config.addresses.pictures}/${hexOf(digest)}/focus`, {
        method: 'POST',
        headers: { Accept: 'application/json', 'X-Form-Token': this.formToken },
        body: new URLSearchParams({ x: String(x), y: String(y) }),
        signal: AbortSignal.timeout(LIMIT),
      }),
    )
  }

  /** Why no live connection can be opened. */
  async probe(): Promise<'signedOut' | 'denied' | 'unknown'> {
    try {
      await this.snapshots()
      return 'unknown'
    } catch (problem) {
      const status = problem instanceof Problem ? problem.status : 0
      return status === 401 ? 'signedOut' : status === 403 ? 'denied' : 'unknown'
    }
  }

  /** Uploads a picture; tells how far it is, 0 to 1. `fetch` cannot. */
  upload(file: File, progress: (share: number) => void): Promise<Uploaded> {
    const form = new FormData()
    form.append('file', file)
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('POST', this.config.addresses.pictures)
      request.setRequestHeader('X-Form-Token', this.formToken)
      request.setRequestHeader('Accept', 'application/json')
      request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total)
      request.onerror = () => reject(new Error('The connection broke. Try again when you are online.'))
      request.onload = () => {
        if (request.status === 201 || request.status === 200) { // 200: the agency has it already
          resolve(JSON.parse(request.responseText) as Uploaded)
        } else {
          reject(problemOf(request.status, request.responseText))
        }
      }
      request.send(form)
    })
  }

  private async get<T>(address: string): Promise<T> {
    return this.answered<T>(await fetch(address, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(LIMIT) }))
  }

  private async post<T>(address: string, body: unknown): Promise<T> {
    return this.answered<T>(
      await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Form-Token': this.formToken },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(LIMIT),
      }),
    )
  }

  private async answered<T>(response: Response): Promise<T> {
    const text = await response.text()
    if (!response.ok) {
      throw problemOf(response.status, text)
    }
    return (text ? JSON.parse(text) : undefined) as T
  }
}

/** In addresses a picture is named by the hexadecimal digits of its digest alone. */
function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1)
}

function problemOf(status: number, body: string): Problem {
  try {
    const problem = JSON.parse(body) as { detail?: string; title?: string; field?: string; block?: number }
    return new Problem(status, problem.detail ?? problem.title ?? worded(status), problem.field, problem.block)
  } catch {
    return new Problem(status, worded(status))
  }
}

function worded(status: number): string {
  return status === 401 ? 'You are signed out.' : status === 413 ? 'It is too large.' : `The server answered ${status}.`
}
