import { readConfig } from './page/config.ts'
import { DeskPage } from './page/desk.ts'

const root = document.getElementById('editor')
if (root) {
  void new DeskPage(root, readConfig()).start()
}
