import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { PaperLink } from './papers'
import { Photo } from './photo'
import type { OwnPictureShown } from './picture-item'

interface PicturePageProps {
  picture: OwnPictureShown
  listHref: string
  filesHref: string
  reply: FormReply
}

/** One photo or paper: being made ready, or to be put into words, or the reason why it cannot be used. */
export function PicturePage(props: PicturePageProps) {
  const { picture, listHref } = props
  const { t } = useMessages()
  return (
    <>
      <BackLink href={listHref}>{t('picture.back')}</BackLink>
      {picture.state === 'waiting' && <Waiting href={`${listHref}/${picture.id}`} />}
      {picture.state === 'refused' && <Refused {...props} />}
      {picture.state === 'ready' && <InWords {...props} />}
    </>
  )
}

/** Nothing can be typed here, so nothing is lost when it looks again by itself. */
function Waiting({ href }: { href: string }) {
  const { t } = useMessages()
  return (
    <Stack>
      <PageHeading title={t('picture.waiting.title')} lead={t('picture.waiting.lead')} />
      <p data-look-soon="">
        <a href={href}>{t('picture.waiting.look')}</a>
      </p>
      <Enhance script="look-soon" />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </Stack>
  )
}

function Refused({ picture: { kind, puzzle }, listHref }: PicturePageProps) {
  const { t } = useMessages()
  return (
    <Stack>
      <PageHeading
        title={t(`picture.refused.title.${kind}`)}
        lead={t(`form.picture-${puzzle ?? 'cannot-be-read'}`, { most: 15 })}
      />
      <ButtonRow>
        <ButtonLink href={listHref}>{t('picture.choose-another')}</ButtonLink>
      </ButtonRow>
    </Stack>
  )
}

function InWords({ picture, listHref, filesHref, reply }: PicturePageProps) {
  const { kind, words, photo, paper } = picture
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {photo && (
        <div className="one-photo">
          <Photo photo={photo} filesHref={filesHref} as="page" otherwise={t('picture.wordless.photo')} first />
        </div>
      )}
      <Form answers={reply.answers} errors={reply.errors} saved={{ words }} once>
        <TextField
          name="words"
          label={t(`picture.describe.${kind}`)}
          hint={t(`picture.describe.${kind}-hint`)}
          heading
        />
        {paper && (
          <p>
            <PaperLink paper={paper} filesHref={filesHref} />
          </p>
        )}
        <ButtonRow>
          <Button>{t('picture.describe.save')}</Button>
          <a href={listHref}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
