import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { limitBodySize } from '~/server/body-size'

const app = new Hono()
  .use(limitBodySize())
  .post('*', async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)))
const pictures = '/p/netherton/rounds/spring/apply/01/pictures'
const most = 256 * 1024

/** How a post of so many bytes to an address is answered. */
const sent = async (path: string, bytes: number, type = 'multipart/form-data; boundary=b') => {
  const body = Buffer.alloc(bytes)
  const headers = { 'content-type': type, 'content-length': String(bytes) }
  return (await app.request(path, { method: 'POST', headers, body })).status
}

describe('what is sent to a page', () => {
  it('is refused when it is larger than any form', async () => {
    expect(await sent('/p/netherton', most)).toBe(200)
    expect(await sent('/p/netherton', most + 1)).toBe(413)
  })

  it('is refused as it comes where nobody said how large it is, or said it and sent it in pieces', async () => {
    const inPieces = async (bytes: number, headers: Record<string, string> = {}) => {
      const body = new ReadableStream({
        start(stream) {
          for (let from = 0; from < bytes; from += 1000) stream.enqueue(new Uint8Array(Math.min(1000, bytes - from)))
          stream.close()
        },
      })
      const init = {
        method: 'POST',
        headers: { 'content-type': 'text/plain', ...headers },
        body,
        duplex: 'half' as const,
      }
      return (await app.request('/p/netherton', init)).status
    }
    expect(await inPieces(most)).toBe(200)
    expect(await inPieces(most + 1)).toBe(413)
    const both = { 'content-length': '10', 'transfer-encoding': 'chunked' }
    expect(await inPieces(most + 1, both), 'what was said is not believed then').toBe(413)
  })

  it('may be as large as a photo where one is added, and only there', async () => {
    expect(await sent(`${pictures}?add=photo`, most + 1)).toBe(200)
    expect(await sent(`${pictures}?add=paper`, most + 1)).toBe(200)
    expect(await sent(`${pictures}?add=paper&ask=own-rules`, most + 1), 'in answer to a question').toBe(200)
    expect(await sent('/p/netherton/rounds/spring/apply/01/scan?add=paper', most + 1), 'a scan').toBe(200)
    for (const other of ['own-rules', 'check', 'read-back', ''])
      expect(await sent(`/p/netherton/rounds/spring/apply/01/${other}?add=paper`, most + 1), other).toBe(413)
    for (const query of ['', '?add=', '?add=film', '?add=film&add=photo', '?do=remove'])
      expect(await sent(`${pictures}${query}`, most + 1), query).toBe(413)
    expect(await sent(`${pictures}?add=photo`, most + 1, 'application/x-www-form-urlencoded')).toBe(413)
  })
})
