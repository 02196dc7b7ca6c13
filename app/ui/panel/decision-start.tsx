import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Prose } from '../prose'
import type { Basis } from './decision-words'

interface DecisionStartProps {
  round: { title: string; href: string }
  /** Ideas that will be on the list. */
  ideas: number
  basis: Basis
  mayStart: boolean
  mayCancel: boolean
  general?: string
}

/** Before the meeting: what will be on its list, and the way to open it. Or that there is nothing to decide on. */
export function DecisionStart({ round, ideas, basis, mayStart, mayCancel, general }: DecisionStartProps) {
  const { t } = useMessages()
  if (ideas === 0) return <NothingToDecide round={round} mayCancel={mayCancel} />
  return (
    <Stack room="loose">
      <ErrorSummary errors={{}} general={general} />
      <PageHeading
        eyebrow={round.title}
        title={t('decision.start.title')}
        lead={t(`decision.start.lead.${basis}`, { ideas })}
      />
      <Stack>
        <h2>{t('decision.start.how')}</h2>
        <Prose>
          <ol>
            <li>{t('decision.start.how.room')}</li>
            <li>{t('decision.start.how.list')}</li>
            <li>{t('decision.start.how.adopt')}</li>
          </ol>
        </Prose>
      </Stack>
      {mayStart ? (
        <Form once>
          <ButtonRow>
            <Button name="step" value="start">
              {t('decision.start.button')}
            </Button>
          </ButtonRow>
        </Form>
      ) : (
        <p>{t('decision.start.wait')}</p>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function NothingToDecide({ round, mayCancel }: Pick<DecisionStartProps, 'round' | 'mayCancel'>) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <PageHeading eyebrow={round.title} title={t('decision.nothing.title')} lead={t('decision.nothing.lead')} />
      <p>{t(mayCancel ? 'decision.nothing.chair' : 'decision.nothing.others')}</p>
      <ButtonRow>
        {mayCancel && <ButtonLink href={`${round.href}/manage/cancel`}>{t('decision.nothing.end')}</ButtonLink>}
        <ButtonLink href={round.href} kind="quiet">
          {t('decision.away.round')}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}
