import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'
import type { HowToCheckProps } from './how-to-check'

/** In place of the ballots of a vote of one or two: why they are not published, and what there is to hold on to. */
export function BallotsNotTold({ voters, head }: { voters: number } & Pick<HowToCheckProps, 'head'>) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('voting.few.title')}</h2>
      <p>{t('voting.few.why', { voters })}</p>
      <p>{t('voting.few.instead')}</p>
      {head && (
        <SummaryList
          rows={[
            {
              label: t('voting.check-it.head'),
              value: (
                <>
                  {t('voting.check-it.head-number', { number: head.sequence })}{' '}
                  <code className="print">{head.hash}</code>
                </>
              ),
            },
          ]}
        />
      )}
    </Stack>
  )
}
