import { type Election, type Tally } from '~/domain/voting'
import type { RecordedReason, TallyRecord } from '~/domain/voting/tally-record'

const ruleInWords: Record<Tally['rule'], string> = {
  greedy: 'most votes, skipping what does not fit',
  'greedy-no-skip': 'most votes, stopping at the first that does not fit',
  'greedy-threshold': 'most votes, with a least score',
  'equal-shares': 'the Method of Equal Shares',
  phragmen: 'Phragmén’s sequential rule',
}

/** A tally as plain words: what was counted, what is funded, and a reason for every project. */
export function tallyInWords(tally: Tally | TallyRecord, election: Election): string {
  const unit = Number(election.unit)
  const money = (amount: number) => (amount / unit).toLocaleString('en-GB', { maximumFractionDigits: 2 })
  const details = [tally.utility && `utility ${tally.utility}`, completionOf(tally), `ties ${tally.ties}`]
  const { satisfaction, mostVotes } = tally
  const head = [
    `Counted by ${ruleInWords[tally.rule]} (${details.filter(Boolean).join(', ')}).`,
    ...(tally.unrepeatable ? ['The file names no rule that can be repeated, so this is most votes.'] : []),
    `${tally.voters.toLocaleString('en-GB')} voters, ${tally.projects} projects, a pot of ${money(tally.budget)}.`,
    `${tally.order.length} funded for ${money(tally.cost)}; ${money(tally.budget - tally.cost)} left.`,
    `${satisfaction.withSomething.toLocaleString('en-GB')} voters (${share(satisfaction)}) chose at least one of them` +
      ` (most votes: ${mostVotes.satisfaction.withSomething.toLocaleString('en-GB')}, ${share(mostVotes.satisfaction)}).`,
  ]
  const nameOf = new Map(election.projects.map(({ id, name }) => [id, name]))
  const place = new Map(tally.order.map((id, at) => [id, at]))
  const reasons: readonly RecordedReason[] = tally.reasons
  const inOrder = [...reasons].sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0)
  const width = Math.max(2, ...inOrder.map(({ id }) => id.length))
  const rows = inOrder.map((reason) => {
    const mark = place.has(reason.id) ? 'funded' : '      '
    const name = nameOf.get(reason.id)
    const indent = ' '.repeat(width + 9)
    return `${mark} ${reason.id.padEnd(width)}  ${name ? `${name}\n${indent}` : ''}${reasonInWords(reason, money)}`
  })
  return [...head, '', ...rows].join('\n')
}

const completionOf = ({ completion, add1, rule }: Pick<Tally, 'completion' | 'add1' | 'rule'>) =>
  rule === 'equal-shares' && `completion ${completion}${add1 ? ` ${add1}` : ''}`

function share({ voters, withSomething }: Tally['satisfaction']): string {
  return voters === 0 ? 'none' : `${((100 * withSomething) / voters).toFixed(1)}%`
}

function reasonInWords(reason: RecordedReason, money: (amount: number) => string): string {
  const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
  switch (reason.kind) {
    case 'funded':
      return `number ${reason.place}, with ${number(reason.score)}; ${money(reason.left)} left after it`
    case 'funded-in-round':
      return (
        `round ${reason.round}: its ${number(reason.supporters)} supporters paid up to ${money(reason.price)} each, ` +
        `as good as ${number(reason.effectiveSupport)} paying in full; ${money(reason.left)} left after it`
      )
    case 'funded-at-load':
      return (
        `number ${reason.place}: its ${number(reason.supporters)} supporters carry ${money(reason.load)} each; ` +
        `${money(reason.left)} left after it`
      )
    case 'funded-by-completion':
      return `from what was left over, with ${number(reason.score)}; ${money(reason.left)} left after it`
    case 'below-threshold':
      return `${number(reason.score)}, and ${number(reason.threshold)} were needed`
    case 'unaffordable':
      return `${number(reason.score)}; only ${money(reason.left)} was left in its turn, ${money(reason.shortfall)} too little`
    case 'after-the-stop':
      return `${number(reason.score)}; counting stopped at ${reason.stoppedAt}, which did not fit`
    case 'dearer-than-pot':
      return `${number(reason.score)}; it costs ${money(reason.over)} more than the whole pot`
    case 'no-support':
      return 'nobody chose it'
    case 'withdrawn':
      return 'it was taken back by those who proposed it'
    case 'funded-next':
      return `next by votes, with ${number(reason.score)}; ${money(reason.left)} left after it`
    case 'funded-from-share':
      return `from what is set aside for ${reason.group}, with ${number(reason.score)}; ${money(reason.left)} left after it`
    case 'part-funded':
      return `${money(reason.amount)} of it, ${money(reason.shortfall)} less than it costs; ${money(reason.smallest)} would be of use`
    case 'share-spent':
      return `${number(reason.score)}; only ${money(reason.left)} was left of the share of ${reason.group}, ${money(reason.shortfall)} too little`
    case 'excluded':
      return `${number(reason.score)}; it cannot be had together with ${reason.by}`
    case 'supporters-spent': {
      const went = reason.wentTo.slice(0, 3).map(({ id, amount }) => `${id} (${money(amount)})`)
      return (
        `its ${number(reason.supporters)} supporters had ${money(reason.have)} left, ${money(reason.lacking)} too little` +
        (went.length > 0 ? `; most of their money went to ${went.join(', ')}` : '')
      )
    }
  }
}
