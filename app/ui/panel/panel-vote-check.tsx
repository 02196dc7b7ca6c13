import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'

interface PanelVoteCheckProps {
  round: { title: string; href: string }
  title: string
  reference: string
  says: 'yes' | 'no' | 'abstain'
}

/** A secret slip, to look over once more: it cannot be taken out of the box again. */
export function PanelVoteCheck({ round, title, reference, says }: PanelVoteCheckProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <BackLink href={`${round.href}/panel-votes`}>{t('voices.heading')}</BackLink>
      <PageHeading eyebrow={title} title={t(`voices.check.${says}`)} lead={t('voices.check.lead')} />
      <Form once>
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="says" value={says} />
        <ButtonRow>
          <Button name="step" value="sure">
            {t('voices.check.sure')}
          </Button>
          <Button kind="quiet" name="step" value="change">
            {t('voices.check.change')}
          </Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </Stack>
  )
}
