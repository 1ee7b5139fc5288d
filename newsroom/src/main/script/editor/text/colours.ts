/** Colours of people, readable on whatever they stand on. Colours are written #rrggbb. */

/** The contrast that small text needs (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5
/** The contrast that a caret or an outline needs (1.4.11). */
const ENOUGH_FOR_LINES = 3

type Rgb = [number, number, number]

export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Black or white, whichever is read better on the colour. */
export function inkOn(colour: string): string {
  return contrast(colour, '#000000') > contrast(colour, '#ffffff') ? '#000000' : '#ffffff'
}

/** The colour, darker or lighter as needed to be seen on the paper, and to carry black or white text. */
export function visibleOn(colour: string, paper: string): string {
  const towards: Rgb = luminance(rgb(paper)) > 0.4 ? [0, 0, 0] : [255, 255, 255]
  let seen = rgb(colour)
  for (let step = 0; step < 20; step++) {
    if (contrast(hex(seen), paper) >= ENOUGH_FOR_LINES && contrast(hex(seen), inkOn(hex(seen))) >= ENOUGH) {
      break
    }
    seen = seen.map((part, at) => Math.round(part + (towards[at]! - part) * 0.15)) as Rgb
  }
  return hex(seen)
}

export function isColour(text: unknown): text is string {
  return typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text)
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
