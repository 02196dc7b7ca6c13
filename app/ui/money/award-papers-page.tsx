import type { AwardPaperOf } from '~/domain/money'
import type { PicturePuzzle, PictureState } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { FileField } from '../file-field'
import { Form, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { accepts } from '../proposal/pictures-page'

export interface SignedShown {
  readonly of: AwardPaperOf
  readonly subjectId: string
  readonly number: number
  readonly photos: readonly {
    id: string
    state: PictureState | null
    puzzle: PicturePuzzle | null
    addedAt: Instant
    /** Of the file to look at; nothing before it is ready, and when it has been let go. */
    hash: string | null
  }[]
}

interface AwardPapersProps {
  books: string
  awardHref: string
  filesHref: string
  /** This page's own address. */
  home: string
  title: string
  signed: readonly SignedShown[]
  mayAdd: boolean
  /** What a photo was sent for that came back. */
  sentFor: string
  reply: FormReply
}

/** Photos of what was signed by hand with an award: its agreement on paper, and for cash. */
export function AwardPapersPage(props: AwardPapersProps) {
  const { books, awardHref, title, signed, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: awardHref, label: title },
        ]}
      />
      <PageHeading title={t('papers.title')} lead={t('papers.lead')} />
      {signed.length === 0 && <Empty title={t('papers.none.title')}>{t('papers.none')}</Empty>}
      {signed.map((one) => (
        <Stack as="section" key={one.subjectId}>
          <h2>{t(`papers.of.${one.of}`, { number: one.number })}</h2>
          <PaperLinks one={one} filesHref={props.filesHref} />
          {props.mayAdd && <Keep {...props} one={one} />}
        </Stack>
      ))}
      <Enhance script="forms" />
    </Stack>
  )
}

/** The photos of one signed paper, to look at. */
export function PaperLinks({ one, filesHref }: { one: SignedShown; filesHref: string }) {
  const { t, format } = useMessages()
  if (one.photos.length === 0) return <p>{t('papers.no-photo')}</p>
  return (
    <ul>
      {one.photos.map(({ id, state, puzzle, addedAt, hash }) => (
        <li key={id}>
          {hash !== null && <a href={`${filesHref}/${hash}`}>{t('papers.see', { moment: format.when(addedAt) })}</a>}
          {state === 'waiting' && t('picture.waiting')}
          {state === 'refused' &&
            `${t('picture.refused')} ${t(`form.picture-${puzzle ?? 'cannot-be-read'}`, { most: 15 })}`}
          {state === null && t('papers.gone')}
        </li>
      ))}
    </ul>
  )
}

function Keep({ one, home, sentFor, reply }: AwardPapersProps & { one: SignedShown }) {
  const { t } = useMessages()
  const address = `${home}?for=${encodeURIComponent(one.subjectId)}`
  return (
    <>
      <Form action={`${address}&add=photo`} errors={sentFor === one.subjectId ? reply.errors : {}} multipart once>
        <FileField name="photo" label={t('papers.add')} hint={t('picture.add.photo-hint')} accept={accepts.photo} />
        <p>
          <Button kind="quiet">{t('picture.add.photo-button')}</Button>
        </p>
      </Form>
      {one.photos.length > 0 && (
        <Form action={home} once>
          <input type="hidden" name="paper" value={one.photos.at(-1)?.id ?? ''} />
          <p>
            <Button kind="quiet" name="do" value="take-out">
              {t('papers.take-out')}
            </Button>
          </p>
        </Form>
      )}
    </>
  )
}
