import type { Choices } from '~/domain/voting/choices'
import { sha256 } from '~/platform/secrets.server'

/**
 * The fingerprint of a roll, in order of the ids, with a salt that is not published: it shows that the roll was not changed,
 * and whoever knows somebody's id cannot try whether she is on it.
 */
export const printOfRoll = (voters: readonly { readonly personId: string }[], salt: string): string =>
  sha256(JSON.stringify([salt, ...voters.map(({ personId }) => personId)]))

/** The fingerprint of published ballots, in the order of their numbers, with their points where they give any. */
export const printOfBallots = (published: readonly { readonly number: number; readonly choices: Choices }[]): string =>
  sha256(
    published
      .map(
        ({ number, choices: { named, points } }) =>
          `${number};${named.join(',')}${points ? `;${points.join(',')}` : ''}\n`,
      )
      .join(''),
  )
