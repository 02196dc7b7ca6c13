import { hkdfSync, randomBytes } from 'node:crypto'
import { split, type Share } from '~/domain/voting/two-of-three'
import { opener, pairFrom, seal, type KeyPair } from './hpke.server'

/** The key pair behind the lines a teller keeps, for one round. Only its public part is ever stored. */
export const tellerPair = (roundId: string, tellerKey: string): KeyPair =>
  pairFrom(Buffer.from(hkdfSync('sha256', tellerKey, roundId, 'small-sparks teller', 32)))

/** A private key in three shares, by the machine's own randomness. */
export const sharesOf = (privateKey: Uint8Array): Share[] => split(privateKey, randomBytes(privateKey.length))

/** Seals a share to a teller's key (its public part, base64url): nobody opens it without the lines she keeps. */
export const sealShare = (roundId: string, publicKey: string, { place, bytes }: Share): string =>
  seal(Buffer.from(publicKey, 'base64url'), infoOf(roundId, place), bytes).toString('base64url')

/** @throws Error when it is not a share of this teller's. */
export const openShare = (roundId: string, pair: KeyPair, place: number, sealed: string): Share => ({
  place,
  bytes: opener(pair)(Buffer.from(sealed, 'base64url'), infoOf(roundId, place)),
})

const infoOf = (roundId: string, place: number) => Buffer.from(`small-sparks share\n1\n${roundId}\n${place}`)
