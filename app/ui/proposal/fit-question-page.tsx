import type { FitQuestion } from '~/domain/proposal'
import { mostWords } from '~/forms/application-form'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { fitLabel } from './asked'
import { InEachLanguage } from './in-each-language'

interface FitQuestionPageProps {
  href: string
  round: string
  area: string
  version: number
  question: FitQuestion
  languages: readonly string[]
  saved: Answers
  reply: FormReply
}

/** One question that is asked before anything is written, and what is said to those whom the fund is not for. */
export function FitQuestionPage(props: FitQuestionPageProps) {
  const { href, round, area, version, question, languages, saved, reply } = props
  const speaker = useMessages()
  const { t } = speaker
  const isNew = question.id === 'new'
  const ours = question.id === 'for-neighbours' || question.id === 'ruled-out'
  return (
    <>
      <BackLink href={href}>{t('asking.heading')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={round} title={isNew ? t('asking.before.add') : fitLabel(question, speaker, area)} />
      <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
        <input type="hidden" name="version" value={version} />
        <InEachLanguage
          name="label"
          languages={languages}
          label={t('asking.label')}
          hint={ours ? t('asking.label.ours') : t('asking.fit.label-hint')}
          most={mostWords.label}
        />
        <InEachLanguage name="hint" languages={languages} label={t('asking.hint')} most={mostWords.hint} />
        <Choice
          kind="one"
          inline
          name="fits"
          legend={t('asking.fit.fits')}
          options={[
            { value: 'yes', label: t('common.yes') },
            { value: 'no', label: t('common.no') },
          ]}
        />
        <InEachLanguage
          name="otherwise"
          languages={languages}
          label={t('asking.fit.otherwise')}
          hint={t('asking.fit.otherwise-hint')}
          most={mostWords.otherwise}
        />
        <ButtonRow>
          <Button>{t(isNew ? 'asking.add.save' : 'asking.change.save')}</Button>
          <a href={href}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      {!isNew && (
        <Form>
          <input type="hidden" name="version" value={version} />
          <ButtonRow>
            <Button kind="stop" name="do" value="remove">
              {t('asking.remove')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}
