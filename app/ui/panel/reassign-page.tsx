import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { TextArea } from '../text-area'

interface ReassignPageProps {
  back: string
  title: string
  scorers: readonly { personId: string; name: string; isIn: boolean }[]
  others: readonly { personId: string; name: string }[]
  reply: FormReply
}

/** Who scores one idea: taken from one, given to another, with a reason. A score that is in stays. */
export function ReassignPage({ back, title, scorers, others, reply }: ReassignPageProps) {
  const { t } = useMessages()
  const named = (people: readonly { personId: string; name: string }[]) =>
    people.map(({ personId, name }) => ({ value: personId, label: name }))
  const free = scorers.filter(({ isIn }) => !isIn)
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={back}>{t('scorers.progress.title')}</BackLink>
      <PageHeading eyebrow={title} title={t('scorers.reassign.heading')} lead={t('scorers.reassign.lead')} />
      <Stack>
        <h2>{t('scorers.reassign.now')}</h2>
        {scorers.length === 0 ? (
          <p>{t('scorers.reassign.none')}</p>
        ) : (
          <ul>
            {scorers.map(({ personId, name, isIn }) => (
              <li key={personId}>
                {name}: {t(isIn ? 'panel.state.handed-in' : 'scorers.progress.not-in')}
              </li>
            ))}
          </ul>
        )}
      </Stack>
      <Form answers={reply.answers} errors={reply.errors} once>
        <SelectField
          name="from"
          label={t('scorers.reassign.from')}
          hint={t('scorers.reassign.from.hint')}
          options={[{ value: '', label: t('scorers.reassign.nobody') }, ...named(free)]}
        />
        <SelectField
          name="to"
          label={t('scorers.reassign.to')}
          hint={t('scorers.reassign.to.hint')}
          options={[{ value: '', label: t('scorers.reassign.nobody') }, ...named(others)]}
        />
        <TextArea
          name="because"
          label={t('scorers.reassign.because')}
          hint={t('scorers.reassign.because.hint')}
          rows={3}
          most={500}
        />
        <ButtonRow>
          <Button>{t('scorers.reassign.button')}</Button>
          <ButtonLink href={back} kind="quiet">
            {t('common.cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </Stack>
  )
}
