import { createHash } from 'node:crypto'
import type { Choices } from '~/domain/voting/choices'
import { padded, unpadded } from '~/domain/voting/padding'
import { receiptOf } from '~/domain/voting/receipt'
import { opener, pairFrom, seal } from './hpke.server'

/** How ballots are sealed; a later way has another number, and opens its own. */
export const sealVersion = 1

/** What is needed to seal a ballot of a round. */
export interface RoundSeal {
  readonly roundId: string
  readonly version: number
  /** Base64url. */
  readonly publicKey: string
  /** How long what is in an envelope is, whatever it says; in bytes. */
  readonly envelopeBytes: number
}

/** A ballot as it is kept while voting is open. */
export interface SealedBallot {
  readonly pseudonym: string
  /** Base64url. */
  readonly sealed: string
}

/**
 * Seals what one ballot says. It is bound to its round, to this way of sealing and to its pseudonym: put under another, it
 * does not open, so that nobody learns what is in it by having it counted ten times.
 */
export function sealChoices(to: RoundSeal, pseudonym: string, choices: Choices): string {
  const plain = padded(JSON.stringify(choices), to.envelopeBytes)
  return seal(Buffer.from(to.publicKey, 'base64url'), infoOf(to, pseudonym), plain).toString('base64url')
}

/** Opens the ballots of a round. @throws Error on one that was not sealed for it, or that somebody has changed. */
export function envelopeOpener(of: RoundSeal, privateKey: Uint8Array): (ballot: SealedBallot) => Choices {
  if (of.version !== sealVersion) throw new Error(`ballots sealed in a way this version does not know: ${of.version}`)
  const open = opener(pairFrom(privateKey))
  return ({ pseudonym, sealed }) =>
    JSON.parse(unpadded(open(Buffer.from(sealed, 'base64url'), infoOf(of, pseudonym)))) as Choices
}

/** The receipt of a sealed ballot: by the sealed bytes, which say nothing of what is in them. */
export const receiptOfSealed = (roundId: string, sealed: string): string =>
  receiptOf(createHash('sha256').update(`small-sparks receipt\n${roundId}\n${sealed}`).digest())

const infoOf = ({ roundId, version }: RoundSeal, pseudonym: string): Buffer =>
  Buffer.from(`small-sparks ballot\n${version}\n${roundId}\n${pseudonym}`)
