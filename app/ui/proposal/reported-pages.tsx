import { reportGrounds, type CommentEventKind, type ReportGround } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { mostBecause } from '~/forms/comments'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'
import { When } from '../values'
import { CommentQuoted } from './comment-pages'

interface Reported {
  id: string
  at: Instant
  name: string
  words: string
  reference: string
  title: string
  roundSlug: string
  reports: number
  grounds: readonly ReportGround[]
}

interface ReportedPageProps {
  home: string
  comments: readonly Reported[]
  justJudged: 'kept' | 'hidden' | null
}

/** Comments that somebody has reported, for those who look at them. */
export function ReportedPage({ home, comments, justJudged }: ReportedPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={home}>{t('comment.reported.back')}</BackLink>
      {justJudged && <Notice kind="good" title={t(`comment.judge.done.${justJudged}`)} announce />}
      <PageHeading title={t('comment.reported.title')} lead={t('comment.reported.lead')} />
      {comments.length === 0 ? (
        <Empty title={t('comment.reported.none')}>
          <p>{t('comment.reported.none-body')}</p>
        </Empty>
      ) : (
        <ol className="comments">
          {comments.map(({ id, at, name, words, reference, title, reports, grounds }) => (
            <li key={id}>
              <p className="comment-who">
                <b>{name}</b>
                <span className="soft small">
                  {reference} · {title} · <When at={at} />
                </span>
              </p>
              <p className="as-written">{words}</p>
              <p className="soft">
                {t('comment.reported.times', { reports })}{' '}
                {grounds.map((ground) => t(`comment.ground.${ground}`)).join('; ')}
              </p>
              <p className="comment-do">
                <a href={`${home}/comments/${id}`}>{t('comment.reported.look')}</a>
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

interface JudgePageProps {
  listHref: string
  ideaHref: string
  reference: string
  title: string
  name: string
  words: string
  shows: 'words' | 'hidden' | 'taken-back'
  reports: number
  history: readonly {
    kind: CommentEventKind
    at: Instant
    by: string | null
    ground: ReportGround | null
    because: string
  }[]
  closed: Refusal | null
  reply: FormReply
}

/** One comment, what happened to it, and the one question that is asked of who looks at it. */
export function JudgeCommentPage(props: JudgePageProps) {
  const { listHref, ideaHref, reference, title, name, words, shows, closed, reply } = props
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={listHref}>{t('comment.reported.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${reference} · ${title}`}
        title={t('comment.judge.title')}
        lead={t('comment.judge.lead')}
      />
      <CommentQuoted name={name} words={words === '' ? t('comment.gone') : words} />
      <History of={props.history} />
      <p>
        <a href={ideaHref}>{t('comment.judge.idea')}</a>
      </p>
      {closed ? (
        <Notice kind="wait" title={say(closed)} />
      ) : shows === 'taken-back' ? (
        <Notice title={t('comment.taken-back')} />
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            kind="one"
            name="judged"
            legend={t('comment.judge.question')}
            options={(['kept', 'hidden'] as const).map((value) => ({
              value,
              label: t(shows === 'hidden' && value === 'kept' ? 'comment.judge.again' : `comment.judge.${value}`),
            }))}
          />
          <Choice
            kind="one"
            name="ground"
            legend={t('comment.judge.why')}
            hint={t('comment.judge.why-hint')}
            options={reportGrounds.map((value) => ({ value, label: t(`comment.ground.${value}`) }))}
          />
          <TextArea
            name="because"
            label={t('comment.judge.because')}
            hint={t('comment.judge.because-hint')}
            most={mostBecause}
            rows={2}
          />
          <ButtonRow>
            <Button>{t('comment.judge.button')}</Button>
            <a href={listHref}>{t('common.cancel')}</a>
          </ButtonRow>
          <Enhance script="forms" />
        </Form>
      )}
    </>
  )
}

function History({ of }: { of: JudgePageProps['history'] }) {
  const { t } = useMessages()
  if (of.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('comment.judge.history')}</h2>
      <ol>
        {of.map(({ kind, at, by, ground, because }) => (
          <li key={`${kind} ${at}`}>
            {t(`comment.event.${kind}`, { name: by ?? '' })}
            {ground !== null && ` (${t(`comment.ground.${ground}`)})`}, <When at={at} />
            {because !== '' && <p className="soft as-written">{because}</p>}
          </li>
        ))}
      </ol>
    </Stack>
  )
}
