import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const CHROMIUM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Why the browser's tests cannot run here; undefined if they can. */
export const noBrowser = CHROMIUM ? undefined : 'There is no Chromium on this machine.'

/** A desk in memory and browsers that write on it. */
export class Newsroom {
  private desk!: ChildProcess
  private browser!: Browser
  private port = 0
  readonly complaints: string[] = []

  async open(): Promise<void> {
    this.desk = spawn(process.execPath, ['out/dev/server.mjs', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.port = await new Promise<number>((resolve) => {
      this.desk.stdout!.on('data', (data: Buffer) => resolve(Number(/127\.0\.0\.1:(\d+)/.exec(data.toString())![1])))
    })
    this.browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  }

  async close(): Promise<void> {
    await this.browser.close()
    this.desk.kill()
  }

  context(width = 1280, height = 900): Promise<BrowserContext> {
    return this.browser.newContext({ viewport: { width, height }, permissions: ['clipboard-read', 'clipboard-write'] })
  }

  address(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`
  }

  /** Opens a draft as somebody, in a browser of their own unless one is given. */
  async visit(draft: string, person: string, context?: BrowserContext): Promise<Page> {
    const page = await (context ?? (await this.context())).newPage()
    page.setDefaultTimeout(90_000)
    page.setDefaultNavigationTimeout(90_000)
    page.on('pageerror', (problem) => this.complaints.push(`${person}: ${problem.stack ?? problem.message}`))
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) {
        this.complaints.push(message.text())
      }
    })
    await page.goto(this.address(`/?draft=${draft}&person=${encodeURIComponent(person)}`))
    await page.waitForFunction(() => /Saved|Up to date/.test(document.querySelector('.state')?.textContent ?? ''))
    return page
  }

  async tell(path: string): Promise<void> {
    await fetch(this.address(path))
  }
}

/** The blocks as the page shows them: `p`, `h2` and so on with their words. */
export function blocks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#editor .copy > *')]
      .filter((block) => !block.classList.contains('ProseMirror-widget'))
      .map((block) => `${block.localName}: ${(block as HTMLElement).innerText.trim().replace(/\s*\n\s*/g, ' | ')}`),
  )
}

export async function write(page: Page, text: string): Promise<void> {
  await page.click('#editor .copy')
  await page.keyboard.type(text)
}

export function saved(page: Page): Promise<unknown> {
  return page.waitForFunction(() => /^Saved/.test(document.querySelector('.state')?.textContent ?? ''))
}

/** Pastes as a browser does: one event with the clipboard's content. */
export function paste(page: Page, content: { html?: string; text?: string }): Promise<void> {
  return page.evaluate(({ html, text }) => {
    const data = new DataTransfer()
    if (html) {
      data.setData('text/html', html)
    }
    data.setData('text/plain', text ?? '')
    document.querySelector('#editor .copy')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, content)
}
