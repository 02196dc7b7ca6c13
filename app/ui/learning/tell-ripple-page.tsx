import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers } from '../form'
import { BackLink } from '../layout'
import { useMessages, type Translator } from '../messages'
import type { PeopleReply } from '../people/reply'
import { EndFields, LinkFields, TellerFields, type EndsToChoose } from './ripple-fields'
import { calledNode } from './ripple-words'

interface TellRippleProps {
  home: string
  /** 1: what began it. 2: what came of it, with the first step’s answers carried along. */
  step: 1 | 2
  saved: Answers
  ends: EndsToChoose
  reply: PeopleReply
}

/** Tells a ripple by itself, in two steps: what began it, and what came of it. */
export function TellRipplePage({ home, step, saved, ends, reply }: TellRippleProps) {
  const messages = useMessages()
  const { t } = messages
  const carried = step === 1 ? [] : Object.entries(reply.answers).filter(([name]) => /^from(-|$)/.test(name))
  // What came along from the first step is no answer to the second.
  const answered = step === 1 || Object.keys(reply.answers).some((name) => name === 'to-name')
  const began = step === 1 ? '' : beganAs(messages, Object.fromEntries(carried), ends)
  return (
    <>
      <BackLink href={step === 1 ? `${home}/ripples` : `${home}/ripples/tell`}>
        {t(step === 1 ? 'ripples.title' : 'ripples.tell.again')}
      </BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={t('ripples.tell.step', { step })}
        title={step === 1 ? t('ripples.tell') : t('ripples.tell.came-of', { name: began })}
        lead={t('ripples.tell.lead')}
      />
      <Form answers={answered ? reply.answers : {}} errors={reply.errors} saved={saved} once={step === 2}>
        {carried.flatMap(([name, value]) =>
          [value].flat().map((each) => <input key={name} type="hidden" name={name} value={each} />),
        )}
        {step === 1 ? (
          <EndFields of="from" ends={ends} />
        ) : (
          <>
            <EndFields of="to" ends={ends} />
            <LinkFields>
              <TellerFields forSomebody={false} />
            </LinkFields>
          </>
        )}
        <ButtonRow>
          <Button name="step" value={step === 1 ? 'began' : 'tell'}>
            {t(step === 1 ? 'common.continue' : 'ripples.tell.send')}
          </Button>
          <a href={`${home}/ripples`}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

/** How what began it is called, from the answers of the first step. */
function beganAs(messages: Translator, answers: Answers, { known, projects }: EndsToChoose): string {
  const [is, id] = String(answers['from'] ?? '').split(':')
  const node = known.find((one) => is === 'known' && one.id === id)
  if (node) return calledNode(messages, node)
  return projects.find((one) => is === 'project' && one.id === id)?.title ?? String(answers['from-name'] ?? '')
}
