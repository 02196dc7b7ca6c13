// Counts the votes of one round again:  node recount.mjs round.pb  (Node 18 or later; pabulib.org/format says how to read
// such files.) All numbers are whole and of any length: nothing is rounded. Short to be read, and plain rather than quick.
import { readFileSync } from 'node:fs'
const cell = ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain.trim()
const cellsOf = (line) => [...`${line};`.matchAll(/(?:"((?:[^"]|"")*)"|([^;]*));/g)].map(cell)
const rowsOf = (part) => part.split(/\r?\n/).flatMap((line) => (line.trim() ? [cellsOf(line)] : []))
const decimals = (text = '') => (text.split('.')[1] ?? '').length
const whole = (text, places) => BigInt(text.replace('.', '')) * 10n ** BigInt(places - decimals(text))
const sum = (list, of = ({ cost }) => cost) => list.reduce((total, one) => total + of(one), 0n)
const [lesser, less] = [(a, b) => (a < b ? a : b), (a, b) => a[0] * b[1] < b[0] * a[1]] // Of numbers, and of fractions.
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b))
/** The election in a file: what projects cost, and what each is worth to voters; those who said the same stand together. */
export function read(text) {
  const [, told, ...tables] = text.split(/^\uFEFF?(?:META|PROJECTS|VOTES)\s*$/m).map(rowsOf)
  const rows = ([header, ...rest]) => rest.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))
  const [meta, listed, votes] = [Object.fromEntries(told), ...tables.map(rows)]
  const places = Math.max(2, ...[meta.budget, ...listed.map(({ cost }) => cost)].map(decimals))
  const [kind, voters, budget] = [meta.vote_type, BigInt(votes.length), whole(meta.budget, places)]
  const [byCost, pointed] = [/^(approval|choose-1)$/.test(kind), /^(cumulative|scoring)$/.test(kind)]
  const [usual, most] = [(kind === 'scoring' && meta.default_score) || '', meta.max_length || listed.length]
  const given = pointed ? votes.map(({ points }) => points.split(',').map((one) => one.trim())) : []
  const fine = given.flat().reduce((most, one) => Math.max(most, decimals(one)), decimals(usual))
  const [, ours, remark = ''] = /Recount: rule=(\S+) ties=as-listed((?: \w+=\S*)*)/.exec(meta.comment ?? '') ?? []
  const terms = Object.fromEntries(remark.split(' ').map((term) => term.split('=')))
  const listOf = (name, sign) => (terms[name] ?? '').split(',').map((one) => one.split(sign))
  const sums = (name) => new Map(listOf(name, ':').map(([id, amount = '0']) => [id, whole(amount, places)]))
  const [[[share, percent = 0, column]], least, said] = [listOf('share', ':'), sums('least'), sums('given')]
  const blank = (said, lot) => ({ id: said.project_id, cost: whole(said.cost, places), votes: 0n, score: 0n, lot, said })
  const [projects, alike] = [listed.map(blank), new Map()]
  const byId = new Map(projects.map((p) => [p.id, p]))
  for (const [voter, { vote }] of votes.entries()) {
    const worth = new Map(usual ? projects.map((p) => [p, whole(usual, fine)]) : [])
    for (const [place, p] of [...new Set(vote.split(',').map((one) => byId.get(one.trim())))].entries()) {
      p.votes += 1n
      worth.set(p, pointed ? whole(given[voter][place], fine) : byCost ? p.cost || 1n : BigInt(Math.max(0, most - place)))
    }
    for (const [p, value] of worth) p.score += byCost ? 1n : value
    const key = [...worth].map(([p, value]) => `${p.lot}=${value}`).sort().join()
    alike.set(key, { size: (alike.get(key)?.size ?? 0n) + 1n, worth, money: 0n, load: [0n, 1n] })
  }
  const [groups, rule] = [[...alike.values()], ours ?? meta.rule.replace(/^(greedy|equalshares)(?!.*-(comp|no-)).*/, '$1')]
  const bar = ours || /-threshold$/.test(meta.rule) ? whole(meta.min_project_score_threshold || '0', fine) : 0n
  const more = (p) => ({ group: p.said[column], supporters: groups.filter(({ worth }) => worth.get(p) > 0n) })
  for (const p of projects) Object.assign(p, p.score < bar ? { cost: 10n ** 30n } : { least: least.get(p.id) }, more(p))
  // Ties fall to the lower cost, then to more votes, then to the lots (our files list projects in their order) or the id.
  const tie = (a, b) => Number(a.cost - b.cost || b.votes - a.votes) || (ours ? a.lot - b.lot : a.id < b.id ? -1 : 1)
  const limits = terms.reserve && { share, percent: BigInt(percent), apart: listOf('apart', '+'), said }
  return { meta, projects, groups, voters, budget, unit: 10n ** BigInt(places), rule, ours, byCost, tie, limits, terms }
}
/** The winners by the file's own rule, in the order in which they are funded. */
export function count(e) {
  const byRule = { greedy: mostVotes, equalshares: raised, 'equal-shares': raised, phragmen }[e.rule]
  if (!byRule) throw new Error(`not a rule of ours: ${e.meta.rule}`)
  return e.limits ? held(e, byRule(e), e.limits) : byRule(e)
}
/** The pot under the round's own limits: first come those that the rule funds, in its order, then the others by votes. */
function held(e, won, { share, percent, apart }) {
  const rest = e.projects.filter((p) => !won.includes(p)).sort((a, b) => Number(b.score - a.score) || e.tie(a, b))
  const [turns, groups] = [[...won, ...rest], new Set(e.projects.flatMap(({ group }) => group || [])).size]
  const got = (those = () => true) => turns.filter((p) => p.given !== undefined && those(p))
  const spent = (those) => sum(got(those), ({ given }) => given)
  const within = (most, p) => lesser(e.budget - spent(), most - spent(({ group }) => group === p.group))
  const isShut = ({ id }) => apart.some((set) => set.includes(id) && got((p) => set.includes(p.id)).length > 0)
  const part = (e.budget * percent) / 100n
  const aside = share === 'set-aside' && groups > 0 ? lesser(part, e.budget / BigInt(groups)) : -1n
  for (const p of turns) if (p.group && p.cost <= within(aside, p) && !isShut(p)) p.given = p.cost
  for (const p of turns) {
    const most = within(p.group && share === 'at-most' ? part : e.budget, p) // Which may be a part that is still of use.
    if (p.given === undefined && (p.cost <= most || p.least <= most) && !isShut(p)) p.given = lesser(p.cost, most)
  }
  return got()
}
/** Most votes (or points, or points for their cost): down the list, and whatever still fits is funded. */
function mostVotes(e, before) {
  const [perCost, won] = [before && !e.byCost, [...(before ?? [])]]
  const worth = (p, other) => (perCost ? p.score * (other.cost || 1n) : p.score)
  for (const p of e.projects.filter((one) => !won.includes(one)).sort((a, b) => Number(worth(b, a) - worth(a, b)) || e.tie(a, b)))
    if (sum([...won, p]) <= e.budget) won.push(p)
  return won
}
/** Equal shares, raised by one unit of money for everybody as long as all that is bought still fits in the pot. */
function raised(e) {
  const all = e.projects.filter((p) => p.supporters.length > 0 && p.cost <= e.budget).length
  let share = e.voters > 0n ? (e.budget / (e.voters * e.unit)) * e.unit : 0n
  let [bought, next] = [[], equalShares(e, share)]
  while (sum(next) <= e.budget && bought.length < all) [bought, next] = [next, equalShares(e, (share += e.unit))]
  return e.ours ? mostVotes(e, bought) : bought
}
/** Everybody has the same share; what gives its supporters most for their money is bought next, out of their shares. */
function equalShares(e, share) {
  const [bought, open] = [[], new Map(e.projects.filter((p) => p.supporters.length > 0).map((p) => [p, [0n, 1n]]))]
  let parts = 1n // Money is counted in parts of a unit, so many to one.
  for (const group of e.groups) group.money = share
  for (let best; ; best = undefined) {
    for (const [p, known] of [...open].sort(([, a], [, b]) => (less(a, b) ? -1 : Number(less(b, a))))) {
      if (best && less(best.price, known)) break // A price never falls, so the last one known is the least there can be.
      let [need, worth] = [p.cost * parts, sum(p.supporters, (s) => s.size * s.worth.get(p))]
      p.supporters.sort((a, b) => Number(a.money * b.worth.get(p) - b.money * a.worth.get(p)))
      for (const { size, money, worth: own } of p.supporters)
        if (need * own.get(p) > money * worth) [need, worth] = [need - size * money, worth - size * own.get(p)]
      const price = [need, worth * parts]
      if (worth > 0n ? !open.set(p, price) : open.delete(p)) continue // Its supporters cannot pay for it, nor ever will.
      if (!best || less(price, best.price) || (!less(best.price, price) && e.tie(p, best.p) < 0)) best = { p, need, worth, price }
    }
    if (!best) return bought
    const finer = best.worth / gcd(best.worth, best.need)
    const price = (best.need * finer) / best.worth // For each unit of worth, in the finer parts.
    parts *= finer
    for (const group of e.groups) group.money *= finer
    for (const group of best.p.supporters) group.money -= lesser(price * group.worth.get(best.p), group.money)
    if (bought.push(best.p)) open.delete(best.p)
  }
}
/** Phragmén: each cost is carried by its supporters, and what leaves them with the least to carry is funded next. */
function phragmen(e) {
  const [won, plus] = [[], ([a, b], [c, d]) => [(a * d + c * b) / gcd(b, d), (b * d) / gcd(b, d)]]
  for (let open = e.projects.filter((p) => p.cost <= e.budget); open.length > 0; open = open.filter((p) => p !== won.at(-1))) {
    for (const p of open) {
      const [over, under] = p.supporters.map(({ load, size }) => [load[0] * size, load[1]]).reduce(plus, [p.cost, 1n])
      p.load = p.supporters.length > 0 ? [over, under * sum(p.supporters, ({ size }) => size)] : [1n, 0n]
    }
    const { load } = open.reduce((a, b) => (less(b.load, a.load) ? b : a))
    const tied = open.filter((p) => !less(load, p.load)).sort(e.tie)
    if (tied.some((p) => sum([...won, p]) > e.budget)) break
    for (const group of tied[0].supporters) group.load = load
    won.push(tied[0])
  }
  return won
}
/** Where a file departs from what its own votes say, in words; nothing where it does not. */
export function departures({ meta, projects, voters, ours, limits }, won) {
  const found = BigInt(meta.num_votes) === voters ? [] : [`The file says ${meta.num_votes} votes, and holds ${voters}.`]
  for (const { id, said, votes, given = 0n } of projects) {
    const [funded, marked] = [won.some((p) => p.id === id), /^[12]$/.test(said.selected)]
    if (said.votes && BigInt(said.votes) !== votes) found.push(`${id}: the file says ${said.votes} votes, and has ${votes}.`)
    if (said.selected && (ours || said.selected < '2') && marked !== funded) found.push(`${id}: funded? File and count differ.`)
    if (limits && (limits.said.get(id) ?? 0n) !== given) found.push(`${id}: given how much? File and count differ.`)
  }
  return found
}
if (process.argv[1]?.endsWith('recount.mjs')) {
  const election = read(readFileSync(process.argv[2], 'utf8'))
  const [won, { quorum = 0, blank = 0 }] = [count(election), election.terms]
  const found = departures(election, won)
  console.log([...won.map(({ id, said }) => `Funded: ${id}  ${said.name ?? ''}`), ...found].join('\n'))
  if (election.voters + BigInt(blank) < quorum) console.log(`Fewer than ${quorum} voted: the vote advises, and decides nothing.`)
  console.log(found.length > 0 ? 'THE FILE DEPARTS FROM ITS OWN VOTES.' : 'The file’s votes give what it says.')
  process.exitCode = Math.sign(found.length)
}
