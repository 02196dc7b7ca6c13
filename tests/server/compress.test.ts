import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressed } from '~/server/compress'

const asking = new Request('http://here/', { headers: { 'Accept-Encoding': 'gzip' } })

describe('what is squeezed on its way', () => {
  it('is a file piece by piece: the next is asked for when the one before has gone, and nothing is held whole', async () => {
    let [made, cancelled] = [0, false]
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        made += 1
        // Of a kind that does not squeeze, so that it fills what lies between.
        controller.enqueue(crypto.getRandomValues(new Uint8Array(60_000)))
      },
      cancel: () => void (cancelled = true),
    })
    const headers = { 'Content-Type': 'application/json', 'Content-Disposition': 'attachment; filename="a.json"' }
    const answer = await compressed(asking, new Response(endless, { headers }))
    expect(answer.headers.get('Content-Encoding')).toBe('gzip')
    const reader = answer.body?.getReader()
    await reader?.read()
    expect(made).toBeLessThan(50)
    await reader?.cancel().catch(() => undefined)
    expect(cancelled || made < 50).toBe(true)
  })

  it('comes out as it went in', async () => {
    const text = '{"grants":[1,2,3]}'.repeat(1_000)
    const headers = { 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment; filename="a.csv"' }
    const answer = await compressed(asking, new Response(text, { headers }))
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(text)
  })
})
