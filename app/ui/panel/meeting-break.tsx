import type { Instant } from '~/domain/time'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'

interface MeetingBreakProps {
  /** Since when it has been broken off, and why; nothing while it sits. */
  adjourned: { at: Instant; words: string } | null
  mayDraft: boolean
  answers: Answers
  errors: FieldErrors
}

/** The meeting has broken off, and how it goes on. */
export function MeetingBroken({ adjourned, mayDraft }: Pick<MeetingBreakProps, 'adjourned' | 'mayDraft'>) {
  const { t } = useMessages()
  if (!adjourned) return null
  return (
    <Notice kind="wait" title={t('meeting.adjourned')}>
      <p className="as-written">
        {t('meeting.adjourned.since', { adjournedAt: adjourned.at, words: adjourned.words })}
      </p>
      <p>{t('meeting.adjourned.more')}</p>
      {mayDraft && (
        <Form once>
          <ButtonRow>
            <Button name="step" value="resume">
              {t('meeting.resume.button')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Notice>
  )
}

/** The way to break off, and go on another day with the same list. */
export function BreakOff({ adjourned, mayDraft, answers, errors }: MeetingBreakProps) {
  const { t } = useMessages()
  if (adjourned || !mayDraft) return null
  return (
    <Details summary={t('meeting.adjourn')} open={Object.keys(errors).length > 0}>
      <p>{t('meeting.adjourn.more')}</p>
      <Form once answers={answers} errors={errors}>
        <TextArea name="words" label={t('meeting.adjourn.words')} rows={2} most={500} />
        <div>
          <Button name="step" value="adjourn" kind="quiet">
            {t('meeting.adjourn.button')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}
