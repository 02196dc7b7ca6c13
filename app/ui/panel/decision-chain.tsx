import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { useSaid } from './decision-words'

interface SaidOf {
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
}

export interface ChainLink {
  readonly number: number
  readonly adoptedAt: Instant | null
  readonly why: string
  readonly changes: readonly {
    readonly reference: string
    readonly title: string
    readonly before: SaidOf
    readonly after: SaidOf
    readonly because: string
  }[]
}

/** A decision that was begun and dropped. */
export interface Dropped {
  readonly number: number
  readonly droppedAt: Instant
  readonly because: string
}

/** The decisions that changed some of the first one: when, why, and from what to what. */
export function DecisionChain({
  chain,
  dropped,
  roundHref,
}: {
  chain: readonly ChainLink[]
  dropped: readonly Dropped[]
  roundHref: string
}) {
  const { t, format } = useMessages()
  const said = useSaid()
  if (chain.length + dropped.length === 0) return null
  return (
    <Stack as="section" id="since">
      <h2>{t('meeting.chain')}</h2>
      {chain.length > 0 && <p>{t('meeting.chain.lead')}</p>}
      {chain.map(({ number, adoptedAt, why, changes }) => (
        <Stack key={number} room="tight">
          <h3>{t('meeting.chain.one', { number, moment: adoptedAt === null ? '' : format.when(adoptedAt) })}</h3>
          <p className="as-written">{t('meeting.chain.why', { why })}</p>
          <ul>
            {changes.map(({ reference, title, before, after, because }) => (
              <li key={reference}>
                {t('meeting.chain.change', { title, before: said(before), after: said(after) })}{' '}
                {because !== '' && t('decision.says', { because })}
              </li>
            ))}
          </ul>
          <p>
            <a href={`${roundHref}/decision?number=${number}`}>{t('meeting.chain.read')}</a>
          </p>
        </Stack>
      ))}
      {dropped.map(({ number, droppedAt, because }) => (
        <p key={number} className="as-written">
          {t('meeting.chain.dropped', { number, moment: format.when(droppedAt), because })}
        </p>
      ))}
    </Stack>
  )
}
