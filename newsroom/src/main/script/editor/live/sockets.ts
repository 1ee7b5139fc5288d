/** One attempt at a live connection. */
export interface Socket {
  send(bytes: Uint8Array): void
  close(): void
}

export interface SocketListener {
  opened(): void
  received(bytes: Uint8Array): void
  /** The last call. `code` is the WebSocket close code. */
  closed(code: number): void
}

export type Sockets = (listener: SocketListener) => Socket

/** Sockets of the browser to an address of this site. */
export function browserSockets(address: string): Sockets {
  return (listener) => {
    const url = new URL(address, location.href)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(url)
    socket.binaryType = 'arraybuffer'
    socket.onopen = () => listener.opened()
    socket.onmessage = (event: MessageEvent) => {
      if (event.data instanceof ArrayBuffer) {
        listener.received(new Uint8Array(event.data))
      }
    }
    socket.onclose = (event) => listener.closed(event.code)
    return {
      send: (bytes) => socket.send(bytes as Uint8Array<ArrayBuffer>),
      close: () => socket.close(),
    }
  }
}
