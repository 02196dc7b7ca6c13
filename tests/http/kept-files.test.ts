import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepFiles, type KeptFiles } from '~/http/kept-files.server'

let files: KeptFiles
let made: number
beforeEach(() => {
  files = keepFiles()
  made = 0
})

async function* pieces() {
  made += 1
  yield 'META\n'
  await Promise.resolve()
  yield 'VOTES\n'
}
const ask = (headers: Record<string, string> = {}, version = 'one') =>
  files.answer(new Request('http://here/ballots.pb', { headers }), version, pieces, { 'Content-Type': 'text/plain' })

describe('a file that is long in the making', () => {
  it('is made once for each version, even when many ask at once', async () => {
    const answers = await Promise.all([ask(), ask(), ask()])
    for (const answer of answers) expect(await answer.text()).toBe('META\nVOTES\n')
    await ask()
    expect(made).toBe(1)
    await ask({}, 'two')
    expect(made).toBe(2)
  })

  it('comes squeezed to those who take it so', async () => {
    const answer = await ask({ 'Accept-Encoding': 'gzip, br' })
    expect(answer.headers.get('Content-Encoding')).toBe('gzip')
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe('META\nVOTES\n')
  })

  it('is not sent again to who has it, nor made for her', async () => {
    const again = await ask({ 'If-None-Match': 'W/"one"' })
    expect([again.status, await again.text(), made]).toEqual([304, '', 0])
    expect((await ask({ 'If-None-Match': 'W/"another"' })).status).toBe(200)
  })

  it('that could not be made is made anew for the next', async () => {
    const broken = files.answer(
      new Request('http://here/'),
      'one',

      async function* () {
        throw new Error('the disk is away')
      },
      {},
    )
    await expect(broken).rejects.toThrow('the disk is away')
    expect(await (await ask()).text()).toBe('META\nVOTES\n')
  })
})
