import { awaitsAnswer, cameIn, changesAsked, type Message, type Standing } from '~/domain/proposal'
import { grouped } from '~/domain/grouped'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { hasInterestIn, interestsAmong } from '~/records/panel/interest.server'
import { messagesInRound } from '~/records/proposal/checking-talk.server'
import { proposalsOf, whyNotEligible, type Proposal } from '~/records/proposal/proposal.server'
import { asSent, sentVersions } from '~/records/proposal/sent-version.server'
import type { Round } from '~/records/round/course.server'
import { publicProposal } from './public-proposal.server'

const isLeft = (standing: Standing) => standing === 'submitted' || standing === 'sent-back'

function talkOf(messages: readonly Message[]): 'waiting' | 'answered' | null {
  if (awaitsAnswer(messages)) return 'waiting'
  return messages.at(-1)?.kind === 'answer' ? 'answered' : null
}

/** What has come in, for those who check: the ones still to be looked at first, then by reference. */
export async function checkingList(db: Db, roundId: string, personId: string) {
  const proposals = await proposalsOf(db, roundId)
  const sentIn = proposals.filter(({ standing }) => cameIn(standing))
  const interests = await interestsAmong(db, sentIn, personId)
  const said = grouped(await messagesInRound(db, roundId), ({ proposalId }) => proposalId)
  const items = sentIn.map(({ id, reference, title, costPence, standing }) => {
    const messages = said.get(id) ?? []
    return {
      reference,
      title,
      costPence,
      standing,
      /** Somebody else has to check it. */
      hasInterest: interests.has(id),
      /** Of a question that was asked, whether there is an answer. */
      talk: talkOf(messages),
      until: standing === 'sent-back' ? (changesAsked(messages)?.until ?? null) : null,
    }
  })
  const isDone = ({ standing }: (typeof items)[number]) => Number(!isLeft(standing))
  return {
    items: items.sort((one, other) => isDone(one) - isDone(other)),
    drafts: proposals.filter(({ standing }) => standing === 'draft').length,
  }
}

export type CheckingItem = Awaited<ReturnType<typeof checkingList>>['items'][number]

/** The next one that someone can look at after another, round about; nothing when none is left for her. */
export async function nextToCheck(db: Db, roundId: string, personId: string, after: string): Promise<string | null> {
  const { items } = await checkingList(db, roundId, personId)
  const left = items.filter(({ standing, hasInterest }) => standing === 'submitted' && !hasInterest)
  const next = left.find(({ reference }) => reference > after) ?? left[0]
  return next?.reference ?? null
}

/** One proposal for those who check it: what everyone may read, and what was found so far. */
export async function proposalToCheck(db: Db, proposal: Proposal, round: Round, now: Instant) {
  const { standing } = proposal
  // What she is changing is hers until she sends it.
  const sent = standing === 'sent-back' ? (await sentVersions(db, proposal.id)).at(-1) : undefined
  const shown = sent ? asSent(proposal, sent.words) : proposal
  const { reference, title, summary, answers, costPence, theme, place } = await publicProposal(db, shown, round, now)
  const finding = standing === 'eligible' || standing === 'not-eligible' ? standing : null
  const why = finding === 'not-eligible' ? await whyNotEligible(db, proposal.id) : null
  return { reference, title, summary, answers, costPence, theme, place, standing, finding, why }
}

/** Whether the reader must leave it to somebody else. */
export const hasInterest = (db: Db, proposal: Proposal, personId: string) => hasInterestIn(db, proposal, personId)
