import type { PicturePuzzle, PictureState } from '~/domain/proposal'
import { most } from '~/forms/learning/story'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { FileField } from '../file-field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Photo, type PhotoShown } from '../proposal/photo'
import { accepts } from '../proposal/pictures-page'
import type { PersonShown } from './people-page'

export interface StoryPhotoShown {
  readonly id: string
  readonly state: PictureState
  readonly puzzle: PicturePuzzle | null
  readonly words: string
  readonly shows: 'nobody' | 'people' | null
  readonly people: readonly string[]
  readonly names: readonly string[]
  readonly photo: PhotoShown | null
}

const unseen = { unseen: <span className="unseen" /> }

interface ListProps {
  home: string
  filesHref: string
  pictures: readonly StoryPhotoShown[]
  reply: FormReply
}

/** The photos of a story: what is there, who is in each, and one more. */
export function StoryPhotosPage({ home, filesHref, pictures, reply }: ListProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={home}>{t('learning.story.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('learning.page.pictures.title')} lead={t('learning.photos.lead')} />
      {pictures.length > 0 && (
        <ul className="pictures">
          {pictures.map((one) => (
            <OnePhoto key={one.id} one={one} home={home} filesHref={filesHref} />
          ))}
        </ul>
      )}
      <Form action={`${home}/pictures?add=photo`} errors={reply.errors} multipart once>
        <FileField
          name="photo"
          label={t('picture.add.photo')}
          hint={t('picture.add.photo-hint')}
          accept={accepts.photo}
        />
        <ButtonRow>
          <Button kind="quiet">{t('picture.add.photo-button')}</Button>
        </ButtonRow>
      </Form>
      <ButtonRow>
        <ButtonLink href={home}>{t('learning.page.on')}</ButtonLink>
      </ButtonRow>
      <Enhance script="forms" />
    </>
  )
}

function OnePhoto({ one, home, filesHref }: { one: StoryPhotoShown; home: string; filesHref: string }) {
  const { id, state, puzzle, words, shows, names, photo } = one
  const { t } = useMessages()
  const called = words || t('picture.wordless.photo')
  const href = `${home}/photo?picture=${id}`
  return (
    <li>
      {photo ? (
        <Photo photo={photo} filesHref={filesHref} as="thumb" otherwise={called} />
      ) : (
        <div className="no-picture" />
      )}
      <Stack room="tight">
        {state === 'ready' && <p className={words === '' ? 'soft' : undefined}>{called}</p>}
        {state === 'waiting' && (
          <p>
            {t('picture.waiting')} <a href={href}>{t('picture.waiting.look')}</a>
          </p>
        )}
        {state === 'refused' && puzzle && (
          <p>
            {t('picture.refused')} {t(`form.picture-${puzzle}`, { most: 15 })}
          </p>
        )}
        {state === 'ready' && (
          <p className="small soft">
            {shows === null && t('learning.photos.who-missing')}
            {shows === 'nobody' && t('learning.photos.nobody')}
            {shows === 'people' && t('learning.photos.people', { names: names.join(', ') })}
          </p>
        )}
        <form method="post" action={`${home}/pictures`} className="row">
          <input type="hidden" name="picture" value={id} />
          {state === 'ready' && (
            <a href={href}>
              <T k="learning.photos.change" values={{ words: called }} tags={unseen} />
            </a>
          )}
          <Button kind="quiet" name="do" value="remove">
            <T k="picture.remove" values={{ words: called }} tags={unseen} />
          </Button>
        </form>
      </Stack>
    </li>
  )
}

interface OneProps {
  home: string
  filesHref: string
  photo: StoryPhotoShown | null
  people: readonly PersonShown[]
  reply: FormReply
}

/** One photo: being made ready, refused, or to be put into words. */
export function StoryPhotoPage({ home, filesHref, photo: one, people, reply }: OneProps) {
  const { t } = useMessages()
  const list = `${home}/pictures`
  return (
    <>
      <BackLink href={list}>{t('learning.page.pictures.title')}</BackLink>
      {!one && <PageHeading title={t('learning.photos.gone')} />}
      {one?.state === 'waiting' && (
        <Stack>
          <PageHeading title={t('picture.waiting.title')} lead={t('picture.waiting.lead')} />
          <p data-look-soon="">
            <a href={`${home}/photo?picture=${one.id}`}>{t('picture.waiting.look')}</a>
          </p>
          <Enhance script="look-soon" />
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        </Stack>
      )}
      {one?.state === 'refused' && (
        <PageHeading
          title={t('picture.refused.title.photo')}
          lead={t(`form.picture-${one.puzzle ?? 'cannot-be-read'}`, { most: 15 })}
        />
      )}
      {one?.state === 'ready' && (
        <>
          <ErrorSummary errors={reply.errors} general={reply.general} />
          <PageHeading title={t('learning.page.photo.title')} />
          {one.photo && (
            <div className="one-photo">
              <Photo photo={one.photo} filesHref={filesHref} as="page" otherwise={t('picture.wordless.photo')} first />
            </div>
          )}
          <Form
            answers={reply.answers}
            errors={reply.errors}
            saved={{ words: one.words, ...(one.shows === null ? {} : { shows: one.shows }), people: [...one.people] }}
            once
          >
            <TextField
              name="words"
              label={t('picture.describe.photo')}
              hint={t('learning.photos.words-hint', { most: most.photo })}
            />
            <Choice
              kind="one"
              name="shows"
              legend={t('learning.photos.who')}
              hint={t('learning.photos.who-hint')}
              options={[
                { value: 'nobody', label: t('learning.photos.shows-nobody') },
                { value: 'people', label: t('learning.photos.shows-people') },
              ]}
            />
            {people.length > 0 ? (
              <Choice
                kind="several"
                name="people"
                legend={t('learning.photos.which')}
                options={people.map(({ id, name, isChild }) => ({
                  value: id,
                  label: name,
                  hint: isChild ? t('learning.people.is-child') : undefined,
                }))}
              />
            ) : (
              <p>{t('learning.photos.name-first')}</p>
            )}
            <p>
              <a href={`${home}/people`}>{t('learning.photos.name-more')}</a>
            </p>
            <ButtonRow>
              <Button>{t('picture.describe.save')}</Button>
              <a href={list}>{t('common.cancel')}</a>
            </ButtonRow>
          </Form>
          <Enhance script="forms" />
        </>
      )}
    </>
  )
}
