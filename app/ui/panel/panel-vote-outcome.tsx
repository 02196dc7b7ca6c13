import type { PanelVoteOutcome, VoidReason } from '~/domain/panel'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Tag, type TagKind } from '../tag'
import { useNames } from './decision-words'
import { sumsInWords, type BallotCount } from './panel-vote-words'

/** A vote that is over, as the pages show it. */
export interface VoteOver {
  readonly sequence: number
  /** The reader has an interest in the idea: she is told that it is over, and no more. */
  readonly hidden: boolean
  readonly secret: boolean
  readonly result: {
    readonly yes: number
    readonly no: number
    readonly abstain: number
    readonly result: PanelVoteOutcome
    /** What ballots gave it, where members fill in one for all ideas. */
    readonly points?: number | null
    readonly ballot?: BallotCount | null
  } | null
  readonly voidBecause: VoidReason | null
  readonly atTheClose: { readonly yes: number; readonly no: number; readonly abstain: number } | null
  readonly casting: { readonly name: string; readonly says: 'yes' | 'no' } | null
  readonly voices: readonly {
    readonly name: string
    readonly says: 'yes' | 'no' | 'abstain' | null
    readonly keyedBy: string | null
  }[]
  readonly steppedOut: readonly string[]
  readonly setAside: readonly string[]
  readonly silent: readonly string[]
}

const kinds: Record<PanelVoteOutcome, TagKind> = { carried: 'good', 'not-carried': 'plain', tied: 'wait' }

/** Carried, not carried, tied or void, in a word. */
export function OutcomeOfVote({ vote }: { vote: Pick<VoteOver, 'result' | 'hidden'> }) {
  const { t } = useMessages()
  if (vote.hidden) return <Tag>{t('voices.over')}</Tag>
  if (!vote.result) return <Tag kind="wait">{t('voices.void')}</Tag>
  const { result } = vote.result
  return <Tag kind={kinds[result]}>{t(`voices.result.${result}`)}</Tag>
}

/** The numbers in words: "3 yes, 1 no, 1 abstained". Nothing where the vote is void. */
export function useSums(): (vote: Pick<VoteOver, 'result'>) => string {
  const { t } = useMessages()
  return ({ result }) => (result ? sumsInWords(result, result.ballot ?? null, t) : '')
}

/** All that may be told of a vote that is over to the panel: what it came to, who said what where it was by name, and who was out. */
export function VoteInFull({ vote }: { vote: VoteOver }) {
  const { t } = useMessages()
  const names = useNames()
  const sums = useSums()
  const { hidden, result, voidBecause, atTheClose, casting, voices, secret, steppedOut, silent } = vote
  const said = (word: 'yes' | 'no' | 'abstain') =>
    voices
      .filter(({ says }) => says === word)
      .map(({ name, keyedBy }) => (keyedBy === null ? name : t('voices.keyed', { name, keyedBy })))
  return (
    <div className="stack">
      <p className="row">
        <OutcomeOfVote vote={vote} /> {result && <b>{sums(vote)}</b>}
      </p>
      {hidden && <p>{t('voices.over.hidden')}</p>}
      {voidBecause !== null && <p>{t(`voices.void.${voidBecause}`)}</p>}
      {result?.result === 'tied' && <p>{t(result.ballot ? 'bodies.tied.more' : 'voices.result.tied.more')}</p>}
      {casting && <p>{t(`voices.casting.${casting.says}`, { name: casting.name })}</p>}
      {atTheClose && result && (
        <Notice kind="wait" title={t('voices.at-the-close')}>
          <p>{t('voices.sums', { ...atTheClose })}</p>
        </Notice>
      )}
      <ul>
        {!secret &&
          (['yes', 'no', 'abstain'] as const).map(
            (word) =>
              said(word).length > 0 && (
                <li key={word}>
                  <b>{t(`voices.says.${word}`)}:</b> {names(said(word))}
                </li>
              ),
          )}
        {secret && voices.length > 0 && <li>{t('voices.voted', { names: names(voices.map(({ name }) => name)) })}</li>}
        {steppedOut.length > 0 && <li>{t('decision.stepped-out', { names: names(steppedOut) })}</li>}
        {silent.length > 0 && <li>{t('voices.silent', { names: names(silent) })}</li>}
      </ul>
    </div>
  )
}
