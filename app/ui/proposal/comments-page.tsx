import { PageHeading } from '../arrange'
import { ErrorSummary } from '../error-summary'
import type { FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Comments, type CommentsShown } from './comments'

interface CommentsPageProps {
  ideaHref: string
  reference: string
  title: string
  comments: CommentsShown
  signedIn: boolean
  reply: FormReply
}

/** All that neighbours say about one idea: where a comment that could not be taken comes back to, with its words. */
export function CommentsPage({ ideaHref, reference, title, comments, signedIn, reply }: CommentsPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={ideaHref}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={`${reference} · ${title}`} title={t('comment.title')} />
      {!comments.open && comments.inAll === 0 && <p>{t('comment.closed')}</p>}
      <Comments of={comments} href={`${ideaHref}/comments`} signedIn={signedIn} reply={reply} headed />
    </>
  )
}
