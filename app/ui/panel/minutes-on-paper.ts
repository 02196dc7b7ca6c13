import type {
  CastingSays,
  DecisionItem,
  InterestKind,
  Majority,
  MeetingEvent,
  PanelVoteOutcome,
  Says,
} from '~/domain/panel'
import type { PaperBlock, PaperPage } from '~/domain/paper-page'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'
import { namesListed } from '../names-listed'
import { decidedBeside, decidedByMost, type DecidedBy } from './decided-by'
import type { Basis } from './decision-words'
import { voteInMinutes, type BallotCount } from './panel-vote-words'

interface Item extends Pick<DecisionItem, 'ruleSaid' | 'rulePence' | 'outcome' | 'amountPence' | 'because'> {
  readonly reference: string
  readonly title: string
  readonly askedPence: Pence
  readonly departs: boolean
  readonly votes: number | null
  readonly steppedOut: readonly string[]
  readonly undeclared: readonly string[]
  readonly conditions: readonly string[]
  /** Who decided on it. */
  readonly settled: { readonly deciders: readonly string[] } | null
}

interface MinutesLine extends Pick<MeetingEvent, 'kind' | 'words' | 'at'> {
  readonly name: string
}

export interface PanelVoteInMinutes {
  readonly title: string
  readonly sequence: number
  readonly secret: boolean
  readonly isVoid: boolean
  readonly result: {
    readonly yes: number
    readonly no: number
    readonly abstain: number
    readonly points?: number | null
    readonly result: PanelVoteOutcome
  } | null
  readonly ballot: BallotCount | null
  readonly casting: { readonly name: string; readonly says: CastingSays } | null
}

/** What the panel's own copy has beside the published one. */
interface PanelsOwn {
  /** By reference. */
  readonly interests: Readonly<Record<string, readonly Interest[]>>
  /** Who said what in votes by name. */
  readonly voices: readonly {
    readonly title: string
    readonly sequence: number
    readonly voices: readonly { readonly name: string; readonly says: Says | null }[]
  }[]
}

interface Interest {
  readonly name: string
  readonly kind: Exclude<InterestKind, 'none'>
  readonly note: string
}

interface ToPrint {
  readonly partnership: string
  readonly round: string
  /** Above 1 for a later decision, with why it was taken. */
  readonly number: number
  readonly why: string | null
  readonly startedAt: Instant
  readonly adoptedAt: Instant
  readonly version: number
  readonly basis: Basis
  /** The rule asks for a mean that could not be worked out, and went by the other. */
  readonly fellBack?: boolean
  readonly potPence: Pence
  readonly givenPence: Pence
  readonly leftPence: Pence
  readonly items: readonly Item[]
  readonly present: readonly { readonly name: string; readonly voting: boolean }[]
  readonly away: readonly string[]
  readonly quorum: number
  readonly room: Majority
  readonly panel: Majority
  readonly adoptedBy: readonly { readonly name: string; readonly at: Instant; readonly notFor: readonly string[] }[]
  readonly fingerprint: string
  /** Everybody who came and went, and when it broke off. */
  readonly log: readonly MinutesLine[]
  readonly votes: readonly PanelVoteInMinutes[]
  readonly recorded: { readonly sequence: number; readonly hash: string } | null
}

/**
 * The minutes as they are printed and signed. With `own` they are the panel's own copy: of what kind each interest was,
 * and why, and who said what in votes by name. The published one says who stepped out of what, and the sums.
 */
export function minutesOnPaper(
  minutes: ToPrint,
  words: Pick<Translator, 't' | 'language' | 'locale' | 'format'>,
  own?: PanelsOwn,
): PaperPage {
  const { t, language } = words
  const { partnership, round, items, adoptedAt, adoptedBy } = minutes
  const title = t('decision.minutes.of', { round })
  const most = decidedByMost(items)
  const funded = items.filter(({ amountPence }) => amountPence > 0).length
  const departures = items.filter(({ departs }) => departs)
  const adopters = adoptedBy.map(({ name }) => name)
  return {
    language,
    from: partnership,
    title,
    madeAt: adoptedAt,
    foot: (sheet, of) => t('minutes.foot', { title: `${partnership}. ${title}`, sheet, of }),
    blocks: [
      ...(own ? [{ says: t('minutes.private'), loud: true } as const] : []),
      ...(minutes.number > 1
        ? [
            { says: t('meeting.chain.this', { number: minutes.number }), loud: true } as const,
            { says: t('meeting.chain.why', { why: minutes.why ?? '' }) },
          ]
        : []),
      { says: t('decision.minutes.lead', { funded, count: items.length, givenPence: minutes.givenPence }) },
      { says: t('decision.minutes.adopted', { names: namesListed(adopters, words.locale), adoptedAt }) },
      { heading: t('decision.minutes.meeting') },
      { facts: meeting(minutes, words) },
      { heading: t('minutes.interests') },
      ...interestsSaid(items, words, own?.interests),
      ...votesSaid(minutes.votes, words, own?.voices),
      { heading: t('minutes.decisions') },
      ...pot(minutes, words),
      ...(minutes.fellBack ? [{ says: `${t('deciding.fell-back')}. ${t('deciding.fell-back.body')}` }] : []),
      decided(items, words),
      { heading: t('minutes.reasons') },
      ...(most
        ? [
            {
              says: t(`minutes.deciders.${most.all ? 'all' : 'most'}`, {
                names: namesListed(most.names, words.locale),
              }),
            },
          ]
        : []),
      ...items.flatMap((item) => reason(item, minutes.basis, words, most)),
      ...(departures.length > 0
        ? [
            { heading: t('decision.departures') },
            { says: t('decision.departures.lead') },
            { list: departures.map((item) => departure(item, words)) },
          ]
        : []),
      { heading: t('minutes.record') },
      ...record(minutes, words),
      { heading: t('minutes.signed') },
      { says: t('minutes.signed.how') },
      { signatures: [...adopters, t('minutes.signed.chair')] },
    ],
  }
}

type Words = Pick<Translator, 't' | 'locale' | 'format'>

function meeting(minutes: ToPrint, words: Words): (readonly [string, string])[] {
  const { t, locale, format } = words
  // Where people came and went, who decided stands with each idea, and no one count is true of the whole meeting.
  const moved = comings(minutes, words)
  const { startedAt, present, away, room, panel, quorum, adoptedBy } = minutes
  const here = present.map(({ name, voting }) => (voting ? name : t('decision.minutes.without-vote', { name })))
  return [
    [t('decision.minutes.opened'), format.when(startedAt)],
    [t(moved.length > 0 ? 'minutes.present.some-time' : 'decision.minutes.present'), namesListed(here, locale)],
    ...(away.length > 0 ? [[t('decision.minutes.away'), namesListed(away, locale)] as const] : []),
    ...moved,
    ...(moved.length > 0
      ? [[t('decision.minutes.quorum'), t('minutes.quorum.each', { quorum })] as const]
      : [[t('decision.minutes.quorum'), t('decision.minutes.quorum.was', { present: room.voting, quorum })] as const]),
    [
      t('decision.minutes.residents'),
      [
        ...(moved.length > 0
          ? []
          : [t('decision.minutes.residents.room', { residents: room.residents, voting: room.voting })]),
        t(moved.length > 0 ? 'minutes.residents.panel' : 'decision.minutes.residents.panel', {
          residents: panel.residents,
          voting: panel.voting,
        }),
      ].join(' '),
    ],
    [
      t('decision.minutes.adopted-by'),
      adoptedBy
        .map(({ name, at, notFor }) =>
          [
            t('minutes.adopter', { name, at: format.when(at) }),
            ...(notFor.length > 0 ? [t('minutes.adopter.not-for', { titles: notFor.join(', ') })] : []),
          ].join(' '),
        )
        .join('\n'),
    ],
  ]
}

function interestsSaid(items: readonly Item[], { t, locale }: Words, interests: PanelsOwn['interests'] | undefined) {
  const said = items.flatMap(({ reference, title, steppedOut }): string[] => {
    const own = interests?.[reference]
    if (own)
      return own.map(({ name, kind, note }) => {
        const about = { title, name, kind: t(`minutes.interest.${kind}`) }
        return note ? t('minutes.interest.why', { ...about, note }) : t('minutes.interest.one', about)
      })
    if (steppedOut.length === 0) return []
    return [t('minutes.stepped-out', { title, names: namesListed(steppedOut, locale) })]
  })
  return said.length === 0 ? [{ says: t('minutes.interests.none') }] : [{ list: said }]
}

/** The panel's votes by their sums; in its own copy, with who said what where it was by name. */
function votesSaid(votes: readonly PanelVoteInMinutes[], { t }: Words, voices: PanelsOwn['voices'] = []): PaperBlock[] {
  if (votes.length === 0) return []
  const said = votes.map(({ title, sequence, isVoid, result, ballot, casting }) => {
    if (isVoid || !result) return t('minutes.vote.void', { title })
    const sums = voteInMinutes({ title, result, ballot }, t)
    const by = voices.find((one) => one.title === title && one.sequence === sequence)?.voices ?? []
    const each = by.flatMap(({ name, says }) => (says ? [t(`minutes.voice.${says}`, { name })] : []))
    const chair = casting ? [t('minutes.vote.casting', { name: casting.name })] : []
    return [sums, ...chair, ...(each.length > 0 ? [`${each.join('; ')}.`] : [])].join(' ')
  })
  return [{ heading: t('minutes.panel-votes') }, { list: said }]
}

/** Who came and went, where the room was not the same from beginning to end. */
function comings({ log }: Pick<ToPrint, 'log'>, { t, format }: Words): (readonly [string, string])[] {
  const lines = log.filter(
    ({ kind }, place) => kind !== 'arrived' || log.slice(0, place).some((one) => one.kind !== 'arrived'),
  )
  if (lines.length === 0) return []
  const said = lines.map(({ kind, name, words, at }) =>
    t(`meeting.log.${kind}`, { name, words, moment: format.when(at) }),
  )
  return [[t('meeting.log'), said.join('\n')]]
}

const pot = ({ potPence, givenPence, leftPence }: ToPrint, { t, format }: Words): PaperBlock[] => [
  {
    facts: [
      [t('decision.pot'), format.money(potPence)],
      [t('minutes.given'), format.money(givenPence)],
      [t('decision.left'), format.money(leftPence)],
    ],
  },
]

function decided(items: readonly Item[], { t, format }: Words): PaperBlock {
  const voted = items.some(({ votes }) => votes !== null)
  return {
    table: {
      caption: t('decision.minutes.caption'),
      columns: [
        { label: t('decision.idea'), share: voted ? 0.4 : 0.52 },
        ...(voted ? [{ label: t('minutes.votes'), share: 0.12, numeric: true } as const] : []),
        { label: t('decision.asked'), share: 0.16, numeric: true },
        { label: t('decision.outcome'), share: 0.2 },
        { label: t('minutes.amount'), share: 0.12, numeric: true },
      ],
      rows: items.map(({ reference, title, votes, askedPence, outcome, amountPence }) => [
        `${title} (${reference})`,
        ...(voted ? [format.count(votes ?? 0)] : []),
        format.money(askedPence),
        t(`decision.outcome.${outcome}`),
        format.money(amountPence),
      ]),
    },
  }
}

function reason(
  { title, because, ...item }: Item,
  basis: Basis,
  { t, format, locale }: Words,
  most: DecidedBy | null,
): PaperBlock[] {
  const said = because || t(`decision.why.${basis}.funded`)
  const outcome = t(`decision.outcome.${item.outcome}`)
  const given = item.amountPence > 0 ? `${outcome}, ${format.money(item.amountPence)}` : outcome
  const deciders = decidedBeside(item, most)
  return [
    { heading: title, under: true },
    { says: t('minutes.reason', { outcome: given, because: said }) },
    ...(item.conditions.length > 0 ? [{ says: t('telling.letter.conditions') }, { list: item.conditions }] : []),
    ...(item.undeclared.length > 0
      ? [{ says: t('meeting.item.no-part', { names: namesListed(item.undeclared, locale) }), small: true } as const]
      : []),
    ...(deciders.length > 0
      ? [{ says: t('minutes.deciders', { names: namesListed(deciders, locale) }), small: true } as const]
      : []),
  ]
}

const departure = (item: Item, { t }: Words): string => {
  const { title, ruleSaid, rulePence, outcome, amountPence } = item
  return t('decision.about', {
    title,
    words: t('decision.departures.one', {
      rule: rulePence > 0 ? t(`decision.rule.${ruleSaid}`, { rulePence }) : t(`decision.outcome.${ruleSaid}`),
      meeting:
        amountPence > 0 ? t(`decision.rule.${outcome}`, { rulePence: amountPence }) : t(`decision.outcome.${outcome}`),
    }),
  })
}

const record = ({ version, fingerprint, recorded }: ToPrint, { t, format }: Words): PaperBlock[] => [
  {
    facts: [
      [t('decision.minutes.fingerprint'), fingerprint],
      ...(recorded
        ? [
            [
              t('minutes.record.head'),
              t('minutes.record.entry', { sequence: format.count(recorded.sequence) }),
            ] as const,
          ]
        : []),
      ...(recorded ? [[t('minutes.record.hash'), recorded.hash] as const] : []),
    ],
  },
  { says: t('decision.minutes.fingerprint.note', { version }), small: true },
  ...(recorded ? [{ says: t('minutes.record.note'), small: true } as const] : []),
]
