import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { documentsOf } from '~/records/learning/document.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { meetingsOf } from '~/queries/learning/meetings.server'
import { datesOfRounds } from '~/queries/learning/news.server'
import { openIdeas } from '~/queries/learning/open-ideas.server'
import { mostStories, publishedStories, publishedTotals } from '~/queries/learning/published-stories.server'
import { publishedRipples } from '~/queries/learning/ripples.server'
import { whereTheMoneyIs } from '~/queries/money/where-the-money-is.server'
import { roundsOverview } from '~/queries/round/rounds-overview.server'
import { themesShown } from '~/queries/round/themes-shown.server'
import { stableId } from '../stable-id.server'
import { atOnce, type Item, type Resource } from './shapes'

interface Asked {
  readonly db: Db
  readonly partnership: PartnershipRow
  /** The partnership's own address, whole. */
  readonly home: string
  readonly page: number
  readonly now: Instant
}
interface Listed<Name extends Resource> {
  readonly count: number
  readonly onAPage: number
  readonly items: readonly Item<Name>[]
}

const iso = (at: Instant) => new Date(at).toISOString()
const isoOr = (at: Instant | null) => (at === null ? null : iso(at))

/** A list that is short enough to be made whole, a page of it. */
const pageOf = <Name extends Resource>(all: readonly Item<Name>[], page: number): Listed<Name> => ({
  count: all.length,
  onAPage: atOnce,
  items: all.slice((page - 1) * atOnce, page * atOnce),
})
const ideaHref = (home: string, round: string, reference: string) =>
  `${home}/rounds/${round}/proposals/${encodeURIComponent(reference)}`

/** Each list of what is public, made by the queries that its pages are made by. */
const lists: { readonly [Name in Resource]: (asked: Asked) => Promise<Listed<Name>> } = {
  async partnership({ partnership: { id, slug, name, area, vision, languages, timeZone }, home, page }) {
    return pageOf<'partnership'>(
      [{ id: stableId(id), href: home, slug, name, area, vision, languages, timeZone }],
      page,
    )
  },

  async themes({ db, partnership, page }) {
    const all = await themesShown(db, partnership.id)
    return pageOf<'themes'>(
      all.map(({ id, name, about }) => ({ id: stableId(partnership.id, 'theme', id), name, about })),
      page,
    )
  },

  async rounds({ db, partnership, home, page, now }) {
    const all = await roundsOverview(db, partnership.id, now, false)
    return pageOf<'rounds'>(
      all.map(({ slug, title, about, currency, potPence, rules, dates, phase, counted, ideas, funded }) => ({
        id: stableId(partnership.id, 'round', slug),
        href: `${home}/rounds/${slug}`,
        ...{ slug, title, about, phase, currency, potPence, ideas },
        smallestAskPence: rules.smallestAskPence,
        largestAskPence: rules.largestAskPence,
        steps: { check: rules.steps.check, score: rules.steps.score, vote: rules.steps.vote },
        voters: rules.voters,
        counting: rules.counting,
        opensAt: iso(dates.opensAt),
        closesAt: iso(dates.closesAt),
        scoringClosesAt: isoOr(dates.scoringClosesAt),
        votingOpensAt: isoOr(dates.votingOpensAt),
        votingClosesAt: isoOr(dates.votingClosesAt),
        decidesAt: iso(dates.decidesAt),
        fundedIdeas: funded?.count ?? null,
        fundedPence: funded?.amountPence ?? null,
        ballots: counted ? `${home}/rounds/${slug}/ballots.pb` : null,
      })),
      page,
    )
  },

  async ideas({ db, partnership, home, page }) {
    const { count, ideas } = await openIdeas(db, partnership.id, page, atOnce)
    return {
      count,
      onAPage: atOnce,
      items: ideas.map(({ id, verdict, ...one }) => ({
        id: stableId(partnership.id, 'idea', id),
        href: ideaHref(home, one.round, one.reference),
        ...one,
        outcome: verdict?.outcome ?? null,
        awardedPence: verdict?.amountPence ?? null,
        because: verdict?.because ?? null,
        decidedAt: isoOr(verdict?.adoptedAt ?? null),
      })),
    }
  },

  async meetings({ db, partnership, home, page }) {
    const { count, meetings } = await meetingsOf(db, partnership.id, page, atOnce)
    return {
      count,
      onAPage: atOnce,
      items: meetings.map(({ id, round, number, why, adoptedAt }) => {
        const which = number > 1 ? `?number=${number}` : ''
        const href = `${home}/rounds/${round}/decision`
        return {
          id: stableId(partnership.id, 'result', id),
          href: href + which,
          ...{ round, number, why, decidedAt: iso(adoptedAt), minutes: `${href}/minutes.pdf${which}` },
        }
      }),
    }
  },

  async stories({ db, partnership, home, page }) {
    const { stories: count } = await publishedTotals(db, partnership.id)
    const some = await publishedStories(db, partnership.id, {
      limit: mostStories,
      offset: (page - 1) * mostStories,
    })
    return {
      count,
      onAPage: mostStories,
      items: some.map((one) => ({
        id: stableId(partnership.id, 'story', one.id),
        href: `${home}/stories/${one.id}`,
        round: one.round.slug,
        reference: one.reference,
        title: one.title,
        whatHappened: one.whatHappened,
        whoCameTogether: one.whoCameTogether,
        whatNext: one.whatNext,
        learnt: one.learnt,
        peopleTakingPart: one.peopleTakingPart,
        volunteers: one.volunteers,
        volunteerHours: one.volunteerHours,
        newPeopleMet: one.newPeopleMet,
        theme: one.theme,
        neighbourhood: one.place,
        toldAt: iso(one.toldAt),
      })),
    }
  },

  async ripples({ db, partnership, home, page }) {
    const { nodes, links } = await publishedRipples(db, partnership.id)
    const known = new Map(nodes.map((node) => [node.id, node]))
    return pageOf<'ripples'>(
      links.flatMap(({ id, fromId, toId, toldAt, how, happened, sure, sitting }) => {
        const [from, to] = [known.get(fromId), known.get(toId)]
        if (!from || !to) return []
        const told = { how, happened, sure, sitting, toldAt: iso(toldAt) }
        const href = `${home}/ripples?from=${encodeURIComponent(fromId)}`
        return [{ id: stableId(partnership.id, 'ripple', id), href, from: endOf(from), to: endOf(to), ...told }]
      }),
      page,
    )

    function endOf({ id, kind, name, place, project }: (typeof nodes)[number]) {
      const which = { round: project?.round ?? null, reference: project?.reference ?? null }
      return { id: stableId(partnership.id, 'ripple-end', id), kind, what: name, neighbourhood: place, ...which }
    }
  },

  async documents({ db, partnership, home, page }) {
    const all = (await documentsOf(db, partnership.id)).filter(({ withdrawn }) => !withdrawn)
    return pageOf<'documents'>(
      all.map(({ slug, kind, title, words, number, at }) => ({
        id: stableId(partnership.id, 'document', slug),
        href: `${home}/policies/${slug}`,
        ...{ slug, kind, title, words, version: number, publishedAt: iso(at) },
      })),
      page,
    )
  },

  async money({ db, partnership, page }) {
    const { figures, themes } = await whereTheMoneyIs(db, partnership.id)
    const named = (of: 'partnership' | 'theme', name: string, own: typeof figures, key: string): Item<'money'> => ({
      id: stableId(partnership.id, 'money', of, key),
      ...{ of, name },
      budgetPence: own.budgetPence,
      allocatedPence: own.allocatedPence,
      committedPence: own.committedPence,
      paidPence: own.paidPence,
      remainingPence: own.remainingPence,
    })
    const all = [
      named('partnership', partnership.name, figures, ''),
      ...themes.map((theme) => named('theme', theme.name, theme.figures, theme.id)),
    ]
    return pageOf<'money'>(all, page)
  },

  async payments({ db, partnership, page }) {
    const { payments } = await whereTheMoneyIs(db, partnership.id)
    return pageOf<'payments'>(
      payments.map(({ id, round, reference, title, amountPence, paidAt }) => ({
        id: stableId(partnership.id, 'payment', id),
        ...{ round: round.slug, reference, title, amountPence },
        recordedAt: iso(paidAt),
      })),
      page,
    )
  },

  async dates({ db, partnership, home, page }) {
    const all = await datesOfRounds(db, partnership.id)
    return pageOf<'dates'>(
      all.map(({ round, what, at, cancelled }) => ({
        id: stableId(partnership.id, 'date', round.slug, what),
        href: `${home}/rounds/${round.slug}`,
        ...{ round: round.slug, what, at: iso(at), cancelled },
      })),
      page,
    )
  },
}

interface AnyList {
  readonly count: number
  readonly onAPage: number
  readonly items: readonly unknown[]
}

/** A page of one of the lists. */
export const listOf = (resource: Resource, asked: Asked): Promise<AnyList> =>
  (lists[resource] as (asked: Asked) => Promise<AnyList>)(asked)
