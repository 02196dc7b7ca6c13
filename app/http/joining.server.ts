import { cameIn, mergingUntil } from '~/domain/proposal'
import { proposalByReference, type Proposal } from '~/records/proposal/proposal.server'
import { goAndSeeLetter } from '~/ui/proposal/checking-letters'
import { joiningAskedLetter, joiningSettledLetter } from '~/ui/proposal/joining-letters'
import { notFound, type RoundEntry } from './entrance.server'
import { letterDesk } from './letters.server'

/** The other idea, of the same round. @throws Response 404 */
export async function theOther({ sparks, round }: RoundEntry, reference: string) {
  const other = await sparks.world.read((db) => proposalByReference(db, round.id, reference))
  if (!other || !cameIn(other.standing)) throw notFound()
  return other
}

/** Letters to one of two whose ideas may become one, and to a builder where she has no address. */
export function joiningLetters(entry: RoundEntry, request: Request) {
  const { round } = entry
  const { words, home } = letterDesk(entry, request)
  const at = `${home}/rounds/${round.slug}`
  const about = ({ reference, title }: Proposal, other: Proposal) => ({ reference, title, other: other.title })
  const own = ({ reference }: Proposal) => `${at}/apply/${reference}/joining`
  const toBuilder = (of: Proposal) =>
    goAndSeeLetter({ reference: of.reference, title: of.title, address: `${at}/checking/${of.reference}` }, words)
  return {
    asked: (of: Proposal, other: Proposal) => ({
      toApplicant: joiningAskedLetter(
        { ...about(of, other), until: mergingUntil(round.dates), address: own(of) },
        words,
      ),
      toBuilder: toBuilder(of),
    }),
    settled: (of: Proposal, other: Proposal, settled: 'agreed' | 'refused') => ({
      toApplicant: joiningSettledLetter({ ...about(of, other), address: own(of) }, settled, words),
      toBuilder: toBuilder(of),
    }),
  }
}
