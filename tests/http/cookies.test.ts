import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('are these alone: for each new one the privacy page is to say what it is for', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|js)$/.test(name))
  const sources = files.map((name) => readFileSync(`app/${name}`, 'utf8'))
  const made = sources.flatMap((source) =>
    [
      ...source.matchAll(/(?:createCookie|guardedCookie|cookieNamed)\((?:sparks, )?['`]([a-z]+(?:-[a-z]+)*)/g),
      // Those that a script of ours sets.
      ...source.matchAll(/document\.cookie = '([a-z-]+)=[a-z]/g),
    ].map(([, name]) => name),
  )
  expect(made.sort()).toEqual([
    'desk-tablet',
    'language',
    'night-seat',
    'sparks',
    'sparks-address',
    'sparks-invited',
    'sparks-kept',
    'sparks-passkey',
    'sparks-sign-in',
  ])
})
