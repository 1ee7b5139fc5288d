/** What the server says has changed. */
export interface News {
  order: string[]
  rows: { key: string; html: string }[]
  gone: string[]
  counts: Record<string, number>
  pages: number
  flash: Flash[]
}

/** A story that must be heard of now. */
export interface Flash {
  id: string
  key: string
  headline: string
  href: string
}

/** Listens for news as long as the page is open; says how the line is. */
export function listen(address: string, heard: (news: News) => void, line: (state: LineState) => void): void {
  const source = new EventSource(address)
  let refused = false
  source.addEventListener('open', () => line('live'))
  source.addEventListener('news', (event) => {
    line('live')
    heard(JSON.parse((event as MessageEvent<string>).data) as News)
  })
  source.addEventListener('signed-out', () => {
    refused = true
    source.close()
    line('signed-out')
  })
  source.addEventListener('error', () => {
    if (refused) return
    line('lost')
    // The browser tries again by itself unless the answer was no event stream at all.
    if (source.readyState === EventSource.CLOSED) void askAgain(address, heard, line)
  })
}

/** The server answered, but with no stream: it says why, and is asked later unless nobody is signed in any more. */
async function askAgain(address: string, heard: (news: News) => void, line: (state: LineState) => void): Promise<void> {
  const status = await fetch(address, { headers: { Accept: 'application/json' } }).then(
    (answer) => answer.status,
    () => 0,
  )
  if (status === 401) line('signed-out')
  else window.setTimeout(() => listen(address, heard, line), AGAIN_MILLIS)
}

const AGAIN_MILLIS = 5_000

export type LineState = 'live' | 'lost' | 'signed-out'
