import type { DecisionOutcome } from '~/domain/panel'
import { pence, type Pence } from '~/domain/pence'
import { Button } from '../button'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { useSaid } from './decision-words'

interface Said {
  outcome: DecisionOutcome
  amountPence: Pence
}

export interface PotNewsShown {
  wasPence: Pence
  /** What the rule says otherwise of, asked again; nothing while it is still to be asked. */
  changes: readonly { reference: string; title: string; before: Said; after: Said; isSettled: boolean }[] | null
}

interface PotNewsProps {
  news: PotNewsShown | null
  potPence: Pence
  leftPence: Pence
  mayDraft: boolean
}

/** The pot is another than when the list was drawn up: what it is now, what that changed, and what is left to do. */
export function PotNews({ news, potPence, leftPence, mayDraft }: PotNewsProps) {
  const { t } = useMessages()
  const said = useSaid()
  if (!news) return null
  const { wasPence, changes } = news
  const over = leftPence < 0
  const title = t(potPence < wasPence ? 'meeting.pot.less' : 'meeting.pot.more', { potPence, wasPence })
  return (
    <Notice kind={over ? 'stop' : 'wait'} title={title}>
      {over && <p>{t('meeting.pot.over', { overPence: pence(0 - leftPence) })}</p>}
      {changes === null && <p>{t(mayDraft ? 'meeting.pot.ask' : 'meeting.pot.to-ask')}</p>}
      {changes === null && mayDraft && (
        <Form once>
          <div>
            <Button name="step" value="ask-rule" kind="quiet">
              {t('meeting.pot.ask.button')}
            </Button>
          </div>
        </Form>
      )}
      {changes?.length === 0 && <p>{t('meeting.pot.same')}</p>}
      {changes !== null && changes.length > 0 && (
        <>
          <p>{t('meeting.pot.asked')}</p>
          <ul>
            {changes.map(({ reference, title: idea, before, after, isSettled }) => (
              <li key={reference}>
                {t('meeting.chain.change', { title: idea, before: said(before), after: said(after) })}{' '}
                {isSettled && t('meeting.pot.settled')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
