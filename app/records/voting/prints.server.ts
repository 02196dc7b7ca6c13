import type { Choices, VoterBody } from '~/domain/voting/choices'
import { sha256 } from '~/platform/secrets.server'

/** The fingerprint of a roll, by which anyone with a copy sees that it is the one that was fixed. In order of the ids. */
export const printOfRoll = (voters: readonly { readonly personId: string; readonly body: VoterBody }[]): string =>
  sha256(JSON.stringify(voters.map(({ personId, body }) => [personId, body])))

/** The fingerprint of published ballots, in the order of their numbers. */
export const printOfBallots = (published: readonly { readonly number: number; readonly choices: Choices }[]): string =>
  sha256(published.map(({ number, choices }) => `${number};${choices.named.join(',')}\n`).join(''))
