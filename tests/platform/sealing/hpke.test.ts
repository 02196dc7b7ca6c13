import { createPublicKey, diffieHellman } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  newKeyPair,
  opener,
  pairFrom,
  privateObject,
  seal,
  sealedAdds,
  sealWith,
  sharedSecret,
} from '~/platform/sealing/hpke.server'

const hex = (text: string) => Buffer.from(text, 'hex')

describe('sealing to a key', () => {
  it('agrees on the secret that RFC 9180 gives in A.1.1', () => {
    const once = pairFrom(hex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736'))
    const own = pairFrom(hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'))
    expect(once.publicKey.toString('hex')).toBe('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431')
    expect(own.publicKey.toString('hex')).toBe('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d')
    // What comes first in all that is sealed is the one-time public key.
    const sealed = sealWith(privateObject(once.privateKey), own.publicKey, hex(''), hex('00'))
    expect(sealed.subarray(0, 32)).toEqual(once.publicKey)
    const agreed = diffieHellman({
      privateKey: privateObject(once.privateKey),
      publicKey: createPublicKey(privateObject(own.privateKey)),
    })
    expect(sharedSecret(agreed, once.publicKey, own.publicKey).toString('hex')).toBe(
      'fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc',
    )
  })

  it('opens what another tool for HPKE has sealed', () => {
    // Made with @hpke/core 1.9.0: X25519, HKDF-SHA256, AES-256-GCM, base mode.
    const pair = pairFrom(hex('896615161d5c4dab6be99bb69b180f22c86eb0ac1b8912e958ed5dd08813573b'))
    expect(pair.publicKey.toString('hex')).toBe('5fd47633b5e43fca7bad1bfbe424feacb175d9d4d4a30f166dbd30636f0b446b')
    const sealed = hex(
      'cdc82d83c763894df0edbf0480aafeae4946e7118676889807114e26ddc3185d' +
        'b8dc929f3b3f8a6221faea252f04ca0ce3cfc94381ff59794b96b836d10d297f885517279e4829359120b73413',
    )
    expect(opener(pair)(sealed, Buffer.from('small-sparks ballot')).toString()).toBe('{"named":["SPR-01","SPR-03"]}')
  })

  it('gives back what was sealed, and never the same bytes for the same words', () => {
    const pair = newKeyPair()
    const open = opener(pair)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 40 }), (plain, info) => {
        const [one, other] = [seal(pair.publicKey, info, plain), seal(pair.publicKey, info, plain)]
        expect(Uint8Array.from(open(one, info))).toEqual(plain)
        expect(one).toHaveLength(plain.length + sealedAdds)
        expect(one.equals(other)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('opens nothing that was changed anywhere, for another key, about another thing, or cut off', () => {
    const [pair, stranger] = [newKeyPair(), newKeyPair()]
    const about = Buffer.from('spring')
    const sealed = seal(pair.publicKey, about, Buffer.from('a ballot'))
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      // X25519 leaves out the highest bit of a public key, and the key schedule does not.
      changed[at] = (changed[at] ?? 0) ^ 0x80
      expect(() => opener(pair)(changed, about), `byte ${at}`).toThrow()
    }
    expect(() => opener(stranger)(sealed, about)).toThrow()
    expect(() => opener(pair)(sealed, Buffer.from('summer'))).toThrow()
    expect(() => opener(pair)(sealed.subarray(0, 40), about)).toThrow('too short')
  })
})
