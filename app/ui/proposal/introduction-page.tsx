import { mostOfIntroduction } from '~/forms/introductions'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { TextArea } from '../text-area'

interface Idea {
  title: string
  reference: string
  round: string
}

interface IntroductionPageProps {
  home: string
  other: string
  builder: string
  words: string
  /** Two ideas, help with hers, or help that she offered. */
  about: 'ideas' | 'helped' | 'helps'
  theirs: Idea | null
  saidYes: boolean
  said: string
  /** Both have said yes, and each was written the other's address. */
  passed: boolean
  reply: FormReply
}

const leads = {
  ideas: 'introductions.own.lead',
  helped: 'introductions.own.offered',
  helps: 'introductions.own.offerer',
} as const

/** An introduction as one of the two reads it: say yes, write to the builder, or leave it. */
export function IntroductionPage(props: IntroductionPageProps) {
  const { home, other, builder, words, about, theirs, saidYes, said, passed, reply } = props
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('introductions.own.title', { other })} lead={t(leads[about], { other, builder })} />
      {theirs && (
        <p>
          <a href={`${home}/rounds/${theirs.round}/proposals/${theirs.reference}`}>{theirs.title}</a>
        </p>
      )}
      {words && (
        <Inset>
          <p className="as-written">{words}</p>
          <p className="soft">{builder}</p>
        </Inset>
      )}
      {passed ? (
        <Notice kind="good" title={t('introductions.own.both-yes')} announce>
          <p>{t('introductions.own.both-yes-body', { other })}</p>
        </Notice>
      ) : saidYes ? (
        <Notice kind="good" title={t('introductions.own.said-yes')} announce>
          <p>{t('introductions.own.waiting', { other })}</p>
          <Form once>
            <ButtonRow>
              <Button kind="quiet" name="back" value="yes">
                {t('introductions.own.back')}
              </Button>
            </ButtonRow>
          </Form>
        </Notice>
      ) : (
        <Stack as="section">
          <h2>{t('introductions.own.meet', { other })}</h2>
          <p>{t('introductions.own.how', { other })}</p>
          <Form once>
            <ButtonRow>
              <Button name="yes" value="yes">
                {t('introductions.own.yes')}
              </Button>
            </ButtonRow>
          </Form>
        </Stack>
      )}
      {said ? (
        <Notice title={t('introductions.own.sent', { builder })}>
          <p className="as-written">{said}</p>
        </Notice>
      ) : (
        <Stack as="section">
          <h2>{t('introductions.own.write', { builder })}</h2>
          <Form answers={reply.answers} errors={reply.errors} once>
            <TextArea
              name="words"
              label={t('introductions.own.words')}
              hint={t('introductions.own.words-hint', { builder, other })}
              most={mostOfIntroduction.answer}
              rows={3}
            />
            <ButtonRow>
              <Button kind="quiet">{t('introductions.own.send')}</Button>
            </ButtonRow>
          </Form>
        </Stack>
      )}
      {!saidYes && <p className="soft">{t('introductions.own.leave')}</p>}
      <Enhance script="forms" />
    </>
  )
}
