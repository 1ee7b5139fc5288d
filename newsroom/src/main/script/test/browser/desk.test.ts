import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { blocks, Newsroom, noBrowser, paste, saved, write } from './newsroom.ts'

const newsroom = new Newsroom()
const options = noBrowser ? { skip: noBrowser } : { timeout: 180_000 }
const says = (name: string, act: () => Promise<void>) => test(name, options, act)

before(async () => {
  if (!noBrowser) {
    await newsroom.open()
  }
})
after(async () => {
  if (!noBrowser) {
    await newsroom.close()
  }
})

const words = (page: Page) => page.evaluate(() => (document.querySelector('#editor .copy') as HTMLElement).innerText)

says('a draft opened on a take shows its every block', async () => {
  const page = await newsroom.visit('every-shown', 'Ana Orel')
  const shown = await blocks(page)
  assert.match(shown[0]!, /^p: The bridge is “open”, fully and safely, <says> the report\. \| Its second line\.$/)
  assert.deepEqual(shown.map((block) => block.split(':')[0]), ['p', 'h2', 'blockquote', 'ul', 'ol', 'figure', 'div', 'div', 'div', 'p'])
  assert.equal(await page.inputValue('textarea.headline'), 'Harbour bridge reopens after 40 days & “a miracle”')
  await page.context().close()
})

says('two clicks on a word at the lower edge of the window choose that word', async () => {
  const page = await newsroom.visit('edge', 'Ana Orel')
  await write(page, 'The harbour office said so.')
  for (let line = 0; line < 40; line++) {
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('The harbour office said so.')
  }
  await saved(page)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const lines = page.locator('#editor .copy p')
  await page.evaluate(() => scrollTo(0, 0))
  const boxes = await Promise.all((await lines.all()).map((line) => line.boundingBox()))
  const at = boxes.findLastIndex((box) => box!.y + box!.height < 890)
  assert.ok(boxes[at]!.y > 820, 'a line lies near the edge')
  await page.mouse.dblclick(boxes[at]!.x + 60, boxes[at]!.y + 14)
  assert.equal((await page.evaluate(() => getSelection()!.toString())).trim(), 'harbour')
  assert.equal(await page.evaluate(() => scrollY), 0)
  await page.keyboard.type('port')
  assert.equal(await lines.nth(at).innerText(), 'The port office said so.')
  await page.context().close()
})

says('Markdown becomes format as it is typed, and Backspace takes that back', async () => {
  const page = await newsroom.visit('markdown', 'Ana Orel')
  await write(page, 'The **dam** holds, *say* engineers, in [a report](https://dam.example/r) today.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('## What they saw')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('> It held.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('## ')
  await page.keyboard.press('Backspace')
  assert.deepEqual(await blocks(page), [
    'p: The dam holds, say engineers, in a report today.',
    'h2: What they saw',
    'ul: one | two',
    'blockquote: It held. | Said by',
    'p: ##',
  ])
  assert.equal(await page.innerHTML('#editor .copy > p:first-child').then((html) => html.replace(/ rel="[^"]*"/, '')),
    'The <strong>dam</strong> holds, <em>say</em> engineers, in <a href="https://dam.example/r">a report</a> today.')
  await page.context().close()
})

says('two people write in one draft and see each other', async () => {
  const ana = await newsroom.visit('two', 'Ana Orel')
  await write(ana, 'The dam holds.')
  await saved(ana)
  const tom = await newsroom.visit('two', 'Tom Birch')
  await tom.waitForFunction(() => document.querySelector('.copy')?.textContent?.includes('The dam holds.'))
  await write(tom, '')
  await tom.keyboard.press('Control+End')
  await tom.keyboard.type(' So says Tom.')
  await ana.keyboard.press('Control+Home')
  await ana.keyboard.type('Today: ')
  for (const page of [ana, tom]) {
    await page.waitForFunction(() => document.querySelector('.copy > p')?.textContent?.replace(/\u2060.*\u2060/, '') === 'Today: The dam holds. So says Tom.')
  }
  await ana.waitForSelector('.caret .name:text("Tom Birch")')
  assert.deepEqual(await ana.locator('.faces .unseen').allTextContents(), ['Ana Orel', 'Tom Birch'])
  // Undo takes back only one's own words.
  await ana.keyboard.press('Control+z')
  await tom.waitForFunction(() => document.querySelector('.copy > p')?.textContent?.replace(/\u2060.*\u2060/, '') === 'The dam holds. So says Tom.')
  await tom.fill('textarea.headline', 'Dam holds')
  await ana.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea.headline')?.value === 'Dam holds')
  await ana.context().close()
  await tom.context().close()
})

says('what is typed offline and while the server is killed arrives', async () => {
  const ana = await newsroom.visit('offline', 'Ana Orel')
  const tom = await newsroom.visit('offline', 'Tom Birch')
  await write(ana, 'One. ')
  await saved(ana)
  await ana.context().setOffline(true)
  await newsroom.tell('/test/kill')
  await ana.waitForFunction(() => document.querySelector('.state')?.textContent === 'Offline, kept here')
  await ana.keyboard.type('Two, offline. ')
  await tom.waitForFunction(() => /Saved|Up to date/.test(document.querySelector('.state')?.textContent ?? ''))
  await write(tom, '')
  await tom.keyboard.press('Control+End')
  await tom.keyboard.type('Tom’s.')
  await ana.context().setOffline(false)
  for (const page of [ana, tom]) {
    await page.waitForFunction(() => {
      const text = document.querySelector('.copy')?.textContent ?? ''
      return text.includes('One. ') && text.includes('Two, offline. ') && text.includes('Tom’s.')
    })
  }
  await ana.context().close()
  await tom.context().close()
})

says('what was kept in the browser is there after the page is closed unsaved', async () => {
  const context = await newsroom.context()
  const page = await newsroom.visit('kept', 'Ana Orel', context)
  await write(page, 'Saved. ')
  await saved(page)
  await newsroom.tell('/test/signed-out?is=true')
  await page.waitForFunction(() => document.querySelector('.state')?.textContent?.startsWith('Signed out: sign in again in another tab, nothing is lost'))
  await page.keyboard.type('Not saved.')
  await page.waitForTimeout(500)
  await page.close()
  await newsroom.tell('/test/signed-out?is=false')
  const again = await newsroom.visit('kept', 'Ana Orel', context)
  await again.waitForFunction(() => document.querySelector('.copy')?.textContent === 'Saved. Not saved.')
  const other = await newsroom.visit('kept', 'Tom Birch')
  await other.waitForFunction(() => document.querySelector('.copy')?.textContent === 'Saved. Not saved.')
  await context.close()
  await other.context().close()
})

says('the slash menu inserts a table, and its keys move through it', async () => {
  const page = await newsroom.visit('slash', 'Ana Orel')
  await write(page, '/tab')
  assert.deepEqual(await page.locator('.slash li').allTextContents(), ['Tablerows and columns'])
  await page.keyboard.press('Enter')
  await page.waitForSelector('#editor .copy table')
  await page.keyboard.type('Closures')
  await page.keyboard.press('Tab')
  for (const cell of ['Year', 'Days', 'Why', '2025', '12', 'wind']) {
    await page.keyboard.type(cell)
    await page.keyboard.press('Tab')
  }
  await page.click('text="Remove row"')
  await page.click('text="Add column"')
  assert.equal(await page.evaluate(() => document.querySelectorAll('.copy tr').length), 2)
  assert.equal(await page.evaluate(() => document.querySelectorAll('.copy th').length), 4)
  assert.equal(await page.evaluate(() => document.querySelector('.copy caption .words')?.textContent), 'Closures')
  await page.context().close()
})

says('the bar of formats covers neither the selection nor the line above it', async () => {
  const page = await newsroom.visit('bar', 'Ana Orel')
  await write(page, 'First line.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second line of the story.')
  await page.keyboard.press('Shift+Home')
  await page.waitForSelector('.toolbar:not([hidden])')
  const places = await page.evaluate(() => {
    const bar = document.querySelector('.toolbar')!.getBoundingClientRect()
    const lines = [...document.querySelectorAll('.copy > p')].map((line) => line.getBoundingClientRect())
    return { bar: bar.top, lines: lines.map((line) => line.bottom) }
  })
  assert.ok(places.lines.every((bottom) => places.bar >= bottom), JSON.stringify(places))
  await page.keyboard.press('Control+b')
  assert.equal(await page.innerText('.copy strong'), 'Second line of the story.')
  await page.context().close()
})

says('an address pasted over words links them, and the dialog changes and removes the link', async () => {
  const page = await newsroom.visit('link', 'Ana Orel')
  await write(page, 'report')
  await page.keyboard.press('Shift+Home')
  await paste(page, { text: 'https://dam.example/a' })
  assert.equal(await page.getAttribute('.copy a', 'href'), 'https://dam.example/a')
  await page.keyboard.press('Control+k')
  await page.fill('#link-address', 'javascript:alert(1)')
  await page.keyboard.press('Enter')
  assert.match(await page.innerText('dialog .wrong'), /http/)
  await page.fill('#link-address', 'dam.example/b')
  await page.keyboard.press('Enter')
  assert.equal(await page.getAttribute('.copy a', 'href'), 'https://dam.example/b')
  await page.keyboard.press('Control+k')
  await page.click('text="Remove link"')
  assert.equal(await page.locator('.copy a').count(), 0)
  assert.equal(await words(page).then((text) => text.trim()), 'report')
  await page.context().close()
})

says('pasted markup comes in as the copy’s blocks and runs nothing', async () => {
  const page = await newsroom.visit('paste', 'Ana Orel')
  await page.click('#editor .copy')
  const html = `<style>p{color:red}</style><h1 style="color:red">Head</h1><p style="font-size:40px">A <span style="font-weight:700">bold</span> word<script>window.bad=1</script>
    <img src=x onerror="window.bad=1"></p><ul><li>one<ul><li>inner</li></ul></li></ul><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
    <p><a href="javascript:window.bad=1">no</a> <a href="https://dam.example/">yes</a></p>`
  await paste(page, { html, text: 'x' })
  assert.deepEqual((await blocks(page)).slice(0, 3), ['h2: Head', 'p: A bold word', 'ul: one | inner'])
  assert.deepEqual(await page.locator('.copy a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))), ['https://dam.example/'])
  assert.equal(await page.evaluate(() => 'bad' in window), false)
  assert.equal(await page.locator('.copy [style]').count(), 0)
  await page.context().close()
})

says('find counts, goes on and replaces', async () => {
  const page = await newsroom.visit('find', 'Ana Orel')
  await write(page, 'İstanbul and istanbul. Dam, dam, DAM.')
  await page.keyboard.press('Control+f')
  await page.fill('#find-text', 'dam')
  assert.equal(await page.innerText('.findbar .count'), '3 of 3')
  await page.keyboard.press('Enter')
  assert.equal(await page.innerText('.findbar .count'), '1 of 3')
  await page.check('#find-case')
  assert.match(await page.innerText('.findbar .count'), /of 1$/)
  await page.uncheck('#find-case')
  await page.fill('#find-words', 'bridge')
  await page.click('text="Replace all"')
  assert.equal((await words(page)).trim(), 'İstanbul and istanbul. bridge, bridge, bridge.')
  await page.keyboard.press('Escape')
  assert.equal(await page.isVisible('.findbar'), false)
  await page.context().close()
})

says('a dropped picture goes up and asks for its alternative text; a refused one says why', async () => {
  const page = await newsroom.visit('picture', 'Ana Orel')
  await write(page, 'Text.')
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  const drop = (name: string, type: string) =>
    page.evaluate(({ name, type, png }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))], name, { type }))
      const copy = document.querySelector('#editor .copy')!
      const { left, top } = copy.firstElementChild!.getBoundingClientRect()
      copy.dispatchEvent(new DragEvent('drop', { dataTransfer: data, clientX: left + 5, clientY: top + 5, bubbles: true, cancelable: true }))
    }, { name, type, png })
  await drop('dam.png', 'image/png')
  await page.waitForSelector('.copy figure img')
  await page.keyboard.type('The dam from the air')
  assert.equal(await page.innerText('.copy .alternative .words'), 'The dam from the air')
  await drop('dam.tiff', 'image/tiff')
  await page.waitForSelector('.upload.failed')
  assert.match(await page.innerText('.upload.failed'), /“dam\.tiff” was not uploaded\. This desk takes only PNG\./)
  await page.click('text="Leave it out"')
  assert.equal(await page.locator('.upload').count(), 0)
  await page.context().close()
})

says('checks lead to what they are about', async () => {
  const page = await newsroom.visit('checks', 'Ana Orel')
  await write(page, 'Text.')
  await page.click('text="There is no headline."')
  assert.equal(await page.evaluate(() => document.activeElement?.className.includes('headline')), true)
  await page.keyboard.type('Dam holds')
  await page.waitForFunction(() => !document.querySelector('.checks')?.textContent?.includes('no headline'))
  await page.context().close()
})

says('a snapshot is saved by key, compared and restored', async () => {
  const page = await newsroom.visit('every-snapshot', 'Ana Orel')
  await page.click('#editor .copy > p:last-child')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+s')
  await page.waitForSelector('.notices >> text=/Snapshot saved/')
  await page.keyboard.type(' At last.')
  await page.fill('textarea.headline', 'Harbour bridge reopens')
  await saved(page)
  await page.click('text="Snapshots"')
  await page.click('text="Compare with now"')
  await page.waitForSelector('.comparison ins:text("At last.")')
  assert.match(await page.innerText('.comparison .summary'), /Different: headline, 1 paragraph\./)
  assert.match(await page.innerText('.comparison dd del'), /after 40 days/)
  await page.click('dialog >> text="Restore"')
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea.headline')?.value.includes('miracle'))
  assert.doesNotMatch(await words(page), /At last/)
  await page.context().close()
})

says('filing saves first and says up to where', async () => {
  const page = await newsroom.visit('file', 'Ana Orel')
  await write(page, 'Text.')
  await page.click('text="File to the desk"')
  await page.waitForSelector('text=/^Filed: seq=[1-9]/')
  await page.context().close()
})

says('fields, chips, subjects and sources reach the others', async () => {
  const ana = await newsroom.visit('fields', 'Ana Orel')
  const tom = await newsroom.visit('fields', 'Tom Birch')
  await ana.getByLabel('Subjects', { exact: true }).pressSequentially('infra')
  await ana.keyboard.press('Enter')
  await ana.getByLabel('Keywords', { exact: true }).pressSequentially('körpü, ışık,')
  await ana.click('text="Add a source"')
  await ana.keyboard.type('Mila Dorn')
  await ana.selectOption('[data-field="urgency"] select', '2')
  await tom.waitForSelector('.chips >> text="infrastructure projects"')
  await tom.waitForSelector('.chips >> text="ışık"')
  await tom.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-field="sources.name"] input')?.value === 'Mila Dorn')
  assert.equal(await tom.inputValue('[data-field="urgency"] select'), '2')
  await tom.click('[aria-label="Remove körpü"]')
  await ana.waitForFunction(() => !document.body.textContent?.includes('körpü'))
  await ana.context().close()
  await tom.context().close()
})

says('an input method composes while somebody else writes', async () => {
  const ana = await newsroom.visit('compose', 'Ana Orel')
  const tom = await newsroom.visit('compose', 'Tom Birch')
  await ana.fill('textarea.headline', 'bent ')
  await tom.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea.headline')?.value === 'bent ')
  const keyboard = await ana.context().newCDPSession(ana)
  await keyboard.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
  await tom.focus('textarea.headline')
  await tom.keyboard.press('Home')
  await tom.keyboard.type('Su ')
  await ana.waitForTimeout(400)
  await keyboard.send('Input.insertText', { text: '日本' })
  for (const page of [ana, tom]) {
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea.headline')?.value === 'Su bent 日本')
  }
  await ana.click('#editor .copy')
  await keyboard.send('Input.imeSetComposition', { text: 'ха', selectionStart: 2, selectionEnd: 2 })
  await keyboard.send('Input.insertText', { text: 'хабар' })
  await ana.keyboard.insertText(' الخبر əıİ')
  await tom.waitForFunction(() => document.querySelector('.copy')?.textContent?.includes('хабар الخبر əıİ'))
  await ana.context().close()
  await tom.context().close()
})

says('no page complained', async () => {
  assert.deepEqual(newsroom.complaints, [])
})

says('the page is accessible, wide, narrow and with its menus open', async () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
  for (const width of [1280, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      const context = await newsroom.context(width)
      const page = await newsroom.visit('every-axe', 'Ana Orel', context)
      await page.emulateMedia({ colorScheme: scheme })
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
      await page.click('text="Find"')
      await page.fill('#find-text', 'e')
      await page.evaluate(axe)
      const faults = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' || ')}`)
      })
      assert.deepEqual(faults, [], `${width} ${scheme}`)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.equal(overflow, 0, `${width}: the page is wider than the window`)
      await context.close()
    }
  }
})
