/** A draft as plain values: what the server checks, shows and releases. The copy's blocks are those of a take's public record. */
export interface Reading {
  language?: string
  section?: string
  slug?: string
  headline?: string
  standfirst?: string
  dateline?: Dateline
  byline?: string
  signOff?: string
  urgency?: number
  subjects?: string[]
  places?: string[]
  sources?: Source[]
  keywords?: string[]
  usageTerms?: string
  editorsNote?: string
  copy: Block[]
}

export interface Dateline {
  place: string
  date?: string
  agency?: string
}

export interface Source {
  name: string
  role?: string
  where?: string
  link?: string
}

export type Run = string | { mark: 'emphasis' | 'strong'; runs: Run[] } | { mark: 'link'; href: string; runs: Run[] }

export type Block =
  | { block: 'paragraph'; runs: Run[] }
  | { block: 'subhead'; text: string }
  | { block: 'quote'; paragraphs: Run[][]; attribution?: string }
  | { block: 'list'; numbered: boolean; items: Run[][] }
  | Picture
  | { block: 'table'; caption?: string; header: string[]; rows: string[][] }
  | { block: 'embed'; href: string; title: string }

export interface Picture {
  block: 'picture'
  digest: string
  mediaType: string
  width: number
  height: number
  alternative: string
  caption?: string
  credit?: string
}

/** The words of runs without their marks. */
export function plain(runs: Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : plain(run.runs))).join('')
}
