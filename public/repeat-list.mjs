// Makes the list of one round again from the panel's count and the residents':  node repeat-list.mjs list.json
// (Node 18 or later.) The panel and the residents are counted apart; this puts the two counts together as the round's rule
// says, gives out the pot from the best down, and says where the list that was published differs. Nothing is rounded:
// what is compared are fractions of whole numbers of any length.
import { readFileSync } from 'node:fs'

const fraction = (over, under = 1) => ({ over: BigInt(over), under: BigInt(under) })
const [none, half, whole] = [fraction(0), fraction(1, 2), fraction(1)]
const compare = (a, b) => Number(a.over * b.under > b.over * a.under) - Number(a.over * b.under < b.over * a.under)
const plus = (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under })
const times = (a, b) => ({ over: a.over * b.over, under: a.under * b.under })
const divided = (a, b) => (b.over === 0n ? none : { over: a.over * b.under, under: a.under * b.over })
const least = (a, b) => (compare(a, b) < 0 ? a : b)

/** Where each idea stands with one body, from 0 to 1: against the most possible, against the best, or by its place. */
function standing(scale, values, possible) {
  if (scale === 'place') {
    if (values.length < 2) return values.map(() => whole)
    return values.map((own, at) => {
      const against = values.filter((_, other) => other !== at).map((other) => compare(own, other))
      const above = against.filter((one) => one > 0).length
      const level = against.filter((one) => one === 0).length
      return divided(plus(fraction(above), times(half, fraction(level))), fraction(against.length))
    })
  }
  const best = values.reduce((most, one) => (compare(one, most) > 0 ? one : most), none)
  return values.map((own) => least(divided(own, scale === 'possible' ? possible : best), whole))
}

/** Whether the residents' vote counts: three people at least, and as many as the rule asks for. */
function residentsCount({ rule, residents }) {
  const { of, least: needed = 0 } = rule.turnout ?? {}
  const asked = of === 'roll' ? Math.ceil((needed * residents.onRoll) / 100) : needed
  return residents.voters >= Math.max(asked, rule.fewestOfABody)
}

/** What each idea is put in order by; nothing for one that the panel has not voted on. */
function backing(file) {
  const { rule, residents, ideas } = file
  const voted = ideas.filter(({ panel }) => panel !== null)
  const shares = voted.map(({ panel }) => (panel.possible > 0 ? fraction(panel.given, panel.possible) : none))
  if (!residentsCount(file)) return new Map(voted.map((idea, at) => [idea, shares[at]]))
  const votes = voted.map(({ residentsVotes }) => fraction(residentsVotes))
  const byPanel = standing(rule.scale, shares, whole)
  const byVote = standing(rule.scale, votes, fraction(residents.mostForOneIdea))
  const weighed = (at) =>
    plus(times(fraction(rule.panelPercent), byPanel[at]), times(fraction(rule.residentsPercent), byVote[at]))
  return new Map(voted.map((idea, at) => [idea, weighed(at)]))
}

/** What the rule gives each idea, in pence, and which wait in reserve, by reference. */
export function listOf(file) {
  const { rule, potPence, ideas, lots } = file
  const [stands, lotOf] = [backing(file), new Map(lots.map((reference, at) => [reference, at]))]
  const bar = residentsCount(file) ? rule.fewestVotes : 0
  const turns = ideas
    .filter((idea) => stands.has(idea) && idea.askedPence > 0 && idea.residentsVotes >= bar)
    .sort((a, b) => compare(stands.get(b), stands.get(a)) || lotOf.get(a.reference) - lotOf.get(b.reference))

  const part = (percent) => Number((BigInt(potPence) * BigInt(percent)) / 100n)
  const groups = new Set(ideas.map(({ groupId }) => groupId).filter((id) => id !== null)).size
  const kind = rule.share?.kind
  const aside = kind === 'set-aside' && groups > 0 ? Math.min(part(rule.share.percent), Math.floor(potPence / groups)) : 0
  const [spent, given] = [new Map(), new Map()]
  let left = potPence
  const ofGroup = ({ groupId }, limit) => Math.max(0, limit - (spent.get(groupId) ?? 0))
  const give = (idea, pence) => {
    left -= pence
    given.set(idea, pence)
    if (idea.groupId !== null) spent.set(idea.groupId, (spent.get(idea.groupId) ?? 0) + pence)
  }
  for (const idea of turns)
    if (idea.groupId !== null && idea.askedPence <= Math.min(left, ofGroup(idea, aside))) give(idea, idea.askedPence)
  for (const idea of turns.filter((one) => !given.has(one))) {
    const held = kind === 'at-most' && idea.groupId !== null
    const could = held ? Math.min(left, ofGroup(idea, part(rule.share.percent))) : left
    const useful = rule.partFunding && idea.smallestPence > 0 && idea.smallestPence <= could
    give(idea, idea.askedPence <= could ? idea.askedPence : useful ? could : 0)
  }
  const waiting = turns.filter((idea) => given.get(idea) === 0).slice(0, rule.reserve)
  return new Map(ideas.map((idea) => [idea.reference, { pence: given.get(idea) ?? 0, waits: waiting.includes(idea) }]))
}

/** In words, every idea of which the file says something else than its own counts. */
export function departures(file) {
  const list = listOf(file)
  return file.ideas.flatMap(({ reference, ruleSays }) => {
    const { pence, waits } = list.get(reference)
    const same = ruleSays && ruleSays.amountPence === pence && (ruleSays.outcome === 'reserve') === waits
    return same ? [] : [`${reference}: ${pence} pence${waits ? ', in reserve' : ''}; published: ${ruleSays?.amountPence}`]
  })
}

if (process.argv[1]?.endsWith('repeat-list.mjs')) {
  const file = JSON.parse(readFileSync(process.argv[2], 'utf8'))
  for (const [reference, { pence, waits }] of listOf(file)) {
    const title = file.ideas.find((idea) => idea.reference === reference).title
    console.log(`${(pence / 100).toFixed(2).padStart(12)}  ${reference}  ${title}${waits ? ' (in reserve)' : ''}`)
  }
  const wrong = departures(file)
  console.log(wrong.length === 0 ? 'The same as was published.' : `Not what was published:\n${wrong.join('\n')}`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}
