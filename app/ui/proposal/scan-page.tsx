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
import { PaperLink } from './papers'
import type { OwnPictureShown } from './picture-item'
import { accepts } from './pictures-page'

interface ScanPageProps {
  /** The address of the task list. */
  href: string
  filesHref: string
  round: string
  reference: string
  scan: OwnPictureShown | null
  /** Why none can be added now. */
  closed: Refusal | null
  reply: FormReply
}

/** The form on paper, scanned by the helper who keyed it in: so that it can be told later what was written. */
export function ScanPage({ href, filesHref, round, reference, scan, closed, reply }: ScanPageProps) {
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={`${round} · ${reference}`} title={t('picture.scan.title')} lead={t('picture.scan.lead')} />
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      {scan?.paper && (
        <Stack as="section">
          <h2>{t('picture.scan.there')}</h2>
          <p>
            <PaperLink paper={scan.paper} filesHref={filesHref} />
          </p>
          <p className="soft">{t('picture.private')}</p>
          {!closed && (
            <p>
              <a href={`${href}/pictures`}>{t('picture.scan.take-out')}</a>
            </p>
          )}
        </Stack>
      )}
      {!closed && (
        // What is larger than a form in words is let in only where `add` says that a file comes.
        <Form action={`${href}/scan?add=paper`} errors={reply.errors} multipart once>
          <FileField
            name="paper"
            label={t(scan ? 'picture.scan.instead' : 'picture.scan.choose')}
            hint={t('picture.scan.hint')}
            accept={accepts.paper}
          />
          <ButtonRow>
            <Button kind={scan ? 'quiet' : 'main'}>{t('picture.scan.add')}</Button>
          </ButtonRow>
        </Form>
      )}
      <ButtonRow>
        <ButtonLink href={href} kind={scan ? 'main' : 'quiet'}>
          {t('picture.done')}
        </ButtonLink>
      </ButtonRow>
      <Enhance script="forms" />
    </>
  )
}
