import { mostInComment, type ReportGround } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Form, type FormReply } from '../form'
import { T, useMessages } from '../messages'
import { Pagination } from '../pagination'
import { TextArea } from '../text-area'
import { When } from '../values'

export interface CommentShown {
  id: string
  name: string
  at: Instant
  shows: 'words' | 'hidden' | 'taken-back'
  words: string
  hidden: { by: string; ground: ReportGround | null; because: string } | null
  isHers: boolean
}

export interface CommentsShown {
  comments: readonly CommentShown[]
  inAll: number
  page: number
  pages: number
  open: boolean
}

interface CommentsProps {
  of: CommentsShown
  /** The page of the comments. */
  href: string
  signedIn: boolean
  /** What came back with the box. */
  reply?: FormReply
  /** A page of its own has said its heading already. */
  headed?: boolean
}

/** What neighbours say about an idea, and where they say it. Nothing where nobody ever could. */
export function Comments({ of, href, signedIn, reply, headed }: CommentsProps) {
  const { t } = useMessages()
  if (!of.open && of.inAll === 0) return null
  return (
    <Stack as="section" id="comments">
      {!headed && <h2>{t('comment.title')}</h2>}
      {of.inAll === 0 ? (
        <p className="soft">{t('comment.none')}</p>
      ) : (
        <ol className="comments">
          {of.comments.map((one) => (
            <OneComment key={one.id} one={one} href={href} signedIn={signedIn} />
          ))}
        </ol>
      )}
      <Pagination page={of.page} pages={of.pages} href={(page) => `${href}?page=${page}#comments`} />
      {of.open && (signedIn ? <SayIt href={href} reply={reply} /> : <SignInFirst href={href} />)}
    </Stack>
  )
}

function OneComment({ one, href, signedIn }: { one: CommentShown; href: string; signedIn: boolean }) {
  const { t } = useMessages()
  const { id, name, at, shows, words, hidden, isHers } = one
  return (
    <li id={`comment-${id}`}>
      <p className="comment-who">
        {name !== '' && <b>{name}</b>}
        <span className="soft small">
          <When at={at} />
        </span>
      </p>
      {shows === 'taken-back' && <p className="soft">{t('comment.taken-back')}</p>}
      {hidden && (
        <p className="soft">
          {t('comment.hidden', { name: hidden.by })}{' '}
          {hidden.ground !== null && hidden.ground !== 'other' && t(`comment.ground.${hidden.ground}.told`)}{' '}
          {hidden.because}
        </p>
      )}
      {shows === 'words' &&
        (words === '' ? <p className="soft">{t('comment.gone')}</p> : <p className="as-written">{words}</p>)}
      {shows === 'words' && words !== '' && signedIn && (
        <p className="comment-do">
          <a href={`${href}/${id}/${isHers ? 'take-back' : 'report'}`}>
            <T
              k={isHers ? 'comment.take-back.link' : 'comment.report.link'}
              tags={{ unseen: <span className="unseen" /> }}
              values={{ name }}
            />
          </a>
        </p>
      )}
    </li>
  )
}

function SayIt({ href, reply }: { href: string; reply?: FormReply }) {
  const { t } = useMessages()
  return (
    <Form action={href} answers={reply?.answers} errors={reply?.errors} once>
      <TextArea
        name="words"
        label={t('comment.say.label')}
        hint={t('comment.say.hint')}
        most={mostInComment}
        rows={4}
      />
      <ButtonRow>
        <Button kind="quiet">{t('comment.say.button')}</Button>
      </ButtonRow>
      <Enhance script="forms" />
    </Form>
  )
}

function SignInFirst({ href }: { href: string }) {
  const { t } = useMessages()
  return (
    <ButtonRow>
      <ButtonLink kind="quiet" href={`/sign-in?next=${encodeURIComponent(href)}`}>
        {t('comment.sign-in')}
      </ButtonLink>
    </ButtonRow>
  )
}
