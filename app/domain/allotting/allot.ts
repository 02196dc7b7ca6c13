import { nothing, pence, type Pence } from '../pence'
import { purseOf, setAside, type Purse } from './purse'
import type { Allotted, AllotTerms, AllotWhy, Claim, LevelByLots, Turn } from './terms'

type Given<Asked extends Claim> = Omit<Allotted<Asked>, 'reservePlace'>

/**
 * Gives out the pot from the best down, and passes over what does not fit. First each neighbourhood or theme draws on
 * what is set aside for it, whole sums only; then all draw on what is left. Of those that cannot be had together the
 * first that is given money shuts out the others. With part-funding, a claim that does not fit gets what is left when
 * that is at least the sum it said would be of use.
 *
 * The same for whatever put the claims in their order: a panel's scores, most votes, equal shares.
 * @param groupsOf the claims whose neighbourhoods or themes share in what is set aside, where those are more than have a
 * turn.
 * @returns one for each turn, in their order.
 */
export function allot<Asked extends Claim>(
  turns: readonly Turn<Asked>[],
  terms: AllotTerms,
  groupsOf: Iterable<Pick<Claim, 'groupId'>> = turns.map(({ claim }) => claim),
): Allotted<Asked>[] {
  const purse = purseOf(terms, setAside(terms, groupsOf))
  const rivals = rivalsIn(terms.exclusions ?? [])
  const given = new Map<string, Given<Asked>>()
  const give = (claim: Asked, amountPence: Pence, why: AllotWhy, lots: LevelByLots | null = null) => {
    if (amountPence > 0) purse.spend(claim, amountPence)
    given.set(claim.id, { claim, amountPence, why, lots })
  }
  const paid = (id: string) => (given.get(id)?.amountPence ?? 0) > 0
  const shutOutBy = (claim: Asked) => rivals.get(claim.id)?.find(paid)

  for (const { claim } of turns) {
    const { askedPence, groupId } = claim
    if (groupId === null || askedPence > purse.setAsideFor(claim) || shutOutBy(claim) !== undefined) continue
    give(claim, askedPence, { kind: 'funded-from-share', groupId, leftPence: leftAfter(purse, askedPence) })
  }
  const rest = turns.filter(({ claim }) => !given.has(claim.id))
  let level = { number: NaN, couldDraw: new Map<string, Pence>() }
  for (const turn of rest) {
    const { claim } = turn
    if (level.number !== turn.level) {
      const alike = rest.filter((one) => one.level === turn.level)
      level = { number: turn.level, couldDraw: new Map(alike.map((one) => [one.claim.id, purse.for(one.claim)])) }
    }
    const byId = shutOutBy(claim)
    const amountPence = byId === undefined ? amountFor(claim, purse, terms) : nothing
    const place = [...given.values()].filter((one) => one.amountPence > 0).length + 1
    const why = byId === undefined ? whyOf(claim, amountPence, purse, place) : ({ kind: 'excluded', byId } as const)
    // Level with one that was given money, and it would have fitted had its lot been drawn first.
    const fitted = claim.askedPence <= (level.couldDraw.get(claim.id) ?? 0)
    const ahead = rest.find((one) => one.lot < turn.lot && one.level === turn.level && paid(one.claim.id))
    const byLots = ahead && (byId === undefined || byId === ahead.claim.id)
    give(claim, amountPence, why, amountPence < claim.askedPence && fitted && byLots ? between(turn, ahead) : null)
  }
  return inReserve(withRivals(turns, given), terms.reserve ?? 0)
}

/** For each claim, those it cannot be had together with, in the order in which they are named. */
function rivalsIn(exclusions: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const rivals = new Map<string, string[]>()
  for (const set of exclusions) {
    for (const id of set) rivals.set(id, [...(rivals.get(id) ?? []), ...set.filter((other) => other !== id)])
  }
  return rivals
}

function amountFor(claim: Claim, purse: Purse, { partFunding }: AllotTerms): Pence {
  const { askedPence, smallestPence } = claim
  const couldDraw = purse.for(claim)
  if (askedPence <= couldDraw) return askedPence
  const partly = partFunding === true && smallestPence !== null && smallestPence > 0 && smallestPence <= couldDraw
  return partly ? couldDraw : nothing
}

function whyOf(claim: Claim, amountPence: Pence, purse: Purse, place: number): AllotWhy {
  const { askedPence, smallestPence, groupId } = claim
  const couldDraw = purse.for(claim)
  if (amountPence === askedPence) return { kind: 'funded', place, leftPence: leftAfter(purse, askedPence) }
  const shortPence = pence(askedPence - couldDraw)
  if (amountPence > 0 && smallestPence !== null) return { kind: 'part-funded', amountPence, shortPence, smallestPence }
  if (groupId !== null && couldDraw < purse.left() && askedPence <= purse.left()) {
    return { kind: 'share-spent', groupId, leftPence: couldDraw, shortPence }
  }
  return { kind: 'no-money-left', leftPence: couldDraw, shortPence }
}

const leftAfter = (purse: Purse, amountPence: Pence): Pence => pence(purse.left() - amountPence)

const between = (own: Turn, other: Turn): LevelByLots => ({
  lot: own.lot,
  againstId: other.claim.id,
  againstLot: other.lot,
})

/** In the order of the turns; one that was funded by the lots is told against whom, as the other is. */
function withRivals<Asked extends Claim>(
  turns: readonly Turn<Asked>[],
  given: ReadonlyMap<string, Given<Asked>>,
): Given<Asked>[] {
  const turnOf = new Map(turns.map((turn) => [turn.claim.id, turn]))
  const losers = [...given.values()].filter(({ lots }) => lots !== null)
  return turns.flatMap((turn) => {
    const own = given.get(turn.claim.id)
    if (!own) return []
    const loser = own.amountPence > 0 && !own.lots && losers.find(({ lots }) => lots?.againstId === own.claim.id)
    const other = loser ? turnOf.get(loser.claim.id) : undefined
    return [other ? { ...own, lots: between(turn, other) } : own]
  })
}

/** The first that were given nothing wait in reserve; never one that is shut out by what is funded. */
function inReserve<Asked extends Claim>(given: readonly Given<Asked>[], reserve: number): Allotted<Asked>[] {
  let waiting = 0
  return given.map((one) => {
    const waits = one.amountPence === 0 && one.why.kind !== 'excluded' && waiting < reserve
    return { ...one, reservePlace: waits ? (waiting += 1) : null }
  })
}
