import { grounds, type WhyNot } from '~/domain/proposal'
import { most } from '~/forms/checking'
import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'

interface FindingFormProps {
  listHref: string
  finding: 'eligible' | 'not-eligible' | null
  why: WhyNot | null
  reply: { answers: Answers; errors: FieldErrors }
}

/** Does it fit the rules? And if not, which one, in the list's words and in one's own. */
export function FindingForm({ listHref, finding, why, reply }: FindingFormProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <Form
        answers={reply.answers}
        errors={reply.errors}
        saved={{ finding: finding ?? undefined, ground: why?.ground ?? undefined, because: why?.because ?? '' }}
        once
      >
        <Choice
          name="finding"
          kind="one"
          legend={t('proposal.checking.question')}
          hint={t('proposal.checking.question-hint')}
          options={[
            { value: 'eligible', label: t('proposal.checking.yes') },
            { value: 'not-eligible', label: t('proposal.checking.no') },
          ]}
        />
        <Choice
          name="ground"
          kind="one"
          legend={t('proposal.checking.because')}
          options={grounds.map((ground) => ({ value: ground, label: t(`checking.ground.${ground}`) }))}
        />
        <TextArea
          name="because"
          label={t('checking.because-words')}
          hint={t('proposal.checking.because-hint')}
          most={most.because}
          rows={4}
        />
        <ButtonRow>
          <Button>{t('proposal.checking.save')}</Button>
          <a href={listHref}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </Stack>
  )
}
