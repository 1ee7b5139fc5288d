import * as Y from 'yjs'
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror'
import { blocksOf, documentOf, oneLine, prose } from './copy.ts'
import type { Block, Reading, Source } from './reading.ts'
import { schema } from './schema.ts'

/** A draft's fields inside of the shared document. */

export const TEXTS = ['headline', 'standfirst', 'byline', 'slug', 'place', 'signOff', 'usageTerms', 'editorsNote'] as const
export type TextField = (typeof TEXTS)[number]
export const LISTS = ['subjects', 'keywords', 'places'] as const
export type ListField = (typeof LISTS)[number]
export const SOURCE_PARTS = ['name', 'role', 'where', 'link'] as const
export type SourcePart = (typeof SOURCE_PARTS)[number]
export type SourceMap = Y.Map<Y.Text>
export type Choice = 'language' | 'section' | 'urgency' | 'date'

const PROSE: readonly TextField[] = ['standfirst', 'usageTerms', 'editorsNote']

/** What copy has when nobody says otherwise. */
export const ROUTINE = 5

export class Draft {
  constructor(readonly doc: Y.Doc) {}

  get copy(): Y.XmlFragment {
    return this.doc.getXmlFragment('copy')
  }

  text(field: TextField): Y.Text {
    return this.doc.getText(field)
  }

  list(field: ListField): Y.Array<string> {
    return this.doc.getArray(field)
  }

  get sources(): Y.Array<SourceMap> {
    return this.doc.getArray('sources')
  }

  get fields(): Y.Map<string | number> {
    return this.doc.getMap('fields')
  }

  choice(field: Choice): string {
    return String(this.fields.get(field) ?? '')
  }

  get urgency(): number {
    const level = Number(this.fields.get('urgency'))
    return Number.isInteger(level) && level >= 1 && level <= 9 ? level : ROUTINE
  }

  /** Whether nobody has ever written anything in it. */
  get untouched(): boolean {
    return this.doc.store.clients.size === 0
  }

  /** The draft as plain values; fields that are empty are left out. */
  reading(agency: string): Reading {
    const reading: Reading = { copy: this.blocks() }
    for (const field of ['language', 'section'] as const) {
      put(reading, field, oneLine(this.choice(field)))
    }
    for (const field of TEXTS) {
      if (field !== 'place') {
        put(reading, field, (PROSE.includes(field) ? prose : oneLine)(this.text(field).toString()))
      }
    }
    for (const field of LISTS) {
      reading[field] = entries(this.list(field).toArray())
    }
    reading.sources = this.sources.map(sourceOf).filter((source) => Object.values(source).some((part) => part !== ''))
    reading.urgency = this.urgency
    const place = oneLine(this.text('place').toString())
    const date = this.choice('date')
    if (place) {
      reading.dateline = { place, ...(date && { date }), ...(agency && { agency }) }
    }
    return reading
  }

  blocks(): Block[] {
    return blocksOf(yXmlFragmentToProseMirrorRootNode(this.copy, schema))
  }

  /** Writes a reading into this draft, which must be untouched. */
  write(reading: Reading): void {
    this.doc.transact(() => {
      for (const field of ['language', 'section'] as const) {
        this.choose(field, reading[field])
      }
      this.choose('urgency', reading.urgency)
      this.choose('date', reading.dateline?.date)
      for (const field of TEXTS) {
        const words = field === 'place' ? reading.dateline?.place : reading[field]
        if (words) {
          this.text(field).insert(0, words)
        }
      }
      for (const field of LISTS) {
        this.list(field).push(reading[field] ?? [])
      }
      this.sources.push((reading.sources ?? []).map(sourceMap))
      const copy = reading.copy ?? []
      if (copy.length > 0) {
        prosemirrorToYXmlFragment(documentOf(copy), this.copy)
      }
    })
  }

  private choose(field: Choice, value: string | number | undefined): void {
    if (value !== undefined && value !== '') {
      this.fields.set(field, value)
    }
  }
}

export function sourceMap(source: Partial<Source>): SourceMap {
  const map: SourceMap = new Y.Map()
  for (const part of SOURCE_PARTS) {
    map.set(part, new Y.Text(source[part] ?? ''))
  }
  return map
}

function sourceOf(map: SourceMap): Source {
  const source: Source = { name: '' }
  for (const part of SOURCE_PARTS) {
    const words = oneLine(map.get(part)?.toString() ?? '')
    if (words || part === 'name') {
      source[part] = words
    }
  }
  return source
}

function entries(list: string[]): string[] {
  return [...new Set(list.map(oneLine).filter((entry) => entry !== ''))]
}

function put(reading: Reading, field: 'language' | 'section' | Exclude<TextField, 'place'>, value: string): void {
  if (value) {
    reading[field] = value
  }
}
