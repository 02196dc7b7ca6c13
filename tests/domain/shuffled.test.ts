import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from '~/domain/shuffled'

describe('a shuffle', () => {
  it('always keeps everything, once, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.infiniteStream(fc.nat()), (items, dice) => {
        const before = [...items]
        const after = shuffled(items, (below) => (dice.next().value ?? 0) % below)
        expect([...after].sort()).toEqual([...before].sort())
        expect(items).toEqual(before)
      }),
    )
  })

  it('reaches every order when every throw is as likely', () => {
    const orders = new Map<string, number>()
    // All throws there are for four things: 4 × 3 × 2.
    for (let first = 0; first < 4; first++)
      for (let second = 0; second < 3; second++)
        for (let third = 0; third < 2; third++) {
          const throws = [first, second, third]
          const order = shuffled(['a', 'b', 'c', 'd'], () => throws.shift() ?? 0).join('')
          orders.set(order, (orders.get(order) ?? 0) + 1)
        }
    expect(orders.size).toBe(24)
    expect(new Set(orders.values())).toEqual(new Set([1]))
  })
})
