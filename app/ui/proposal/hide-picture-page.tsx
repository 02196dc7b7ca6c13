import { most } from '~/forms/picture'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import { PaperLink } from './papers'
import { Photo } from './photo'
import type { OwnPictureShown } from './picture-item'

interface HidePicturePageProps {
  picture: OwnPictureShown
  /** What it belongs to. */
  title: string
  backHref: string
  filesHref: string
  reply: FormReply
}

/** Keeps a picture from the public, with a reason; or shows it again. */
export function HidePicturePage({ picture, title, backHref, filesHref, reply }: HidePicturePageProps) {
  const { photo, paper, hiddenBecause } = picture
  const { t } = useMessages()
  const hidden = hiddenBecause !== null
  return (
    <>
      <BackLink href={backHref}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        title={t(hidden ? 'picture.show.title' : 'picture.hide.title')}
        lead={hidden ? t('picture.show.lead', { because: hiddenBecause }) : t('picture.hide.lead')}
      />
      {photo && (
        <div className="one-photo">
          <Photo photo={photo} filesHref={filesHref} as="page" otherwise={t('picture.photo-of', { title })} first />
        </div>
      )}
      {paper && (
        <p>
          <PaperLink paper={paper} filesHref={filesHref} />
        </p>
      )}
      <Form answers={reply.answers} errors={reply.errors} once>
        {!hidden && (
          <TextArea
            name="because"
            label={t('picture.hide.because')}
            hint={t('picture.hide.because-hint')}
            most={most.because}
            rows={3}
          />
        )}
        <ButtonRow>
          <Button>{t(hidden ? 'picture.show.button' : 'picture.hide.button')}</Button>
          <a href={backHref}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
