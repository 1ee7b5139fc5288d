import { button, el } from '../page/dom.ts'

/** A dialog at the side of the window. Esc and a click beside it close it; the focus goes back to where it was. */
export function openDrawer(title: string, content: HTMLElement, kind = 'drawer'): HTMLDialogElement {
  const dialog = el('dialog', { class: kind, 'aria-labelledby': 'drawer-title' })
  dialog.append(
    el('header', {}, el('h2', { id: 'drawer-title', text: title }), button('Close', () => dialog.close(), { class: 'quiet' })),
    content,
  )
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close()
    }
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
