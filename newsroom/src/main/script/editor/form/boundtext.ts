import * as Y from 'yjs'
import { differenceOf, rebased, shifted, type Difference } from './difference.ts'

export type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps a control and a shared text the same. Each input goes into the shared text as the smallest change; what others write comes
 * into the control around the caret. While an input method composes, the control is left alone. Undo takes back one's own changes.
 *
 * @returns ends the binding
 */
export function bindText(control: TextControl, text: Y.Text): () => void {
  const binding = new BoundText(control, text)
  return () => binding.end()
}

class BoundText {
  private readonly undo: Y.UndoManager
  /** What the control showed when it was last the same as the shared text, or would be but for composing. */
  private shown = ''
  private composing = false
  private readonly listening: [string, (event: Event) => void][] = [
    ['input', () => this.typed()],
    ['compositionstart', () => (this.composing = true)],
    ['compositionend', () => this.composed()],
    ['beforeinput', (event) => this.historyKey(event as InputEvent)],
    ['keydown', (event) => this.keyed(event as KeyboardEvent)],
    ['blur', () => this.composing && this.composed()],
  ]
  private readonly observer = (event: Y.YTextEvent) => {
    if (event.transaction.origin !== this && !this.composing) {
      this.show()
    }
  }

  constructor(
    private readonly control: TextControl,
    private readonly text: Y.Text,
  ) {
    this.undo = new Y.UndoManager(text, { trackedOrigins: new Set([this]), captureTimeout: 600 })
    this.listening.forEach(([name, listener]) => control.addEventListener(name, listener))
    text.observe(this.observer)
    this.show()
  }

  end(): void {
    this.listening.forEach(([name, listener]) => this.control.removeEventListener(name, listener))
    this.text.unobserve(this.observer)
    this.undo.destroy()
  }

  private typed(): void {
    if (this.composing) {
      return
    }
    const mine = differenceOf(this.shown, this.control.value, this.control.selectionEnd ?? undefined)
    this.shown = this.control.value
    if (mine) {
      this.write(mine)
    }
  }

  // Others may have written while the input method composed: my change is moved to where it belongs in the text as it is now.
  private composed(): void {
    this.composing = false
    const mine = differenceOf(this.shown, this.control.value, this.control.selectionEnd ?? undefined)
    const theirs = differenceOf(this.shown, this.text.toString())
    if (mine) {
      this.write(theirs ? rebased(mine, theirs) : mine)
    }
    this.shown = this.control.value
    this.show()
  }

  private write({ at, removed, inserted }: Difference): void {
    this.text.doc?.transact(() => {
      if (removed > 0) {
        this.text.delete(at, removed)
      }
      if (inserted) {
        this.text.insert(at, inserted)
      }
    }, this)
  }

  private show(): void {
    const now = this.text.toString()
    const change = differenceOf(this.control.value, now)
    if (change) {
      const { selectionStart, selectionEnd, selectionDirection } = this.control
      this.control.value = now
      if (document.activeElement === this.control && selectionStart !== null && selectionEnd !== null) {
        this.control.setSelectionRange(
          shifted(selectionStart, change, false),
          shifted(selectionEnd, change, false),
          selectionDirection ?? undefined,
        )
      }
      this.control.dispatchEvent(new CustomEvent('shown'))
    }
    this.shown = now
  }

  private historyKey(event: InputEvent): void {
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault()
      this.step(event.inputType === 'historyUndo')
    }
  }

  private keyed(event: KeyboardEvent): void {
    const undo = event.code === 'KeyZ' && !event.shiftKey
    const redo = (event.code === 'KeyZ' && event.shiftKey) || event.code === 'KeyY'
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (undo || redo)) {
      event.preventDefault()
      this.step(undo)
    }
  }

  private step(back: boolean): void {
    if (back) {
      this.undo.undo()
    } else {
      this.undo.redo()
    }
  }
}
