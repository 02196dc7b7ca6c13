// Counts the votes of one round again:  node recount.mjs round.pb  (Node 18 or later; pabulib.org/format says how to read
// such files.) All numbers are whole and of any length: nothing is rounded. Short to be read, and plain rather than quick.
import { readFileSync } from 'node:fs'

const bare = (cell) => cell.trim().replace(/^"(.*)"$/, (_, inner) => inner.replaceAll('""', '"'))
const cellsOf = (line) => [...`${line};`.matchAll(/("(?:[^"]|"")*"|[^;]*);/g)].map(([, cell]) => bare(cell))
const decimals = (text = '') => (text.split('.')[1] ?? '').length
const whole = (text, places) => BigInt(text.replace('.', '')) * 10n ** BigInt(places - decimals(text))
const sum = (list, of) => list.reduce((total, one) => total + of(one), 0n)
const costOf = (list) => sum(list, ({ cost }) => cost)
const less = (a, b) => a[0] * b[1] < b[0] * a[1]
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b))

/** The election in a file: what projects cost, and what each is worth to voters; those who said the same stand together. */
export function read(text) {
  const parts = { META: [], PROJECTS: [], VOTES: [] }
  let part
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/))
    if (line.trim() in parts) part = parts[line.trim()]
    else if (line.trim() !== '') part.push(cellsOf(line))
  const rows = ([header, ...rest]) => rest.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))
  const [meta, listed, votes] = [Object.fromEntries(parts.META), rows(parts.PROJECTS), rows(parts.VOTES)]
  const places = Math.max(...[meta.budget, ...listed.map(({ cost }) => cost)].map(decimals))
  const [kind, voters, budget] = [meta.vote_type, BigInt(votes.length), whole(meta.budget, places)]
  const [byCost, pointed] = [/^(approval|choose-1)$/.test(kind), /^(cumulative|scoring)$/.test(kind)]
  const usual = (kind === 'scoring' && meta.default_score) || ''
  const given = pointed ? votes.map(({ points }) => points.split(',').map((one) => one.trim())) : []
  const fine = given.flat().reduce((most, one) => Math.max(most, decimals(one)), decimals(usual))
  const blank = (said, lot) => ({ id: said.project_id, cost: whole(said.cost, places), votes: 0n, score: 0n, lot, said })
  const [projects, alike] = [listed.map(blank), new Map()]
  const byId = new Map(projects.map((p) => [p.id, p]))
  for (const [voter, { vote }] of votes.entries()) {
    const worth = new Map(usual ? projects.map((p) => [p, whole(usual, fine)]) : [])
    for (const [place, id] of [...new Set(vote.split(',').map((one) => one.trim()))].entries()) {
      const rank = Math.max(0, Number(meta.max_length || projects.length) - place)
      byId.get(id).votes += 1n
      worth.set(byId.get(id), pointed ? whole(given[voter][place], fine) : kind === 'ordinal' ? BigInt(rank) : 1n)
    }
    for (const [p, value] of worth) p.score += value
    const key = [...worth].map(([p, value]) => `${p.lot}=${value}`).sort().join()
    if (!alike.has(key)) alike.set(key, { size: 0n, worth, money: 0n, load: [0n, 1n] })
    alike.get(key).size += 1n
  }
  const [groups, ours] = [[...alike.values()], /Recount: rule=(\S+) ties=as-listed/.exec(meta.comment ?? '')?.[1]]
  const rule = ours ?? (meta.rule.startsWith('equalshares') ? 'equal-shares' : meta.rule)
  const bar = ours || /-(threshold|no-skip)$/.test(rule) ? BigInt(meta.min_project_score_threshold || 0) : 0n
  for (const p of projects) {
    if (p.score < bar * 10n ** BigInt(fine)) p.cost = 10n ** 30n // As if it cost more than anybody has.
    const those = groups.filter((group) => group.worth.get(p) > 0n)
    p.supporters = those.map((group) => ({ group, size: group.size, worth: byCost ? p.cost || 1n : group.worth.get(p) }))
  }
  // Ties fall to the lower cost, then to more votes, then to the lots (our files list projects in their order) or the id.
  const tie = (a, b) => Number(a.cost - b.cost || b.votes - a.votes) || (ours ? a.lot - b.lot : a.id < b.id ? -1 : 1)
  return { meta, projects, groups, voters, budget, unit: 10n ** BigInt(places), rule, ours, byCost, tie }
}
/** The winners by the file's own rule, in the order in which they are funded. */
export function count(e) {
  if (e.rule === 'phragmen') return phragmen(e)
  if (e.rule.startsWith('greedy')) return mostVotes(e, false, [], e.rule === 'greedy-no-skip')
  if (e.rule !== 'equal-shares' || e.meta.rule.endsWith('-comparison')) throw new Error(`not a rule of ours: ${e.meta.rule}`)
  return e.ours ? mostVotes(e, !e.byCost, raised(e)) : raised(e)
}
/** Most votes (or points, or points for their cost): down the list, and whatever still fits is funded. */
function mostVotes(e, perCost, before = [], stops = false) {
  const free = (p) => Number(perCost && p.cost === 0n && p.score > 0n)
  const worth = (p, other) => (perCost ? p.score * (other.cost || 1n) : p.score)
  const [rest, won] = [e.projects.filter((p) => !before.includes(p)), [...before]]
  for (const p of rest.sort((a, b) => free(b) - free(a) || Number(worth(b, a) - worth(a, b)) || e.tie(a, b)))
    if (costOf([...won, p]) <= e.budget) won.push(p)
    else if (stops && p.cost < 10n ** 30n) break
  return won
}
/** Equal shares, raised by one unit of money for everybody as long as all that is bought still fits in the pot. */
function raised(e) {
  const wanted = e.projects.filter((p) => p.supporters.length > 0 && p.cost <= e.budget)
  let share = e.voters > 0n ? (e.budget / (e.voters * e.unit)) * e.unit : 0n
  for (let bought = equalShares(e, share), next; ; bought = next) {
    next = equalShares(e, (share += e.unit))
    if (costOf(next) > e.budget || wanted.every((p) => bought.includes(p))) return bought
  }
}
/** Everybody has the same share; what gives its supporters most for their money is bought next, out of their shares. */
function equalShares(e, share) {
  const wanted = e.projects.filter((p) => p.supporters.length > 0)
  const bought = wanted.filter((p) => p.cost === 0n).sort(e.tie)
  const open = new Map(wanted.filter((p) => p.cost > 0n).map((p) => [p, [0n, 1n]]))
  let parts = 1n // Money is counted in parts of a unit, so many to one.
  for (const group of e.groups) group.money = share
  for (;;) {
    let best
    // A price never falls, so the last one known is the least there can be.
    for (const [p, known] of [...open].sort(([, a], [, b]) => (less(a, b) ? -1 : Number(less(b, a))))) {
      if (best && less(best.price, known)) break
      let [need, worth] = [p.cost * parts, sum(p.supporters, (s) => s.size * s.worth)]
      p.supporters.sort((a, b) => Number(a.group.money * b.worth - b.group.money * a.worth))
      for (const s of p.supporters) {
        if (need * s.worth <= s.group.money * worth) break
        need -= s.size * s.group.money
        worth -= s.size * s.worth
      }
      const price = [need, worth * parts]
      if (worth > 0n ? !open.set(p, price) : open.delete(p)) continue // Its supporters cannot pay for it, nor ever will.
      const isFirst = !best || less(price, best.price) || (!less(best.price, price) && e.tie(p, best.p) < 0)
      if (isFirst) best = { p, need, worth, price }
    }
    if (!best) return bought
    const finer = best.worth / gcd(best.worth, best.need)
    const price = (best.need * finer) / best.worth // For each unit of worth, in the finer parts.
    parts *= finer
    for (const group of e.groups) group.money *= finer
    for (const { group, worth } of best.p.supporters) group.money -= price * worth < group.money ? price * worth : group.money
    open.delete(best.p)
    bought.push(best.p)
  }
}
/** Phragmén: each cost is carried by its supporters, and what leaves them with the least to carry is funded next. */
function phragmen(e) {
  const plus = ([a, b], [c, d]) => [(a * d + c * b) / gcd(b, d), (b * d) / gcd(b, d)]
  const carried = ({ cost, supporters }) => {
    const [over, under] = supporters.map(({ group: { load }, size }) => [load[0] * size, load[1]]).reduce(plus, [cost, 1n])
    return supporters.length > 0 ? [over, under * sum(supporters, ({ size }) => size)] : [1n, 0n]
  }
  const won = []
  for (const open = new Set(e.projects.filter((p) => p.cost <= e.budget)); open.size > 0; open.delete(won.at(-1))) {
    const loads = [...open].map((p) => [p, carried(p)])
    const least = loads.reduce((a, b) => (less(b[1], a[1]) ? b : a))[1]
    const tied = loads.flatMap(([p, load]) => (less(least, load) ? [] : [p])).sort(e.tie)
    if (tied.some((p) => costOf([...won, p]) > e.budget)) break
    for (const { group } of tied[0].supporters) group.load = least
    won.push(tied[0])
  }
  return won
}
/** Where a file departs from what its own votes say, in words; nothing where it does not. */
export function departures({ meta, projects, voters, ours }, won) {
  const found = BigInt(meta.num_votes) === voters ? [] : [`The file says ${meta.num_votes} votes, and holds ${voters}.`]
  for (const { id, said, votes } of projects) {
    const [funded, marked] = [won.some((p) => p.id === id), /^[12]$/.test(said.selected)]
    if (said.votes && BigInt(said.votes) !== votes) found.push(`${id}: the file says ${said.votes} votes, and has ${votes}.`)
    if (said.selected && (ours || said.selected < '2') && marked !== funded) found.push(`${id}: funded? File and count differ.`)
  }
  return found
}
if (process.argv[1]?.endsWith('recount.mjs')) {
  const election = read(readFileSync(process.argv[2], 'utf8'))
  const found = departures(election, count(election))
  console.log([...count(election).map(({ id, said }) => `Funded: ${id}  ${said.name ?? ''}`), ...found].join('\n'))
  console.log(found.length > 0 ? 'THE FILE DEPARTS FROM ITS OWN VOTES.' : 'The file’s votes give what it says.')
  process.exitCode = Math.sign(found.length)
}
