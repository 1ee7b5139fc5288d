import { styleOf } from './pastedstyle.ts'

/** Word puts its lists on the clipboard as paragraphs that carry `mso-list` and their sign as text. */

export function isWordItem(element: Element): boolean {
  return element.localName === 'p' && (/\bl\d+\s+level\d+/.test(styleOf(element)['mso-list'] ?? '') || /^MsoListParagraph/.test(element.className))
}

/** The item's content without its sign, and whether the sign counts. */
export function itemOf(paragraph: Element): { numbered: boolean; content: Element } {
  const content = paragraph.cloneNode(true) as Element
  content.normalize()
  let sign = ''
  for (const one of content.querySelectorAll('span')) {
    if (/ignore/.test(styleOf(one)['mso-list'] ?? '')) {
      sign += one.textContent
      one.remove()
    }
  }
  if (!sign) {
    sign = signInText(content)
  }
  return { numbered: /^\s*\(?([0-9]+|[a-zа-я]|[ivxlc]+)[.)]/i.test(sign), content }
}

// Without conditional comments the sign is only the first words of the paragraph.
function signInText(content: Element): string {
  const first = firstText(content)
  const match = /^\s*([·•o§▪–-]|\(?(?:[0-9]+|[a-z])[.)])[\s\u00a0]+/.exec(first?.textContent ?? '')
  if (!first || !match) {
    return ''
  }
  first.textContent = first.textContent!.slice(match[0].length)
  return match[1]!
}

function firstText(node: Node): Node | undefined {
  for (const child of node.childNodes) {
    if (child.nodeType === 3 && child.textContent!.trim() !== '') {
      return child
    }
    const inner = child.nodeType === 1 ? firstText(child) : undefined
    if (inner) {
      return inner
    }
  }
  return undefined
}
