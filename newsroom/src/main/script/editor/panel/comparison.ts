import type { Block, Reading, Run } from '../model/reading.ts'
import { el } from '../page/dom.ts'
import { linePairs, wordDifference } from './worddiff.ts'

/** What two readings of a draft differ in, field by field and block by block. */

const FIELDS: [string, (reading: Reading) => string][] = [
  ['Headline', (reading) => reading.headline ?? ''],
  ['Standfirst', (reading) => reading.standfirst ?? ''],
  ['Byline', (reading) => reading.byline ?? ''],
  ['Dateline', ({ dateline }) => [dateline?.place, dateline?.date].filter(Boolean).join(' / ')],
  ['Slug', (reading) => reading.slug ?? ''],
  ['Section', (reading) => reading.section ?? ''],
  ['Language', (reading) => reading.language ?? ''],
  ['Urgency', (reading) => String(reading.urgency ?? '')],
  ['Sign-off', (reading) => reading.signOff ?? ''],
  ['Sources', ({ sources }) => (sources ?? []).map((source) => [source.name, source.role, source.where, source.link].filter(Boolean).join(', ')).join('; ')],
  ['Subjects', ({ subjects }) => (subjects ?? []).join(', ')],
  ['Places', ({ places }) => (places ?? []).join(', ')],
  ['Keywords', ({ keywords }) => (keywords ?? []).join(', ')],
  ['Usage terms', (reading) => reading.usageTerms ?? ''],
  ['Editors’ note', (reading) => reading.editorsNote ?? ''],
]

export function comparison(before: Reading, after: Reading): HTMLElement {
  const fields = FIELDS.map(([name, of]) => ({ name, was: of(before), is: of(after) })).filter(({ was, is }) => was !== is)
  const lines = linePairs(before.copy.flatMap(linesOf), after.copy.flatMap(linesOf))
  const changed = lines.filter((pair) => pair.before !== pair.after).length
  const parts = [...fields.map(({ name }) => name.toLowerCase()), ...(changed > 0 ? [`${changed} ${changed === 1 ? 'paragraph' : 'paragraphs'}`] : [])]
  return el(
    'div',
    { class: 'comparison' },
    el('p', { class: 'summary', role: 'status', text: parts.length === 0 ? 'They are the same.' : `Different: ${parts.join(', ')}.` }),
    parts.length > 0 && el('p', { class: 'legend' }, el('ins', { text: 'added' }), ' ', el('del', { text: 'removed' })),
    fields.length > 0 && el('dl', {}, ...fields.map(({ name, was, is }) => el('div', {}, el('dt', { text: name }), el('dd', { dir: 'auto' }, ...words(was, is))))),
    ...lines.map(({ before: was, after: is }) => el('p', { class: was === is ? 'line' : 'line changed', dir: 'auto' }, ...words(was ?? '', is ?? ''))),
  )
}

function words(was: string, is: string): (HTMLElement | string)[] {
  return wordDifference(was, is).map(({ kind, text }) => (kind === 'same' ? text : el(kind === 'added' ? 'ins' : 'del', { text })))
}

// Format is written as signs, so that a change of it alone is seen too.
function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'paragraph':
      return [signed(block.runs)]
    case 'subhead':
      return [`## ${block.text}`]
    case 'quote':
      return [...block.paragraphs.map((runs) => `> ${signed(runs)}`), ...(block.attribution ? [`> — ${block.attribution}`] : [])]
    case 'list':
      return block.items.map((runs, at) => `${block.numbered ? `${at + 1}.` : '•'} ${signed(runs)}`)
    case 'picture':
      return [`Picture ${block.digest.slice(0, 15)}…`, `Alternative text: ${block.alternative}`, `Caption: ${block.caption ?? ''}`, `Credit: ${block.credit ?? ''}`]
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...[block.header, ...block.rows].filter((row) => row.length > 0).map((row) => row.join(' | '))]
    case 'embed':
      return [`${block.title} (${block.href})`]
  }
}

function signed(runs: Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') {
        return run
      }
      const inner = signed(run.runs)
      return run.mark === 'link' ? `[${inner}](${run.href})` : run.mark === 'strong' ? `**${inner}**` : `*${inner}*`
    })
    .join('')
}
