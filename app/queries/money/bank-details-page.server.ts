import { bankStandingOf, detailsInForce, detailsInForceFrom, detailsWaiting } from '~/domain/money'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import {
  bankDetailsOf,
  bankLinkBySecret,
  linksAskedSince,
  looksAt,
  type BankDetailsOnRecord,
} from '~/records/money/bank-details.server'
import { isPaidHerself, payeeKind } from '~/records/money/payee.server'
import { interestsIn } from '~/records/panel/interest.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { stripePayeeOf } from '~/records/money/stripe-payee.server'
import { days, later } from '~/domain/time'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'

/** How an account may be told of to those who do not see it whole. */
const standing = (details: BankDetailsOnRecord, at: Instant) => ({
  ends: details.ends,
  givenAt: details.givenAt,
  standing: bankStandingOf(details, at),
  replaces: details.replaces,
  /** Nothing as long as nobody has confirmed it. */
  from: detailsInForceFrom(details) ?? null,
})

/** How her account at Stripe stands, as far as she and those who pay have to know; nothing where it is none. */
async function atStripe(db: Db, details: BankDetailsOnRecord | undefined) {
  const found = details?.goesBy === 'stripe' ? await stripePayeeOf(db, details.id) : undefined
  if (!found) return null
  const { accountId, isReady, trouble, payoutTrouble } = found
  return { isMade: accountId !== null, isReady, trouble, payoutTrouble }
}

/** The bank details of an award as its officers follow them: never the figures themselves. */
export async function bankDeskPage(db: Db, book: string, awardId: string, at: Instant) {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return undefined
  const all = await bankDetailsOf(db, awardId)
  const name = (await namesOfAwards(db, [awardId])).get(awardId)
  const looks = await looksAt(db, book, awardId)
  const people = await namesOfPeople(db, [
    ...looks.flatMap(({ by }) => (by === null ? [] : [by])),
    ...all.flatMap((one) => one.events.flatMap(({ by }) => (by === null ? [] : [by]))),
  ])
  const asked = await linksAskedSince(db, awardId, later(at, -days(14)))
  const interests = await interestsIn(db, [award.proposalId])
  return {
    title: name?.title ?? '',
    payee: award.payee.name,
    payeeKind: await payeeKind(db, award.proposalId, award.payee),
    keptOut: [...new Set([...award.payee.personIds, ...interests.interestedIn(award.proposalId)])],
    isOpen: award.state !== 'withdrawn',
    given: await Promise.all(
      all.map(async (one) => ({
        ...standing(one, at),
        stripe: await atStripe(db, one),
        contact: one.contact,
        events: one.events.map(({ kind, at: when, by, reason }) => ({
          ...{ kind, at: when, reason },
          by: by === null ? null : (people.get(by) ?? ''),
        })),
      })),
    ),
    asked: asked.map(({ contact, askedAt, usedAt }) => ({ contact, askedAt, used: usedAt !== null })),
    looks: looks.map(({ by, at: when }) => ({ by: by === null ? '' : (people.get(by) ?? ''), at: when })),
  }
}

/** The same for the one who asked for the money. */
export async function ownBankPage(db: Db, awardId: string, personId: string, at: Instant) {
  const award = await awardById(db, awardId)
  if (!award) return undefined
  const all = await bankDetailsOf(db, awardId)
  const [now, next] = [detailsInForce(all, at), detailsWaiting(all, at)]
  // What somebody else chose for her is told Stripe by whoever chose it.
  const chosen = [next, now].find((one) => one?.goesBy === 'stripe' && one.givenBy === personId)
  return {
    stripe: await atStripe(db, chosen),
    /** For the server alone. */
    stripeDetailsId: chosen?.id ?? null,
    payee: award.payee.name,
    isHers: await isPaidHerself(db, award.proposalId, award.payee, personId),
    isOpen: award.state !== 'withdrawn',
    now: now ? standing(now, at) : null,
    waiting: next ? standing(next, at) : null,
  }
}

/** What the link in a letter leads to; nothing for a secret that is none of ours. */
export async function bankLinkPage(db: Db, book: string, secret: string, at: Instant) {
  const link = await bankLinkBySecret(db, book, secret)
  const award = link && (await awardById(db, link.awardId))
  const proposal = award && (await proposalById(db, award.proposalId))
  if (!link || !award || !proposal) return undefined
  const all = await bankDetailsOf(db, award.id)
  const change = all.find(({ id }) => id === link.detailsId)
  // By this very letter, and not by another that went somewhere else.
  const chosen = all.find(
    (one) =>
      one.goesBy === 'stripe' &&
      bankStandingOf(one, at) !== 'stopped' &&
      one.givenAt === link.usedAt &&
      one.contact === link.contact,
  )
  const purpose = link.detailsId === null ? ('give' as const) : ('answer' as const)
  return {
    purpose,
    isOver: link.until <= at || award.state === 'withdrawn' || (purpose === 'answer' && !change),
    isUsed: link.usedAt !== null,
    title: proposal.title,
    payee: award.payee.name,
    stripe: await atStripe(db, chosen),
    /** For the server alone. */
    stripeDetailsId: chosen?.id ?? null,
    change: change
      ? {
          ...standing(change, at),
          answered: change.events.map(({ kind }) => kind),
          wasEnding: detailsInForce(all, at)?.ends ?? '',
        }
      : null,
    /** What was given by this very link. */
    last: purpose === 'give' && all.length > 0 ? standing(all[all.length - 1] as BankDetailsOnRecord, at) : null,
  }
}
