import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import { decodeClient, encodeServer, type FromServer } from '../editor/live/frames.ts'
import type { Warning } from '../editor/live/desk.ts'
import type { Reading } from '../editor/model/reading.ts'
import { goldenReadings } from '../test/golden.ts'

/**
 * A desk in memory, so that the editor can be used in a browser without the product: it speaks the draft's protocol and answers the few
 * addresses that the editor asks. Nothing is kept. `node out/dev/server.mjs [port]`, then open `/?draft=any-name&person=Ana Orel`.
 */

interface Draft {
  updates: Uint8Array[]
  readingSeq: number
  snapshots: { n: number; by: string; at: string; reason: string; reading: Reading }[]
  sockets: Map<WebSocket, string>
}

const port = Number(process.argv[2] ?? 8099)
const drafts = new Map<string, Draft>()
const pictures = new Map<string, { type: string; bytes: Buffer }>()
const everyBlock = goldenReadings().find(({ name }) => name === 'every-block-1.json')!.reading
const COLOURS = ['#0b6e4f', '#8a2be2', '#c2410c', '#1d4ed8', '#be185d', '#4d7c0f']
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
let signedOut = false

function draftOf(id: string): Draft {
  const draft = drafts.get(id) ?? { updates: [], readingSeq: 0, snapshots: [], sockets: new Map() }
  drafts.set(id, draft)
  return draft
}

function page(draft: string, person: string, language: string): string {
  const base = `/desk/drafts/${draft}`
  const config = {
    draft,
    person: { id: person.toLowerCase().replaceAll(' ', '-'), name: person },
    formToken: 'token',
    agency: 'Harbour',
    today: new Date().toISOString().slice(0, 10),
    addresses: {
      live: `${base}/live?person=${encodeURIComponent(person)}`, reading: `${base}/reading`, snapshots: `${base}/snapshots`,
      pictures: '/desk/pictures', picture: '/desk/pictures/{digest}/small', subjects: '/desk/subjects.json', signIn: '/desk/sign-in',
    },
    sections: [{ key: 'region', name: 'Region' }, { key: 'politics', name: 'Politics' }, { key: 'economy', name: 'Economy' }],
    languages: [{ tag: 'en', name: 'English' }, { tag: 'ru', name: 'Русский' }, { tag: 'az', name: 'Azərbaycanca' }, { tag: 'ar', name: 'العربية', direction: 'rtl' }],
    places: ['Port Lenna', 'Vessa', 'Baku'],
    lastTake: draft.startsWith('every') ? { number: 1, reading: everyBlock } : null,
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Draft – desk</title><link rel="stylesheet" href="/desk.css"><link rel="stylesheet" href="/editor.css"></head>
<body><header class="masthead"><div class="wrap top"><p class="name"><a href="/">Harbour</a> <span class="place">Desk</span></p><div class="me">${person}</div></div></header>
<main class="wrap"><h1 class="unseen">Draft</h1><div id="editor" data-language="${language}"><div data-slot="acts"><form method="post" action="${base}/file" data-needs-saved>
<input type="hidden" name="seq"><button class="main">File to the desk</button></form></div></div></main>
<script type="application/json" id="editor-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/editor.js"></script></body></html>`
}

const server = createServer((request, response) => {
  void answer(request, response).catch((problem: unknown) => json(response, 500, { detail: String(problem) }))
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://desk')
  const [, , place, id, what, n] = url.pathname.split('/')
  response.setHeader('Content-Security-Policy', POLICY)
  if (url.pathname === '/') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(page(url.searchParams.get('draft') ?? 'every-block', url.searchParams.get('person') ?? 'Ana Orel', 'en'))
  } else if (['/editor.js', '/editor.css', '/desk.css'].includes(url.pathname)) {
    const folder = url.pathname === '/desk.css' ? '../resources/org/writethru/newsroom/staff' : '../resources/org/writethru/newsroom/desk/script'
    response.setHeader('Content-Type', TYPES[url.pathname.split('.').at(-1)!]!)
    response.end(readFileSync(`${folder}${url.pathname}`))
  } else if (url.pathname === '/test/signed-out') {
    signedOut = url.searchParams.get('is') === 'true'
    cut(4401)
    json(response, 200, {})
  } else if (url.pathname === '/test/kill') {
    cut(undefined)
    json(response, 200, {})
  } else if (signedOut) {
    json(response, 401, { detail: 'You are signed out.' })
  } else if (url.pathname === '/desk/subjects.json') {
    json(response, 200, [
      { id: 'medtop:20000065', label: 'civil unrest', path: 'conflict, war and peace' },
      { id: 'medtop:20000337', label: 'infrastructure projects', path: 'economy, business and finance › construction' },
      { id: 'medtop:20000763', label: 'migration', path: 'politics' },
    ])
  } else if (place === 'pictures' && request.method === 'POST') {
    picture(await bodyOf(request), response)
  } else if (place === 'pictures') {
    const picture = pictures.get(`sha256:${id}`)
    response.writeHead(picture ? 200 : 404, { 'Content-Type': picture?.type ?? 'text/plain' }).end(picture?.bytes)
  } else if (place === 'drafts' && what === 'reading') {
    const { seq, reading } = JSON.parse((await bodyOf(request)).toString()) as { seq: number; reading: Reading }
    const draft = draftOf(id!)
    if (seq < draft.readingSeq) {
      json(response, 409, { detail: 'A newer reading is here.' })
    } else {
      draft.readingSeq = seq
      json(response, 200, { saved: new Date().toISOString(), words: 0, warnings: warningsOf(reading) })
    }
  } else if (place === 'drafts' && what === 'snapshots' && request.method === 'POST') {
    const { reading, reason } = JSON.parse((await bodyOf(request)).toString()) as { reading: Reading; reason: string }
    const { snapshots } = draftOf(id!)
    snapshots.push({ n: snapshots.length + 1, by: 'Ana Orel', at: new Date().toISOString(), reason, reading })
    json(response, 201, {})
  } else if (place === 'drafts' && what === 'snapshots') {
    const { snapshots } = draftOf(id!)
    json(response, 200, n ? snapshots[Number(n) - 1]?.reading : snapshots.map(({ reading: _reading, ...line }) => line))
  } else if (what === 'file') {
    response.end(`Filed: ${(await bodyOf(request)).toString()}`)
  } else {
    response.writeHead(404).end()
  }
}

function warningsOf(reading: Reading): Warning[] {
  const warnings: Warning[] = []
  if (!reading.headline) {
    warnings.push({ check: 'headline', level: 'stop', sentence: 'There is no headline.', field: 'headline' })
  }
  if (!reading.dateline) {
    warnings.push({ check: 'dateline', level: 'warning', sentence: 'There is no dateline.', field: 'dateline' })
  }
  reading.copy.forEach((block, at) => {
    if (block.block === 'picture' && !block.alternative) {
      warnings.push({ check: 'alternative', level: 'warning', sentence: 'A picture has no alternative text.', field: 'copy', block: at })
    }
  })
  return warnings
}

function picture(body: Buffer, response: ServerResponse): void {
  const start = body.indexOf('\r\n\r\n') + 4
  const end = body.lastIndexOf('\r\n--')
  const head = body.subarray(0, start).toString()
  const bytes = body.subarray(start, end)
  const type = /Content-Type: (\S+)/.exec(head)?.[1] ?? ''
  if (type !== 'image/png') {
    json(response, 415, { detail: 'This desk takes only PNG.' })
    return
  }
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const duplicate = pictures.has(digest)
  pictures.set(digest, { type, bytes })
  json(response, duplicate ? 200 : 201, { digest, mediaType: type, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), caption: '', credit: '', duplicate })
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) {
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
}

function cut(code: number | undefined): void {
  for (const draft of drafts.values()) {
    for (const socket of draft.sockets.keys()) {
      if (code) {
        socket.close(code)
      } else {
        socket.terminate()
      }
    }
  }
}

const sockets = new WebSocketServer({ server, maxPayload: 2 << 20 })

sockets.on('connection', (socket, request) => {
  const url = new URL(request.url ?? '/', 'http://desk')
  if (signedOut) {
    socket.close(4401)
    return
  }
  const id = url.pathname.split('/')[3] ?? ''
  const draft = draftOf(id)
  const name = url.searchParams.get('person') ?? 'Ana Orel'
  const send = (to: WebSocket, frame: FromServer) => to.send(encodeServer(frame))
  draft.sockets.set(socket, name)
  const seq = draft.updates.length
  const seed = id.startsWith('every') && seq === 0 ? everyBlock : null
  const person = { id: name.toLowerCase().replaceAll(' ', '-'), name }
  const colour = COLOURS[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLOURS.length]!
  send(socket, { type: 'hello', hello: { draft: id, seq, person, colour, seed, state: 'open', formToken: 'token' } })
  send(socket, { type: 'updates', seq, updates: draft.updates })
  socket.on('close', () => draft.sockets.delete(socket))
  socket.on('message', (bytes: Buffer) => {
    const frame = decodeClient(new Uint8Array(bytes))
    const others = [...draft.sockets.keys()].filter((other) => other !== socket)
    if (frame.type === 'awareness') {
      others.forEach((other) => send(other, { type: 'awareness', update: frame.update }))
      return
    }
    if (frame.type === 'update' || draft.updates.length === 0) {
      draft.updates.push(frame.update.slice())
      others.forEach((other) => send(other, { type: 'updates', seq: draft.updates.length, updates: [frame.update] }))
    }
    send(socket, { type: 'ack', message: frame.message, seq: draft.updates.length })
  })
})

server.listen(port, '127.0.0.1', () => {
  const { port: taken } = server.address() as { port: number }
  console.log(`http://127.0.0.1:${taken}/?draft=every-block&person=Ana+Orel`)
})
