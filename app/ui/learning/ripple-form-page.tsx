import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import type { PeopleReply } from '../people/reply'
import { RippleCards, type RippleKept } from './keep-ripples-page'
import { LinkFields } from './ripple-fields'

interface RippleFormProps {
  home: string
  mayPublish: boolean
  link: Omit<RippleKept, 'standing' | 'from' | 'to'>
  standing: RippleKept['standing']
  from: RippleKept['from']
  to: RippleKept['to']
  names: readonly { id: string; firstName: string }[]
  reply: PeopleReply
}

/** One ripple for those who keep it: publish it, put it right, take a name out, take it away. */
export function RippleFormPage({ home, mayPublish, link, standing, from, to, names, reply }: RippleFormProps) {
  const { t } = useMessages()
  const [year = '', month = ''] = link.happened.split('-')
  const saved = {
    ...{ year, month, sure: link.sure ? 'sure' : 'perhaps', how: link.how },
    ...{ from: from.project ? '' : from.name, to: to.project ? '' : to.name },
  }
  return (
    <>
      <BackLink href={`${home}/manage/ripples`}>{t('ripples.keep')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('ripples.one')} />
      <RippleCards home={home} rows={[{ ...link, standing, from, to }]} />
      {standing === 'offered' && mayPublish && (
        <Form once>
          <Button name="step" value="publish">
            {t('ripples.publish')}
          </Button>
        </Form>
      )}
      {names.length > 0 && (
        <Stack as="section">
          <h2>{t('ripples.names')}</h2>
          <p>{t('ripples.names-lead')}</p>
          {names.map(({ id, firstName }) => (
            <Form key={id} once>
              <input type="hidden" name="name" value={id} />
              <ButtonRow>
                <Button kind="quiet" name="step" value="withdraw-name">
                  {t('ripples.take-name-out', { name: firstName })}
                </Button>
              </ButtonRow>
            </Form>
          ))}
        </Stack>
      )}
      <Stack as="section">
        <h2>{t('ripples.correct')}</h2>
        <p className="soft">{t('ripples.correct-lead')}</p>
        <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
          {!from.project && <TextField name="from" label={t('ripples.correct.from')} autoComplete="off" />}
          {!to.project && <TextField name="to" label={t('ripples.correct.to')} autoComplete="off" />}
          <LinkFields />
          <ButtonRow>
            <Button name="step" value="correct">
              {t('ripples.correct.save')}
            </Button>
            <a href={`${home}/manage/ripples`}>{t('common.cancel')}</a>
          </ButtonRow>
        </Form>
      </Stack>
      <Details summary={t('ripples.take-away')}>
        <Stack>
          <p>{t('ripples.take-away-hint')}</p>
          <Form once>
            <ButtonRow>
              <Button kind="stop" name="step" value="take-away">
                {t('ripples.take-away-it')}
              </Button>
            </ButtonRow>
          </Form>
        </Stack>
      </Details>
      <Enhance script="forms" />
    </>
  )
}
