/** Words that a reader reads in a minute. */
const PACE = 220

export interface Count {
  words: number
  minutes: number
}

/** Words as the language divides them, and how long they take to read. */
export function countOf(text: string, language: string): Count {
  let words = 0
  for (const segment of segmenter(language).segment(text)) {
    if (segment.isWordLike) {
      words++
    }
  }
  return { words, minutes: Math.max(1, Math.round(words / PACE)) }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language)
  if (!known) {
    try {
      known = new Intl.Segmenter(language || 'en', { granularity: 'word' })
    } catch {
      known = new Intl.Segmenter('en', { granularity: 'word' })
    }
    segmenters.set(language, known)
  }
  return known
}
