import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { blocksOf, documentOf } from '../editor/model/copy.ts'
import type { Block } from '../editor/model/reading.ts'
import { addressIn, blocksFrom, blocksFromText } from '../editor/text/paste.ts'
import { quieted } from '../editor/text/pastedstyle.ts'

/** What is left in the copy, with runs joined. */
function pasted(html: string): Block[] {
  const { document } = parseHTML(`<!doctype html><html><body>${quieted(html)}</body></html>`)
  const blocks = blocksFrom(document.body as unknown as Element)
  return blocks.length === 0 ? [] : blocksOf(documentOf(blocks))
}

const paragraph = (...runs: (Block & { block: 'paragraph' })['runs']): Block => ({ block: 'paragraph', runs })

test('Google Docs: emphasis comes from styles, and the wrapper of normal weight makes nothing bold', () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7f"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">The dam</span></h2>
    <p dir="ltr"><span style="font-weight:400;color:#000">It </span><span style="font-weight:700;font-style:normal">holds</span><span style="font-style:italic">, they say</span><span>.</span></p><br>
    <ol style="margin-top:0"><li dir="ltr"><p dir="ltr" role="presentation"><span style="font-weight:400">Inspect</span></p></li><li dir="ltr"><p dir="ltr"><span>Open</span></p></li></ol></b>`
  assert.deepEqual(pasted(html), [
    { block: 'subhead', text: 'The dam' },
    paragraph('It ', { mark: 'strong', runs: ['holds'] }, { mark: 'emphasis', runs: [', they say'] }, '.'),
    { block: 'list', numbered: true, items: [['Inspect'], ['Open']] },
  ])
})

test('Word: list paragraphs become lists, without their signs', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {color:red} --></style></head><body>
    <!--StartFragment--><p class=MsoNormal>Two things<o:p></o:p></p>
    <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Two <b>cables</b></p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>One bearing</p>
    <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Inspect</p>
    <p class=MsoListParagraph>2.&nbsp;&nbsp; Open</p><!--EndFragment--></body></html>`
  assert.deepEqual(pasted(html), [
    paragraph('Two things'),
    { block: 'list', numbered: false, items: [['Two ', { mark: 'strong', runs: ['cables'] }], ['One bearing']] },
    { block: 'list', numbered: true, items: [['Inspect'], ['Open']] },
  ])
})

test('a page: quotes, tables and links stay, scripts, pictures and hidden words go', () => {
  const html = `<article><header><nav><a href="/">Home</a></nav></header><p>The <a href="https://dam.example/r?a=1&amp;b=2">report</a>, a <a href="javascript:alert(1)">trap</a> and <a href="file:///etc/passwd">a file</a>.</p>
    <script>alert(1)</script><img src="https://track.example/x.gif" alt="gone"><p style="display:none">hidden</p><p hidden>hidden</p>
    <blockquote><p>It held.</p><p>Twice.</p><footer>— Mila Dorn</footer></blockquote>
    <table><caption>Closures</caption><thead><tr><td>Year</td><td>Days</td></tr></thead><tbody><tr><td>2025</td><td><b>12</b></td></tr><tr><td colspan="2">none</td></tr></tbody></table></article>`
  assert.deepEqual(pasted(html), [
    paragraph('Home'),
    paragraph('The ', { mark: 'link', href: 'https://dam.example/r?a=1&b=2', runs: ['report'] }, ', a trap and a file.'),
    { block: 'quote', paragraphs: [['It held.'], ['Twice.']], attribution: 'Mila Dorn' },
    { block: 'table', caption: 'Closures', header: ['Year', 'Days'], rows: [['2025', '12'], ['none', '']] },
  ])
})

test('a table that only lays out a page leaves its text', () => {
  assert.deepEqual(pasted('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>'), [paragraph('One.'), paragraph('Two.')])
  assert.deepEqual(pasted('<table><tr><td><h2>Head</h2>x</td><td><ul><li>a</li></ul></td></tr></table>'), [
    { block: 'subhead', text: 'Head' },
    paragraph('x'),
    { block: 'list', numbered: false, items: [['a']] },
  ])
})

test('line breaks stay inside of a paragraph, two in a row divide it', () => {
  assert.deepEqual(pasted('<div>One<br>two<br><br>three</div><div>four</div>'), [paragraph('One\ntwo'), paragraph('three'), paragraph('four')])
})

test('lists in lists follow their item, and white space is that of a sentence', () => {
  assert.deepEqual(pasted('<ul><li>  a\n  b <ul><li>c</li></ul></li><li><p>d</p></li></ul><p>&nbsp;</p><p> e&nbsp;f </p>'), [
    { block: 'list', numbered: false, items: [['a b'], ['c'], ['d']] },
    paragraph('e f'),
  ])
})

test('a thousand layers of elements are read', () => {
  assert.deepEqual(pasted(`${'<div><b>'.repeat(1000)}deep${'</b></div>'.repeat(1000)}`), [paragraph({ mark: 'strong', runs: ['deep'] })])
})

test('a style’s words inside of text are not taken for an attribute', () => {
  assert.equal(quieted('a style="x" <p title=">" style="y" onclick="z">the style= of it</p>'), 'a style="x" <p title=">" data-pasted-style="y" data-handler="z">the style= of it</p>')
})

test('plain text is a paragraph for each line, and an address alone is known', () => {
  assert.deepEqual(blocksFromText('One.\r\n\r\n  Two. \nthree\n'), [paragraph('One.'), paragraph('Two.'), paragraph('three')])
  assert.equal(addressIn(' https://dam.example/a_(b)?c=d '), 'https://dam.example/a_(b)?c=d')
  assert.equal(addressIn('www.dam.example'), 'https://www.dam.example')
  assert.equal(addressIn('dam.example'), undefined)
  assert.equal(addressIn('javascript:alert(1)'), undefined)
  assert.equal(addressIn('https://a.example two'), undefined)
})
