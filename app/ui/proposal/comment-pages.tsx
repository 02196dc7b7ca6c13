import { reportGrounds } from '~/domain/proposal'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import type { CommentShown } from './comments'

interface OneCommentPageProps {
  ideaHref: string
  reference: string
  title: string
  comment: CommentShown
  reply: FormReply
}

const backTo = (ideaHref: string) => `${ideaHref}#comments`

/** What was said, as it stands on the page. */
export function CommentQuoted({ name, words }: Pick<CommentShown, 'name' | 'words'>) {
  return (
    <Inset>
      <p>
        <b>{name}</b>
      </p>
      <p className="as-written">{words}</p>
    </Inset>
  )
}

/** Where somebody asks the officers to look at a comment. */
export function ReportCommentPage({ ideaHref, reference, title, comment, reply }: OneCommentPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={backTo(ideaHref)}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${reference} · ${title}`}
        title={t('comment.report.title')}
        lead={t('comment.report.lead')}
      />
      <CommentQuoted {...comment} />
      <Form answers={reply.answers} errors={reply.errors} once>
        <Choice
          kind="one"
          name="ground"
          legend={t('comment.report.why')}
          options={reportGrounds.map((value) => ({ value, label: t(`comment.ground.${value}`) }))}
        />
        <ButtonRow>
          <Button>{t('comment.report.button')}</Button>
          <a href={backTo(ideaHref)}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

/** Where somebody takes back what she said. */
export function TakeBackCommentPage({ ideaHref, reference, title, comment, reply }: OneCommentPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={backTo(ideaHref)}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${reference} · ${title}`}
        title={t('comment.take-back.title')}
        lead={t('comment.take-back.lead')}
      />
      <CommentQuoted {...comment} />
      <Form once>
        <ButtonRow>
          <Button kind="stop">{t('comment.take-back.button')}</Button>
          <a href={backTo(ideaHref)}>{t('comment.take-back.leave')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
