import { wordsIn, type Ask, type Page, type PictureKind } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { FileField } from '../file-field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { askLabel } from './asked'
import { Notes, type NoteShown } from './notes'
import { PaperLink } from './papers'
import { Photo } from './photo'
import type { OwnPictureShown } from './picture-item'
import { accepts } from './pictures-page'

interface FilePageProps {
  /** The address of the task list. */
  href: string
  filesHref: string
  nextHref: string
  place: number
  total: number
  ask: Ask
  kind: PictureKind
  /** What was sent already. */
  sent: OwnPictureShown | null
  /** Why it cannot be changed now. */
  closed: Refusal | null
  /** The page it stands on, and what is said beside it by those who share in the idea. */
  page: Page
  together: boolean
  notes: readonly NoteShown[]
  reply: FormReply
}

/** A question that is answered by sending a photo or a paper: it stands alone on its page. */
export function FilePage(props: FilePageProps) {
  const { href, filesHref, nextHref, place, total, ask, kind, sent, closed, reply } = props
  const speaker = useMessages()
  const { t, say, language } = speaker
  const question = askLabel(ask, speaker)
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      <PageHeading
        eyebrow={t('proposal.ask.place-in-line', { place, total })}
        title={ask.required ? question : t('proposal.ask.if-you-like', { question })}
        lead={wordsIn(ask.hint, language)}
      />
      {sent && <Sent sent={sent} filesHref={filesHref} pictureHref={`${href}/pictures/${sent.id}`} />}
      {!closed && (
        <Form
          action={`${href}/pictures?add=${kind}&ask=${encodeURIComponent(ask.id)}`}
          errors={reply.errors}
          multipart
          once
        >
          <FileField
            name={kind}
            label={t(sent ? `picture.instead.${kind}` : `picture.add.${kind}`)}
            hint={t(
              kind === 'paper' && !ask.isPublic ? 'picture.add.paper-privately-hint' : `picture.add.${kind}-hint`,
            )}
            accept={accepts[kind]}
          />
          <ButtonRow>
            <Button kind={sent ? 'quiet' : 'main'}>{t(`picture.add.${kind}-button`)}</Button>
          </ButtonRow>
        </Form>
      )}
      <ButtonRow>
        {sent ? (
          <ButtonLink href={nextHref}>{t('common.continue')}</ButtonLink>
        ) : (
          <ButtonLink href={nextHref} kind="quiet">
            {t(ask.required ? 'picture.later' : 'picture.without')}
          </ButtonLink>
        )}
      </ButtonRow>
      {props.together && <Notes href={href} page={props.page.id} notes={props.notes} mayWrite={!closed} />}
      <Enhance script="forms" />
    </>
  )
}

function Sent({ sent, filesHref, pictureHref }: { sent: OwnPictureShown; filesHref: string; pictureHref: string }) {
  const { t } = useMessages()
  const { photo, paper, state, words, isPrivate } = sent
  return (
    <Stack as="section">
      <h2>{t('picture.sent')}</h2>
      {photo && (
        <div className="one-photo">
          <Photo photo={photo} filesHref={filesHref} as="page" otherwise={t('picture.wordless.photo')} first />
        </div>
      )}
      {paper && (
        <p>
          <PaperLink paper={paper} filesHref={filesHref} />
        </p>
      )}
      {state === 'waiting' && <p>{t('picture.waiting')}</p>}
      {state === 'ready' && (
        <p>
          <a href={pictureHref}>{t(words === '' ? `picture.say.${sent.kind}` : 'picture.words')}</a>
        </p>
      )}
      {isPrivate && <p className="soft">{t('picture.private')}</p>}
    </Stack>
  )
}
