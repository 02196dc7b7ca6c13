import { may, type Act } from '~/domain/policy'
import { cameIn } from '~/domain/proposal'
import { hasInterest } from '~/queries/proposal/checking.server'
import { canBeWrittenTo } from '~/queries/proposal/checking-talk.server'
import { notFound, turnAway, type ProposalEntry } from './entrance.server'
import { letterDesk } from './letters.server'

/** What an officer needs who wants to ask an applicant something. @throws Response for whoever has an interest. */
export async function askingPage(entry: ProposalEntry, act: Act) {
  const { sparks, now, actor, partnership, round, proposal } = entry
  if (!cameIn(proposal.standing)) throw notFound()
  const { interest, hasAddress } = await sparks.world.read(async (db) => ({
    interest: await hasInterest(db, proposal, actor?.personId ?? ''),
    hasAddress: await canBeWrittenTo(db, proposal),
  }))
  if (interest) throw turnAway({ ok: false, because: 'you-have-an-interest', values: {} })
  const allowed = may(actor, act, { round, now, hasInterest: interest })
  const { reference, title } = proposal
  const href = `/p/${partnership.slug}/rounds/${round.slug}/checking/${reference}`
  return { href, reference, title, hasAddress, closed: allowed.ok ? null : allowed }
}

/** What letters about a proposal need: its names, and where its applicant and those who check it read it. */
export function talkAbout(entry: ProposalEntry, request: Request) {
  const { round, proposal } = entry
  const { words, home } = letterDesk(entry, request)
  const { reference, title } = proposal
  const at = `${home}/rounds/${round.slug}`
  return {
    words,
    own: { reference, title, address: `${at}/apply/${reference}` },
    checking: { reference, title, address: `${at}/checking/${reference}` },
  }
}
