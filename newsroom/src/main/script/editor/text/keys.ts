import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { Command, Plugin } from 'prosemirror-state'
import { redo, undo } from 'y-prosemirror'
import { marksOf } from '../model/schema.ts'
import { breakLine, chooseBeside, kindOf, blockAt, leaveBlock, splitAtBreak, turnInto, unmake } from './blocks.ts'
import { cellBelow, nextCell } from './tables.ts'

/** What keys do beyond the text itself. */
export interface Acts {
  link(): void
  save(): void
  find(): void
  shortcuts(): void
  leave(): void
}

/** Keys that the list of shortcuts shows, in its order. */
export const SHORTCUTS: { keys: string[]; what: string }[] = [
  { keys: ['Mod-B'], what: 'Strong' },
  { keys: ['Mod-I'], what: 'Emphasis' },
  { keys: ['Mod-K'], what: 'Link: on the selected words, or change the one at the caret' },
  { keys: ['Mod-Alt-1', 'Mod-H'], what: 'Subhead; again: paragraph' },
  { keys: ['Mod-Alt-0'], what: 'Paragraph' },
  { keys: ['Mod-Alt-Q', 'Ctrl-Q'], what: 'Quote; again: paragraph' },
  { keys: ['Mod-Shift-8', 'Ctrl-L'], what: 'List; again: paragraph' },
  { keys: ['Mod-Shift-7'], what: 'Numbered list; again: paragraph' },
  { keys: ['Shift-Enter'], what: 'New line in the paragraph' },
  { keys: ['/'], what: 'On an empty line: insert a block' },
  { keys: ['Tab', 'Shift-Tab'], what: 'In a table: next and previous cell' },
  { keys: ['Mod-Z', 'Mod-Shift-Z'], what: 'Undo and redo your own changes' },
  { keys: ['Mod-F'], what: 'Find and replace' },
  { keys: ['Mod-S'], what: 'Save a snapshot' },
  { keys: ['Esc'], what: 'Close a menu; leave the text for the form' },
  { keys: ['Mod-/'], what: 'This list' },
]

export function keys(acts: Acts): Plugin[] {
  const tell = (act: () => void): Command => (_state, dispatch) => {
    if (dispatch) {
      act()
    }
    return true
  }
  const subhead = turnInto('subhead')
  const own: Record<string, Command> = {
    'Mod-b': toggleMark(marksOf.strong),
    'Mod-i': toggleMark(marksOf.emphasis),
    'Mod-k': tell(acts.link),
    'Mod-h': subhead,
    'Mod-Alt-0': toParagraph,
    'Mod-Alt-q': turnInto('quote'),
    'Ctrl-q': turnInto('quote'),
    'Mod-Shift-8': turnInto('bullets'),
    'Ctrl-l': turnInto('bullets'),
    'Mod-Shift-7': turnInto('numbers'),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-s': tell(acts.save),
    'Mod-f': tell(acts.find),
    'Mod-/': tell(acts.shortcuts),
    Escape: tell(acts.leave),
    Enter: chainCommands(cellBelow, leaveBlock, splitAtBreak),
    'Shift-Enter': breakLine,
    Backspace: chainCommands(undoInputRule, unmake, chooseBeside(-1)),
    Delete: chooseBeside(1),
    Tab: nextCell(1),
    'Shift-Tab': nextCell(-1),
  }
  for (let level = 1; level <= 6; level++) {
    own[`Mod-Alt-${level}`] = subhead
  }
  return [keymap(own), keymap(baseKeymap)]
}

const toParagraph: Command = (state, dispatch, view) => {
  const block = blockAt(state)
  return block && kindOf(block.node) !== 'paragraph' ? turnInto('paragraph')(state, dispatch, view) : true
}
