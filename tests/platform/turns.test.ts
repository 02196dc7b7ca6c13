import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openTurns } from '~/platform/turns.server'

describe('turns', () => {
  it('lets those of one name go one after another, in order, and others as they come', async () => {
    const inTurn = openTurns()
    const told: string[] = []
    const act = (what: string, wait: number) => async () => {
      told.push(`${what} begins`)
      await pause(wait)
      told.push(`${what} ends`)
      return what
    }
    const all = [inTurn('nadia', act('first', 20)), inTurn('nadia', act('second', 1)), inTurn('len', act('other', 1))]
    expect(await Promise.all(all)).toEqual(['first', 'second', 'other'])
    const ofNadia = told.filter((one) => !one.startsWith('other'))
    expect(ofNadia).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
    expect(told.indexOf('other ends')).toBeLessThan(told.indexOf('first ends'))
  })

  it('goes on after one that failed, which fails for nobody else', async () => {
    const inTurn = openTurns()
    const broken = inTurn('nadia', () => Promise.reject(new Error('broken')))
    const next = inTurn('nadia', () => Promise.resolve('done'))
    await expect(broken).rejects.toThrow('broken')
    expect(await next).toBe('done')
  })
})
