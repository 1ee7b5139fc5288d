import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { types } from '../model/schema.ts'
import { blockAt } from './blocks.ts'

/** Marks the block with the caret, and says in an empty draft what to do. */
export const hints = new Plugin({
  props: {
    decorations(state) {
      const block = blockAt(state)
      const marks: Decoration[] = []
      if (block) {
        const blank = block.node.type === types.paragraph && block.node.content.size === 0
        marks.push(Decoration.node(block.from, block.from + block.node.nodeSize, { class: blank ? 'here empty-line' : 'here' }))
      }
      const first = state.doc.firstChild
      if (state.doc.childCount === 1 && first?.type === types.paragraph && first.content.size === 0) {
        marks.push(Decoration.node(0, first.nodeSize, { class: 'nothing-yet', 'data-placeholder': 'Write the story. “/” inserts a block.' }))
      }
      return DecorationSet.create(state.doc, marks)
    },
  },
})
