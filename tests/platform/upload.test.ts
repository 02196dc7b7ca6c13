import { serve, type ServerType } from '@hono/node-server'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NotTaken, takeFile } from '~/platform/upload.server'

const most = { bytes: 2_000_000 }
const piece = Buffer.alloc(64 * 1024, 7)
let server: ServerType
let url: string
/** How many bytes of the file were handed on, and how it ended. */
let handedOn: number
let ended: string
beforeEach(async () => {
  ;[handedOn, ended] = [0, '']
  const fetch = async (asked: Request) => {
    try {
      const size = await takeFile(asked, most, async (pieces) => {
        for await (const one of pieces) handedOn += one.length
        return handedOn
      })
      ended = 'taken'
      return new Response(`taken ${size}`)
    } catch (reason) {
      ended = reason instanceof NotTaken ? reason.because : String(reason)
      return new Response(ended, { status: 413 })
    }
  }
  await new Promise<void>((ready) => {
    server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => ready())
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  if ('closeAllConnections' in server) server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const head = (name = 'a.jpg') =>
  `--edge\r\nContent-Disposition: form-data; name="photo"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`
const end = '\r\n--edge--\r\n'
const multipart = { 'Content-Type': 'multipart/form-data; boundary=edge' }
const opened = (headers: Record<string, string | number> = {}): ClientRequest => {
  const asked = request(url, { method: 'POST', headers: { ...multipart, ...headers } })
  asked.on('error', () => undefined)
  return asked
}
const answerOf = async (asked: ClientRequest): Promise<string> => {
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  for await (const part of answer) text += String(part)
  return text
}

describe('a file that is sent', () => {
  it('is handed on whole, while it comes', async () => {
    const asked = opened()
    const answer = answerOf(asked)
    asked.write(head())
    for (let sent = 0; sent < 10; sent++) asked.write(piece)
    await expect.poll(() => handedOn).toBeGreaterThan(piece.length)
    asked.end(end)
    expect(await answer).toBe(`taken ${piece.length * 10}`)
  })

  it('is refused before any of it is read when it says that it is too much', async () => {
    const asked = opened({ 'Content-Length': 300_000_000 })
    const answer = answerOf(asked)
    asked.write(head())
    expect(await answer).toBe('too-large')
    expect(handedOn).toBe(0)
    asked.destroy()
  })

  it('is refused where it becomes too much, though it never ends, and no more of it is taken', async () => {
    const asked = opened({ 'Transfer-Encoding': 'chunked' })
    const answer = answerOf(asked)
    asked.write(head())
    const sending = setInterval(() => asked.write(piece), 1)
    expect(await answer).toBe('too-large')
    clearInterval(sending)
    expect(handedOn).toBeLessThanOrEqual(most.bytes)
    asked.destroy()
  })

  it('is not taken when its sender goes away in the middle', async () => {
    const asked = opened({ 'Content-Length': 1_000_000 })
    asked.write(head())
    asked.write(piece)
    await expect.poll(() => handedOn).toBeGreaterThan(0)
    asked.destroy()
    await expect.poll(() => ended).toBe('not-whole')
  })

  it('is missed when nothing was chosen, or what came is no such form', async () => {
    const none = opened()
    none.end(head('') + end)
    expect(await answerOf(none)).toBe('nothing-chosen')
    const words = opened()
    words.end(`--edge\r\nContent-Disposition: form-data; name="photo"\r\n\r\nwords${end}`)
    expect(await answerOf(words)).toBe('nothing-chosen')
    const other = opened({ 'Content-Type': 'application/x-www-form-urlencoded' })
    other.end('photo=a')
    expect(await answerOf(other)).toBe('nothing-chosen')
  })

  it('is not whole without its end', async () => {
    const asked = opened()
    asked.end(head() + 'half')
    expect(await answerOf(asked)).toBe('not-whole')
  })
})
