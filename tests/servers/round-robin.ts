import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Proxy {
  readonly url: string
  close(): Promise<void>
}

/**
 * Hands each request to the next of the servers in turn. One that does not answer the door is passed over; one that ends
 * in the middle of an answer gives 502, because nobody knows what it had done. It believes its callers about their address.
 */
export async function roundRobin(servers: readonly { readonly url: string }[]): Promise<Proxy> {
  let turn = 0

  function pass(from: IncomingMessage, body: Buffer, to: ServerResponse, tries: number): void {
    const server = servers[(turn += 1) % servers.length]
    if (!server || tries === 0) return void to.writeHead(502).end()
    const { port } = new URL(server.url)
    const headers = { ...from.headers, 'x-forwarded-for': from.headers['x-forwarded-for'] ?? from.socket.remoteAddress }
    const asked = request({ host: '127.0.0.1', port, method: from.method, path: from.url, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'x-answered-by': server.url })
      answer.on('error', () => to.destroy())
      answer.pipe(to)
    })
    asked.on('error', (trouble: NodeJS.ErrnoException) => {
      if (trouble.code === 'ECONNREFUSED') pass(from, body, to, tries - 1)
      else if (to.headersSent) to.destroy()
      else to.writeHead(502).end()
    })
    asked.end(body)
  }

  const proxy = createServer((from, to) => {
    const parts: Buffer[] = []
    from.on('data', (part: Buffer) => parts.push(part))
    from.on('end', () => pass(from, Buffer.concat(parts), to, servers.length))
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', () => ready()))
  const { port } = proxy.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        proxy.close(() => done())
        proxy.closeAllConnections()
      }),
  }
}
