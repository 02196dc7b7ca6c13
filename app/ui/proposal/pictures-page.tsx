import { mostOf, type PictureKind } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { FileField } from '../file-field'
import { Form, HiddenField, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { PictureItem, type OwnPictureShown } from './picture-item'

interface PicturesPageProps {
  /** The address of the task list. */
  href: string
  filesHref: string
  round: string
  reference: string
  pictures: readonly OwnPictureShown[]
  removed: readonly OwnPictureShown[]
  /** How many more of each kind there can be. */
  room: Record<PictureKind, number>
  /** Why nothing can be changed any more. */
  closed: Refusal | null
  reply: FormReply
}

/** The kinds of file that a browser offers; the server looks for itself. */
export const accepts = { photo: 'image/jpeg,image/png,image/webp', paper: 'application/pdf' } as const

/** A draft's photos and papers: what is there, and one more of each. */
export function PicturesPage(props: PicturesPageProps) {
  const { href, round, reference, removed, closed, reply } = props
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={`${round} · ${reference}`} title={t('picture.title')} lead={t('picture.lead')} />
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      <div className="stack loose" id="pictures">
        <Kind kind="photo" {...props} />
        <Kind kind="paper" {...props} />
        {removed.length > 0 && !closed && <Removed removed={removed} />}
        <ButtonRow>
          <ButtonLink href={href}>{t('picture.done')}</ButtonLink>
        </ButtonRow>
      </div>
      <Enhance script="forms" />
    </>
  )
}

function Kind({ kind, href, filesHref, pictures, room, closed, reply }: PicturesPageProps & { kind: PictureKind }) {
  const { t } = useMessages()
  const own = pictures.filter((one) => one.kind === kind)
  const firstShown = own.find(({ state }) => state === 'ready')
  return (
    <Stack as="section">
      <h2>{t(`picture.${kind}s`)}</h2>
      {own.length === 0 && <p className="soft">{t(`picture.none.${kind}`)}</p>}
      {own.length > 0 && (
        <ul className="pictures">
          {own.map((picture, at) => (
            <PictureItem
              key={picture.id}
              picture={picture}
              href={`${href}/pictures`}
              filesHref={filesHref}
              changeable={closed === null}
              movable={at > 0}
              standsForIdea={kind === 'photo' && picture === firstShown}
            />
          ))}
        </ul>
      )}
      {!closed && room[kind] > 0 && (
        <Form action={`${href}/pictures?add=${kind}`} errors={reply.errors} multipart once>
          <FileField
            name={kind}
            label={t(`picture.add.${kind}`)}
            hint={t(`picture.add.${kind}-hint`)}
            accept={accepts[kind]}
          />
          <ButtonRow>
            <Button kind="quiet">{t(`picture.add.${kind}-button`)}</Button>
          </ButtonRow>
        </Form>
      )}
      {!closed && room[kind] <= 0 && <p>{t(`picture.full.${kind}`, { most: mostOf[kind] })}</p>}
    </Stack>
  )
}

function Removed({ removed }: Pick<PicturesPageProps, 'removed'>) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('picture.removed')}</h2>
      <p>{t('picture.removed.body')}</p>
      <ul className="pictures">
        {removed.map(({ id, kind, words }) => (
          <li key={id} className="paper">
            <Form once>
              <HiddenField name="do" value="put-back" />
              <HiddenField name="picture" value={id} />
              <p>
                {words || t(`picture.wordless.${kind}`)}{' '}
                <Button kind="quiet">
                  <T
                    k="picture.put-back"
                    values={{ words: words || t(`picture.wordless.${kind}`) }}
                    tags={{ unseen: <span className="unseen" /> }}
                  />
                </Button>
              </p>
            </Form>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
