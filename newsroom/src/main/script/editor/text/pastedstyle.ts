/** What the markup of other programs says about words, as far as a copy can say it. */

const STYLE = 'data-pasted-style'

/** A tag with its attributes; the bounds keep a hostile clipboard from taking long. */
const TAG = /<[a-z](?:"[^"]{0,20000}"|'[^']{0,20000}'|[^'"<>]){0,2000}>/gi

/**
 * The markup with its style attributes under another name and without handlers and style sheets. None of them would take effect in a parsed
 * document, but a browser with the site's policy would complain about each.
 */
export function quieted(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?(?:<\/style>|$)/gi, '')
    .replace(TAG, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE}$2`).replace(/(\s)on[a-z]+(\s*=)/gi, '$1data-handler$2'))
}

const SILENT = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio',
  'video', 'img', 'picture', 'input', 'button', 'select', 'textarea', 'xml',
])

const BLOCKS = new Set([
  'address', 'article', 'aside', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'menu', 'nav', 'p', 'pre', 'section', 'summary', 'tbody', 'td', 'tfoot',
  'th', 'thead', 'tr', 'caption',
])

/** Whether the words of an element are meant to be read. */
export function readable(element: Element): boolean {
  const style = styleOf(element)
  return (
    !SILENT.has(element.localName) &&
    !element.localName.includes(':') &&
    style['display'] !== 'none' &&
    style['visibility'] !== 'hidden' &&
    !/ignore/i.test(style['mso-list'] ?? '') &&
    element.getAttribute('hidden') === null &&
    element.getAttribute('aria-hidden') !== 'true'
  )
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName)
}

/** What an element says about its words; undefined where it leaves them as they are. Google Docs wraps everything in a `b` of normal weight. */
export function marksOn(element: Element): { strong?: boolean | undefined; emphasis?: boolean | undefined } {
  const style = styleOf(element)
  return { strong: weight(style['font-weight']) ?? (tagged(element, 'b', 'strong')), emphasis: slant(style['font-style']) ?? tagged(element, 'i', 'em', 'cite', 'dfn') }
}

function tagged(element: Element, ...tags: string[]): true | undefined {
  return tags.includes(element.localName) ? true : undefined
}

function weight(value: string | undefined): boolean | undefined {
  if (!value) {
    return undefined
  }
  const number = Number(value)
  return value.startsWith('bold') || number >= 600 ? true : value === 'normal' || number > 0 ? false : undefined
}

function slant(value: string | undefined): boolean | undefined {
  return !value ? undefined : /^(italic|oblique)/.test(value) ? true : value === 'normal' ? false : undefined
}

/** The declarations of a style attribute, read as text: the browser drops those it does not know, such as Word's. */
export function styleOf(element: Element): Record<string, string> {
  const style: Record<string, string> = {}
  for (const declaration of (element.getAttribute(STYLE) ?? element.getAttribute('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) {
      style[declaration.slice(0, colon).trim().toLowerCase()] = declaration.slice(colon + 1).trim().toLowerCase()
    }
  }
  return style
}
