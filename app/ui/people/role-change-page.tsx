import type { Majority } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { TextArea } from '../text-area'
import { MajorityAfter } from './majority-after'
import { changeInWords } from './role-words'
import type { ChangeTold } from './roles-page'

interface RoleChangePageProps {
  back: { href: string; label: string }
  change: ChangeTold & { endsAt: Instant | null }
  /** What the panel would be after it; nothing when it is not of the panel or is settled. */
  after: Majority | null
  mayAnswer: boolean
  mayTakeBack: boolean
  reply: FormReply
}

/** One proposed change of a role: what it is, who asks for it and why, and the second officer's answer. */
export function RoleChangePage({ back, change, after, mayAnswer, mayTakeBack, reply }: RoleChangePageProps) {
  const { t, format } = useMessages()
  const { ending, settledBy, settledAt, proposedBy, proposedAt, because, answer, endsAt, lapsesAt } = change
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[back]} />
      <PageHeading title={changeInWords(t, change)} />
      {ending !== null && (
        <Notice
          kind={ending === 'refused' || ending === 'lapsed' ? 'note' : 'good'}
          title={t(`roles.ending.${ending}`)}
        >
          <p>
            {settledBy === null
              ? format.day(settledAt ?? proposedAt)
              : t('roles.by-on', { name: settledBy, day: format.dayInSentence(settledAt ?? proposedAt) })}
          </p>
          {answer && <p>{answer}</p>}
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: t('roles.why'), value: because },
          ...(endsAt === null ? [] : [{ label: t('roles.last-day'), value: format.day((endsAt - 1) as Instant) }]),
          {
            label: t('roles.asked'),
            value: t('roles.by-on', { name: proposedBy ?? t('roles.operator'), day: format.dayInSentence(proposedAt) }),
          },
          ...(ending === null ? [{ label: t('roles.open-until'), value: format.when(lapsesAt) }] : []),
        ]}
      />
      {after && <MajorityAfter after={after} />}
      {ending === null && mayAnswer && (
        <>
          <Form once>
            <input type="hidden" name="answer" value="agreed" />
            <p>{t('roles.answer.lead')}</p>
            <div>
              <Button>{t('roles.answer.agree')}</Button>
            </div>
          </Form>
          <Details summary={t('roles.answer.refuse')} open={reply.errors['because'] !== undefined}>
            <Form answers={reply.answers} errors={reply.errors} once>
              <input type="hidden" name="answer" value="refused" />
              <TextArea name="because" label={t('roles.answer.why-not')} rows={3} />
              <div>
                <Button kind="quiet">{t('roles.answer.refuse')}</Button>
              </div>
            </Form>
          </Details>
        </>
      )}
      {ending === null && mayTakeBack && (
        <Form once>
          <input type="hidden" name="answer" value="taken-back" />
          <p>{t('roles.answer.waits')}</p>
          <ButtonRow>
            <Button kind="quiet">{t('roles.answer.take-back')}</Button>
          </ButtonRow>
        </Form>
      )}
      {ending === null && !mayAnswer && !mayTakeBack && <p>{t('roles.answer.others')}</p>}
      <Enhance script="forms" />
    </>
  )
}
