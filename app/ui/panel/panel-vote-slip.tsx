import { saysWords } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import { Card } from '../card'
import { Form } from '../form'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { Money } from '../values'

export interface SlipShown {
  readonly reference: string
  readonly title: string
  readonly summary: string
  readonly askedPence: Pence
  readonly open: {
    readonly secret: boolean
    readonly mayNot: Refusal | null
    readonly voted: boolean
    readonly says: 'yes' | 'no' | 'abstain' | null
    readonly keyedBy: string | null
  }
}

interface PanelVoteSlipProps {
  roundHref: string
  item: SlipShown
  /** Just voted on. */
  done: boolean
}

/** One open vote, for a member: three big buttons, or what she has said, or why she does not vote on it. */
export function PanelVoteSlip({ roundHref, item, done }: PanelVoteSlipProps) {
  const { t } = useMessages()
  const { reference, title, summary, askedPence, open } = item
  const spent = open.secret && open.voted
  return (
    <Card as="article">
      <div className="stack" id={`vote-${reference}`}>
        <div className="stack tight">
          <h3>{title}</h3>
          <p>
            {t('voices.asks')} <Money amount={askedPence} />.{' '}
            <T
              k="voices.read"
              values={{ title }}
              tags={{
                link: <a href={`${roundHref}/proposals/${encodeURIComponent(reference)}`} />,
                unseen: <span className="unseen" />,
              }}
            />
          </p>
          {summary !== '' && <p className="soft">{summary}</p>}
        </div>
        {open.voted && !open.mayNot && <Said {...open} announce={done} />}
        {open.mayNot ? (
          <MayNot because={open.mayNot} roundHref={roundHref} />
        ) : (
          !spent && <Buttons title={title} reference={reference} says={open.says} />
        )}
      </div>
    </Card>
  )
}

function Said({ secret, says, keyedBy, announce }: SlipShown['open'] & { announce: boolean }) {
  const { t } = useMessages()
  if (secret) {
    return (
      <Notice kind="good" announce={announce} title={t('voices.in.secret')}>
        <p>{t('voices.in.secret.more')}</p>
      </Notice>
    )
  }
  if (says === null) return null
  return (
    <Notice kind="good" announce={announce} title={t(`voices.in.${says}`)}>
      <p>
        {keyedBy !== null && `${t('voices.in.keyed', { name: keyedBy })} `}
        {t('voices.in.change')}
      </p>
    </Notice>
  )
}

function MayNot({ because, roundHref }: { because: Refusal; roundHref: string }) {
  const { t, say } = useMessages()
  if (because.because === 'declare-first') {
    return (
      <Notice kind="wait" title={t('voices.declare')}>
        <p>
          <a href={`${roundHref}/scoring/interests`}>{t('voices.declare.link')}</a>
        </p>
      </Notice>
    )
  }
  if (because.because === 'you-have-an-interest') {
    return (
      <Notice kind="wait" title={t('voices.stepped-out')}>
        <p>{t('voices.stepped-out.more')}</p>
      </Notice>
    )
  }
  return <Notice kind="wait" title={say(because)} />
}

function Buttons({ title, reference, says }: { title: string; reference: string; says: string | null }) {
  const { t } = useMessages()
  return (
    <Form once>
      <input type="hidden" name="step" value="voice" />
      <input type="hidden" name="reference" value={reference} />
      <div className="says" role="group" aria-label={t('voices.question', { title })}>
        {saysWords.map((word) => (
          <button
            key={word}
            type="submit"
            name="says"
            value={word}
            className={says === word ? 'button' : 'button quiet'}
            aria-pressed={says === null ? undefined : says === word}
          >
            {t(`voices.says.${word}`)}
          </button>
        ))}
      </div>
    </Form>
  )
}
