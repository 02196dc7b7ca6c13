import type { Pence } from '~/domain/pence'
import { pagesAsked, type Asks, type Draft } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { Button, ButtonRow } from '../button'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface BudgetTroubledProps {
  href: string
  draft: Draft
  asks: Asks
  trouble: Refusal | null
  /** What the lines come to, where it can be asked for. */
  fittingPence: Pence | null
}

/** Two sums that contradict each other: both, and how to put it right. Only who wrote them knows which is meant. */
export function BudgetTroubled({ href, draft, asks, trouble, fittingPence }: BudgetTroubledProps) {
  const { t } = useMessages()
  if (!trouble) return null
  const pageOf = (id: string) =>
    pagesAsked(asks, draft).find((page) => page.asks.some((ask) => ask.id === id))?.id ?? ''
  if (trouble.because === 'smallest-above-ask') {
    return (
      <Notice kind="wait" title={t('budget.check.title')}>
        <p>{t('budget.check.smallest', trouble.values)}</p>
        <p>
          <a href={`${href}/${pageOf('smallestPence')}`}>{t('budget.check.change-smallest')}</a>
        </p>
      </Notice>
    )
  }
  const { smallestAskPence, largestAskPence } = asks
  return (
    <Notice kind="wait" title={t('budget.check.title')}>
      <p>{t('budget.check.differs', trouble.values)}</p>
      {fittingPence === null && <p>{t('budget.check.cannot', { smallestAskPence, largestAskPence })}</p>}
      <Form once>
        <ButtonRow>
          {fittingPence !== null && (
            <Button name="do" value="fit">
              {t('budget.check.make', { fittingPence })}
            </Button>
          )}
          <a href={`${href}/${pageOf('budget')}`}>{t('budget.check.change-lines')}</a>
          <a href={`${href}/${pageOf('costPence')}`}>{t('budget.check.change-ask')}</a>
        </ButtonRow>
      </Form>
    </Notice>
  )
}
