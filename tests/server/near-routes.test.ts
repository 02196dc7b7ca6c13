import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { handleNearRoutes } from '~/server/near-routes'

interface Pattern {
  id: string
  path?: string
  index?: true
  parentId?: string
}
const patterns: Pattern[] = [
  { id: 'root', path: '' },
  { id: 'site', parentId: 'root' },
  { id: 'front', parentId: 'site', index: true },
  { id: 'you', parentId: 'site', path: 'you' },
  { id: 'partnership', parentId: 'root', path: 'p/:partnership' },
  { id: 'home', parentId: 'partnership', index: true },
  { id: 'rounds', parentId: 'partnership', path: 'rounds' },
  { id: 'new', parentId: 'partnership', path: 'rounds/new' },
  { id: 'round', parentId: 'partnership', path: 'rounds/:round' },
  { id: 'vote', parentId: 'partnership', path: 'rounds/:round/vote' },
  { id: 'ballots', parentId: 'partnership', path: 'rounds/:round/ballots.pb' },
  { id: 'maybe', parentId: 'partnership', path: 'money/:year?' },
  { id: 'everything else', parentId: 'root', path: '*' },
]

/** Each route answers with its own name and what the address gave it. */
const build = {
  mode: 'production',
  entry: { module: { default: () => new Response('a page') } },
  routes: Object.fromEntries(
    patterns.map((pattern) => [
      pattern.id,
      { ...pattern, module: { loader: ({ params }: { params: object }) => Response.json([pattern.id, params]) } },
    ]),
  ),
  assets: { routes: {}, entry: { imports: [], module: '' }, url: '', version: '' },
  future: { v3_singleFetch: true },
  publicPath: '/',
  assetsBuildDirectory: '',
  isSpaMode: false,
} as unknown as ServerBuild

const whole = createRequestHandler(build, 'production')
const near = handleNearRoutes(build, 'production')
const ask = async (handler: typeof whole, path: string) => {
  const response = await handler(new Request(`http://here${path}`))
  return [response.status, await response.text()]
}

describe('an address', () => {
  it('comes to the round’s own page, and a fixed word before a parameter', async () => {
    expect(await ask(near, '/p/netherton/rounds/spring')).toEqual([
      200,
      '["round",{"partnership":"netherton","round":"spring"}]',
    ])
    expect(await ask(near, '/p/netherton/rounds/new')).toEqual([200, '["new",{"partnership":"netherton"}]'])
    expect(await ask(near, '/nowhere/at/all')).toEqual([200, '["everything else",{"*":"nowhere/at/all"}]'])
  })

  it('comes to the same page as when every route is tried', async () => {
    // Remix says aloud what it cannot decode.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const step = fc.constantFrom(
      'p',
      'P',
      'rounds',
      'new',
      'vote',
      'you',
      'money',
      'ballots.pb',
      'spring',
      '%C3%A9',
      '%',
      '',
    )
    const address = fc.tuple(fc.array(step, { maxLength: 6 }), fc.constantFrom('', '/', '?page=2', '.data'))
    await fc.assert(
      fc.asyncProperty(address, async ([steps, end]) => {
        const path = `/${steps.join('/')}${end}`
        expect(await ask(near, path)).toEqual(await ask(whole, path))
      }),
      { numRuns: 150 },
    )
  })
})
