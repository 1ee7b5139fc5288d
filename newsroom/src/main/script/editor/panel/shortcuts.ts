import { el } from '../page/dom.ts'
import { SHORTCUTS } from '../text/keys.ts'
import { openDrawer } from './drawer.ts'

export function showShortcuts(): void {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform)
  const named = (keys: string) => keys.replace('Mod', mac ? '⌘' : 'Ctrl').replace('Alt', mac ? '⌥' : 'Alt').replaceAll('-', ' ')
  const rows = SHORTCUTS.map(({ keys, what }) =>
    el('div', {}, el('dt', {}, ...keys.flatMap((one, at) => [at > 0 && ' or ', el('kbd', { text: named(one) })])), el('dd', { text: what })),
  )
  const typed = [['##', 'subhead'], ['>', 'quote'], ['-', 'list'], ['1.', 'numbered list'], ['**words**', 'strong'], ['*words*', 'emphasis'], ['[words](https://…)', 'link']]
  openDrawer(
    'Shortcuts',
    el(
      'div',
      {},
      el('dl', { class: 'shortcuts' }, ...rows),
      el('h3', { text: 'As you type' }),
      el('dl', { class: 'shortcuts' }, ...typed.map(([sign, what]) => el('div', {}, el('dt', {}, el('kbd', { text: sign! })), el('dd', { text: what! })))),
      el('p', { class: 'hint', text: 'An address pasted over selected words makes them a link.' }),
    ),
  )
}
