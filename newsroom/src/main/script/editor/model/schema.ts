import { Schema, type NodeSpec, type MarkSpec } from 'prosemirror-model'
import { isWebAddress } from './address.ts'

/**
 * The schema of a draft's text: exactly the blocks and marks of a story's copy.
 *
 * The parts of a block (a picture's caption, a quote's attribution, cells) are text of their own, so that two people may
 * write in one of them at once. Content is declared as “any number of”: what two people did at the same time may leave a
 * block with a part twice or not at all, and a stricter rule would make the binding throw such a block away. `whole.ts`
 * puts blocks in order again while somebody edits, and `reading.ts` reads whatever is there.
 */

function webAddressOf(dom: HTMLElement, attribute: string): { href: string } | false {
  const href = dom.getAttribute(attribute) ?? ''
  return isWebAddress(href) ? { href } : false
}

/** Text on one line, without marks. */
function line(name: string, tag: string, more: NodeSpec = {}): NodeSpec {
  return {
    content: 'text*',
    marks: '',
    isolating: true,
    parseDOM: [{ tag: `[data-part="${name}"]`, priority: 60 }],
    toDOM: () => [tag, { 'data-part': name, dir: 'auto' }, 0],
    ...more,
  }
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },

  // Line breaks are line feeds in the text, as in the copy; there is no node for them.
  paragraph: {
    group: 'block',
    content: 'text*',
    whitespace: 'pre',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', { dir: 'auto' }, 0],
  },

  subhead: {
    group: 'block',
    content: 'text*',
    marks: '',
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}` })),
    toDOM: () => ['h2', { dir: 'auto' }, 0],
  },

  quote: {
    group: 'block',
    content: '(paragraph | attribution)*',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', { dir: 'auto' }, 0],
  },
  attribution: line('attribution', 'footer', { parseDOM: [{ tag: 'footer' }, { tag: '[data-part="attribution"]', priority: 60 }] }),

  list: {
    group: 'block',
    content: 'item*',
    attrs: { numbered: { default: false, validate: 'boolean' } },
    parseDOM: [
      { tag: 'ul', attrs: { numbered: false } },
      { tag: 'ol', attrs: { numbered: true } },
    ],
    toDOM: (node) => [node.attrs.numbered ? 'ol' : 'ul', { dir: 'auto' }, 0],
  },
  item: {
    content: 'text*',
    whitespace: 'pre',
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', { dir: 'auto' }, 0],
  },

  picture: {
    group: 'block',
    content: '(alternative | caption | credit)*',
    isolating: true,
    draggable: true,
    attrs: {
      digest: { default: '', validate: 'string' },
      mediaType: { default: '', validate: 'string' },
      width: { default: 1, validate: 'number' },
      height: { default: 1, validate: 'number' },
    },
    parseDOM: [
      {
        tag: 'figure[data-digest]',
        getAttrs: (dom) => ({
          digest: dom.getAttribute('data-digest') ?? '',
          mediaType: dom.getAttribute('data-media-type') ?? '',
          width: Number(dom.getAttribute('data-width')) || 1,
          height: Number(dom.getAttribute('data-height')) || 1,
        }),
      },
    ],
    toDOM: (node) => [
      'figure',
      {
        'data-digest': node.attrs.digest,
        'data-media-type': node.attrs.mediaType,
        'data-width': String(node.attrs.width),
        'data-height': String(node.attrs.height),
      },
      0,
    ],
  },
  alternative: line('alternative', 'p'),
  caption: line('caption', 'figcaption', { whitespace: 'pre', parseDOM: [{ tag: 'caption' }, { tag: '[data-part="caption"]', priority: 60 }] }),
  credit: line('credit', 'p'),

  table: {
    group: 'block',
    content: '(caption | row)*',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', 0],
  },
  row: {
    content: '(head | cell)*',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  head: line('head', 'th', { parseDOM: [{ tag: 'th' }] }),
  cell: line('cell', 'td', { parseDOM: [{ tag: 'td' }], whitespace: 'pre' }),

  embed: {
    group: 'block',
    content: 'text*',
    marks: '',
    isolating: true,
    attrs: { href: { default: '', validate: 'string' } },
    parseDOM: [{ tag: 'div[data-embed]', getAttrs: (dom) => webAddressOf(dom, 'data-embed') }],
    toDOM: (node) => ['div', { 'data-embed': node.attrs.href, dir: 'auto' }, 0],
  },

  text: { group: 'inline' },
}

// The order is the one in which marks are nested when they cover the same words.
const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => webAddressOf(dom, 'href') }],
    // What came over the wire was made by somebody else's script: it leads nowhere unless it is an address.
    toDOM: (mark) => ['a', isWebAddress(mark.attrs.href as string) ? { href: mark.attrs.href, rel: 'noopener' } : { rel: 'noopener' }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
}

export const schema = new Schema({ nodes, marks })

type NodeName =
  | 'paragraph' | 'subhead' | 'quote' | 'attribution' | 'list' | 'item' | 'picture' | 'alternative' | 'caption' | 'credit'
  | 'table' | 'row' | 'head' | 'cell' | 'embed'

/** The schema's types by name, known to the compiler. */
export const types = schema.nodes as unknown as Record<NodeName, (typeof schema.nodes)[string] & {}>
export const marksOf = schema.marks as unknown as Record<'link' | 'strong' | 'emphasis', (typeof schema.marks)[string] & {}>
