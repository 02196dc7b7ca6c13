import { most } from '~/forms/learning'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import type { StoryTold } from './story'

interface StoryFormProps {
  /** The idea's own page. */
  href: string
  title: string
  /** As it was told before. */
  story: Omit<StoryTold, 'toldAt'> | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** How did it go? Three questions and two numbers. */
export function StoryForm({ href, title, story, reply }: StoryFormProps) {
  const { t } = useMessages()
  const saved: Answers = story
    ? {
        ...story,
        peopleTakingPart: story.peopleTakingPart?.toString() ?? '',
        volunteerHours: story.volunteerHours?.toString() ?? '',
      }
    : {}
  return (
    <>
      <BackLink href={href}>{title}</BackLink>
      <ErrorSummary {...reply} />
      <PageHeading title={t('learning.story.title')} lead={t('learning.story.lead')} />
      <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
        <TextArea
          name="whatHappened"
          label={t('learning.story.what-happened')}
          hint={t('learning.story.what-happened-hint')}
          most={most.whatHappened}
          rows={7}
        />
        <TextArea
          name="whoCameTogether"
          label={t('learning.story.who')}
          hint={t('learning.story.who-hint')}
          most={most.whoCameTogether}
        />
        <TextArea
          name="whatNext"
          label={t('learning.story.next')}
          hint={t('learning.story.next-hint')}
          most={most.whatNext}
        />
        <TextField
          name="peopleTakingPart"
          label={t('learning.story.people')}
          hint={t('learning.story.count-hint')}
          width={6}
          inputMode="numeric"
        />
        <TextField
          name="volunteerHours"
          label={t('learning.story.hours')}
          hint={t('learning.story.count-hint')}
          width={6}
          inputMode="numeric"
        />
        <ButtonRow>
          <Button>{t('learning.story.button')}</Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
