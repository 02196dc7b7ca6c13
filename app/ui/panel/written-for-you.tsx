import type { InterestKind } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import { Button, ButtonRow } from '../button'
import { Form, HiddenField } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface WrittenForYouProps {
  written: readonly { id: string; title: string; kind: InterestKind; note: string; at: Instant }[]
}

/** What an officer wrote down for the reader, with why, until she says that she has read it. */
export function WrittenForYou({ written }: WrittenForYouProps) {
  const { t } = useMessages()
  return written.map(({ id, title, kind, note, at }) => (
    <Notice key={id} kind="wait" title={t('scorers.written.title', { title })}>
      <p>
        {t('scorers.written.what', { at })} <b>{t(`panel.for-another.${kind}`)}.</b>
      </p>
      <p className="as-written">{t('scorers.written.why', { note })}</p>
      {kind !== 'none' && <p>{t('scorers.recorded.means')}</p>}
      <p>{t('scorers.recorded.wrong')}</p>
      <Form once>
        <HiddenField name="written" value={id} />
        <ButtonRow>
          <Button kind="quiet" name="step" value="read">
            {t('scorers.written.read')}
          </Button>
        </ButtonRow>
      </Form>
    </Notice>
  ))
}
