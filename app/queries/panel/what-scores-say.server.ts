import {
  agreementOf,
  rounded,
  toTalkOver,
  whatTheOtherMoves,
  type Analysis,
  type IdeaAnalysed,
  type Mean,
} from '~/domain/panel'
import { pence } from '~/domain/pence'
import type { ScoresToAnalyse } from './scores-to-analyse.server'

const ideasOnPage = 25
/** As many as a meeting can begin with, and as a picture can hold. */
const mostToTalkOver = 8
const mostNearLine = 15

/**
 * An analysis as one reader is shown it: without what she may not see, and ranks among what she may, because a gap would
 * tell where the others stand. A page of the ideas at a time; `page` is from 1.
 */
export function whatScoresSay(found: ScoresToAnalyse, analysis: Analysis | null, page = 1) {
  const known = new Map(found.proposals.map((one) => [one.id, one]))
  const named = ({ proposalId }: { proposalId: string }) => {
    const { reference = '', title = '' } = known.get(proposalId) ?? {}
    return { reference, title }
  }
  const seen = (analysis?.ideas ?? []).filter(({ proposalId }) => !found.hiddenFor.has(proposalId))
  // The line, and the ranks that resampling gives, are drawn through all ideas: beside a gap they would tell what fills it.
  const ideas = amongThemselves(found.hiddenFor.size > 0 ? seen.map(withoutLine) : seen)
  const hidden = found.proposals.flatMap(({ id, reference, title }) => {
    const why = found.hiddenFor.get(id)
    return why ? [{ reference, title, hidden: why, score: null }] : []
  })
  // Where a hidden one stands would tell how it was scored: they come last, as they were sent in.
  const rows = [...ideas.map((idea) => ({ ...named(idea), hidden: null, score: shown(idea) })), ...hidden]
  const pages = Math.max(1, Math.ceil(rows.length / ideasOnPage))
  const at = Math.min(Math.max(1, Math.floor(page) || 1), pages)
  const { moved, crossings } = whatTheOtherMoves(ideas)
  return {
    lockedAt: found.lockedAt,
    fewestScores: found.fewestScores,
    toDeclare: hidden.some((one) => one.hidden === 'to-declare'),
    someHidden: hidden.length > 0,
    ideas: ideas.length,
    scorers: analysis?.scorers ?? 0,
    agreement: agreementOf(analysis?.alpha ?? null),
    alpha: twoPlaces(analysis?.alpha ?? null),
    criteria: found.criteria.map(({ id, name, weight }) => {
      const alpha = analysis?.criteria.find((one) => one.id === id)?.alpha ?? null
      return { name, weight, alpha: twoPlaces(alpha), agreement: agreementOf(alpha) }
    }),
    normalising: {
      how: analysis?.normalisation.how ?? 'z',
      parts: analysis?.normalisation.parts ?? 1,
      /** The mean that ranks here, and that the round's rule asks for. */
      by: analysis?.by ?? 'weighted',
      asked: found.asked,
      moved,
      above: crossings.filter(({ to }) => to === 'above').map(named),
      below: crossings.filter(({ to }) => to === 'below').map(named),
    },
    line: lineOf(ideas, analysis),
    talk: toTalkOver(ideas)
      .slice(0, mostToTalkOver)
      .map(({ idea, because }) => ({ ...named(idea), because, score: shown(idea) })),
    rows: rows.slice((at - 1) * ideasOnPage, at * ideasOnPage),
    page: at,
    pages,
  }

  function lineOf(all: readonly IdeaAnalysed[], made: Analysis | null) {
    // Where nothing is below the line, or nothing above it, there is no line to speak of.
    if (!made || made.pot === 0 || made.resamples === 0 || !all.some(({ firm }) => firm.above)) return null
    const counted = (verdict: string) => all.filter(({ firm }) => firm.verdict === verdict).length
    const near = all.filter(({ firm }) => firm.verdict === 'sometimes')
    // The least certain are kept, and shown from the firmest down.
    const kept = [...near].sort((one, other) => doubt(other) - doubt(one)).slice(0, mostNearLine)
    return {
      potPence: pence(made.pot),
      ...found.rule,
      resamples: made.resamples,
      above: all.filter(({ firm }) => firm.above).length,
      always: counted('always'),
      sometimes: near.length,
      never: counted('never'),
      near: kept
        .sort((one, other) => (other.firm.share ?? 0) - (one.firm.share ?? 0))
        .map((idea) => ({ ...named(idea), inHundred: inHundred(idea), above: idea.firm.above })),
    }
  }
}

export type WhatScoresSay = ReturnType<typeof whatScoresSay>
export type ScoredIdea = WhatScoresSay['rows'][number]
export type ShownScore = NonNullable<ScoredIdea['score']>

/** Ranked anew among themselves, in the order they stand in. */
function amongThemselves(ideas: readonly IdeaAnalysed[]): IdeaAnalysed[] {
  const ranks = withoutGaps(ideas, ({ rank }) => rank)
  const others = withoutGaps(ideas, ({ otherRank }) => otherRank)
  return ideas.map((one) => ({
    ...one,
    rank: ranks.get(one.proposalId) ?? null,
    otherRank: others.get(one.proposalId) ?? null,
  }))
}

/** Places without the gaps that others left; those who shared one still do. */
function withoutGaps(ideas: readonly IdeaAnalysed[], rankOf: (idea: IdeaAnalysed) => number | null) {
  const ranked = ideas
    .flatMap((idea) => {
      const rank = rankOf(idea)
      return rank === null ? [] : [{ proposalId: idea.proposalId, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
  const places = new Map<string, number>()
  let [place, before] = [0, 0]
  for (const [at, { proposalId, rank }] of ranked.entries()) {
    if (rank !== before) place = at + 1
    before = rank
    places.set(proposalId, place)
  }
  return places
}

const withoutLine = (idea: IdeaAnalysed): IdeaAnalysed => ({
  ...idea,
  otherAbove: false,
  firm: { above: false, share: null, verdict: null, ranks: null, turnedBy: 0 },
})

/** How far it is from being certain either way. */
const doubt = ({ firm }: IdeaAnalysed) => 0.5 - Math.abs((firm.share ?? 0) - 0.5)

/** Times out of a hundred; what is not always is never told as a hundred, nor what is sometimes as none. */
function inHundred({ firm: { share, verdict } }: IdeaAnalysed): number | null {
  if (share === null) return null
  return verdict === 'sometimes' ? Math.min(99, Math.max(1, Math.round(share * 100))) : Math.round(share * 100)
}

function shown(idea: IdeaAnalysed) {
  const { rank, otherRank, enough, scored, couldScore, recused, abstained, notYet, firm } = idea
  return {
    ...{ rank, otherRank, enough, scored, couldScore, recused, abstained, notYet },
    weighted: exact(idea.weighted),
    raw: exact(idea.raw),
    normalised: twoPlaces(idea.normalised),
    lowest: exact(idea.spread?.lowest),
    highest: exact(idea.spread?.highest),
    deviation: twoPlaces(idea.spread?.standardDeviation ?? null),
    above: firm.above,
    inHundred: inHundred(idea),
    ranks: firm.ranks,
    turnedBy: firm.turnedBy,
  }
}

const exact = (mean: Mean | null | undefined): number | null => (mean ? rounded(mean) : null)
/** Nothing is told as "−0.00". */
const twoPlaces = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100 + 0)
