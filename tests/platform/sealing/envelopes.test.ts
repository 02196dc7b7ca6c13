import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newTellerKey } from '~/domain/voting/teller-key'
import { join, split } from '~/domain/voting/two-of-three'
import { envelopeOpener, receiptOfSealed, sealChoices, sealVersion } from '~/platform/sealing/envelopes.server'
import { newKeyPair, pairFrom } from '~/platform/sealing/hpke.server'
import { openShare, sealShare, tellerPair } from '~/platform/sealing/teller-keys.server'
import { randomBelow, secretsFrom } from '~/platform/secrets.server'

const { publicKey, privateKey } = newKeyPair()
const spring = {
  roundId: 'spring',
  version: sealVersion,
  publicKey: publicKey.toString('base64url'),
  envelopeBytes: 512,
}
const choices = fc.record({ named: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 4 }) })

describe('a sealed ballot', () => {
  it('is as long as any other of its round, and opens to what was chosen', () => {
    const open = envelopeOpener(spring, privateKey)
    fc.assert(
      fc.property(choices, (chosen) => {
        const sealed = sealChoices(spring, 'one', chosen)
        expect(sealed).toHaveLength(Math.ceil(((512 + 48) * 4) / 3))
        expect(open({ pseudonym: 'one', sealed })).toEqual(chosen)
      }),
      { numRuns: 30 },
    )
  })

  it('does not open under another pseudonym, in another round, or by a way that is not known', () => {
    const sealed = sealChoices(spring, 'one', { named: ['A'] })
    expect(() => envelopeOpener(spring, privateKey)({ pseudonym: 'other', sealed })).toThrow()
    expect(() => envelopeOpener({ ...spring, roundId: 'summer' }, privateKey)({ pseudonym: 'one', sealed })).toThrow()
    expect(() => envelopeOpener({ ...spring, version: 2 }, privateKey)).toThrow('does not know: 2')
  })

  it('has a receipt that is new with every sealing, and its own in every round', () => {
    const [one, other] = [sealChoices(spring, 'one', { named: [] }), sealChoices(spring, 'one', { named: [] })]
    expect(receiptOfSealed('spring', one)).not.toBe(receiptOfSealed('spring', other))
    expect(receiptOfSealed('spring', one)).not.toBe(receiptOfSealed('summer', one))
  })

  it('takes about as long as the decision says: a fraction of a millisecond', () => {
    const many = 200
    const from = performance.now()
    for (let at = 0; at < many; at++) sealChoices(spring, 'one', { named: ['A', 'B'] })
    const each = (performance.now() - from) / many
    process.stdout.write(`One ballot is sealed in ${each.toFixed(3)} ms.\n`)
    expect(each).toBeLessThan(5)
  })
})

describe('what is locked with the installation’s secret', () => {
  const secrets = secretsFrom('a secret for the tests, long enough to be one')

  it('opens with it, about the same thing, and not otherwise', () => {
    const locked = secrets.lock('ballot-key', 'spring', privateKey)
    expect(secrets.unlock('ballot-key', 'spring', locked)).toEqual(privateKey)
    expect(() => secrets.unlock('ballot-key', 'summer', locked)).toThrow()
    expect(() => secrets.unlock('teller-share', 'spring', locked)).toThrow()
    const others = secretsFrom('another secret of another installation, as long')
    expect(() => others.unlock('ballot-key', 'spring', locked)).toThrow()
    expect(secrets.lock('ballot-key', 'spring', privateKey)).not.toBe(locked)
  })
})

describe('the tellers', () => {
  it('any two open the key of the round with what they wrote down; one alone, or with a stranger’s, does not', () => {
    const keys = [1, 2, 3].map(() => newTellerKey(randomBelow))
    const pairs = keys.map((key) => tellerPair('spring', key))
    const slopes = Uint8Array.from(privateKey, () => randomBelow(256))
    const sealed = split(privateKey, slopes).map((share, at) =>
      sealShare('spring', pairs[at]?.publicKey.toString('base64url') ?? '', share),
    )
    const opened = keys.map((key, at) => openShare('spring', tellerPair('spring', key), at + 1, sealed[at] ?? ''))
    for (const one of opened)
      for (const other of opened.filter((each) => each !== one))
        expect(pairFrom(join(one, other)).publicKey).toEqual(publicKey)
    expect(() => openShare('spring', tellerPair('spring', keys[0] ?? ''), 2, sealed[1] ?? '')).toThrow()
    expect(() => openShare('summer', tellerPair('summer', keys[0] ?? ''), 1, sealed[0] ?? '')).toThrow()
  })
})
