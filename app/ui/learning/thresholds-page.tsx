import type { StoryThresholds } from '~/domain/learning'
import { asPounds } from '~/forms/fields'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface ThresholdsPageProps {
  setUp: string
  settled: StoryThresholds
  did: boolean
  reply: FormReply
}

/** From which sums how much is asked of a story: the smaller the sum, the less. */
export function ThresholdsPage({ setUp, settled, did, reply }: ThresholdsPageProps) {
  const { t } = useMessages()
  const saved = {
    questionsFromPence: asPounds(settled.questionsFromPence),
    allFromPence: asPounds(settled.allFromPence),
  }
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: setUp, label: t('setup.settings') }]} />
      <PageHeading title={t('outcomes.thresholds.title')} lead={t('outcomes.thresholds.lead')} />
      {did && <Notice kind="good" title={t('outcomes.thresholds.did')} announce />}
      <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
        <MoneyField
          name="questionsFromPence"
          label={t('outcomes.thresholds.questions')}
          hint={t('outcomes.thresholds.questions-hint')}
        />
        <MoneyField name="allFromPence" label={t('outcomes.thresholds.all')} hint={t('outcomes.thresholds.all-hint')} />
        <ButtonRow>
          <Button>{t('common.save-and-continue')}</Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
