import type { Refusal } from '~/domain/refusal'
import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Confirmation } from '../confirmation'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { useMessages } from '../messages'
import type { PeopleReply } from './reply'

interface VouchProps {
  home: string
  area: string
  asked:
    | { open: false; refusal: Pick<Refusal, 'because' | 'values'> }
    | { open: true; name: string; place: string; resident: boolean; hasVouched: boolean }
  done: boolean
  reply: PeopleReply
}

/** Asks a neighbour whether she knows that another lives here. */
export function VouchPage({ home, area, asked, done, reply }: VouchProps) {
  const { t, say } = useMessages()
  const { answers, errors, general } = reply
  if (done) {
    return (
      <>
        <Confirmation title={t('residency.vouch.thanks')}>{t('residency.vouch.thanks-body')}</Confirmation>
        <p>
          <a href={home}>{t('residency.vouch.home')}</a>
        </p>
      </>
    )
  }
  if (!asked.open) return <PageHeading title={t('residency.vouch.title')} lead={say(asked.refusal)} />
  const { name, place, resident, hasVouched } = asked
  if (hasVouched) return <PageHeading title={t('residency.vouch.thanks')} lead={t('residency.vouch.thanks-body')} />
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading
        title={t('residency.vouch.heading', { name })}
        lead={t('residency.vouch.lead', { name, place, area })}
      />
      {resident ? (
        <Form answers={answers} errors={errors} once>
          <Choice
            name="known"
            kind="several"
            legend={t('people.join.your-word')}
            hint={t('residency.vouch.hint')}
            options={[{ value: 'yes', label: t('residency.vouch.know', { name, place }) }]}
          />
          <div>
            <Button>{t('residency.vouch.give', { name })}</Button>
          </div>
        </Form>
      ) : (
        <p>{t('residency.vouch.not-resident')}</p>
      )}
    </>
  )
}
