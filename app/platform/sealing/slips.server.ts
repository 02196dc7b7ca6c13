import type { Slip } from '~/domain/panel'
import { padded, unpadded } from '~/domain/voting/padding'
import { opener, pairFrom, seal } from './hpke.server'

/** In bytes: room for the longest a slip can say, so that its length says nothing. */
const slipBytes = 96

/** Seals what one slip of a secret vote of the panel says, bound to its vote, as residents' ballots are to their round. */
export function sealSlip(voteId: string, publicKey: string, { says, points }: Slip): string {
  const plain = padded(JSON.stringify({ says, points: points ?? null }), slipBytes)
  return seal(Buffer.from(publicKey, 'base64url'), infoOf(voteId), plain).toString('base64url')
}

/** Opens the slips of one vote. @throws Error on one that was not sealed for it, or that somebody has changed. */
export function slipOpener(voteId: string, privateKey: Uint8Array): (sealed: string) => Slip {
  const open = opener(pairFrom(privateKey))
  return (sealed) => JSON.parse(unpadded(open(Buffer.from(sealed, 'base64url'), infoOf(voteId)))) as Slip
}

const infoOf = (voteId: string): Buffer => Buffer.from(`small-sparks slip\n1\n${voteId}`)
