import { Stack } from '../arrange'
import { T, useMessages } from '../messages'
import { TaskList } from '../task-list'
import type { OwnPictureShown } from './picture-item'
import { PictureParts } from './picture-parts'
import { PaperLink } from './papers'
import { Photo } from './photo'

/** An idea's photos and papers as those see them who may see all of them. */
export interface OwnPicturesShown {
  readonly pictures: readonly OwnPictureShown[]
  readonly filesHref: string
}

/** The one page of a draft that may be left out. */
export function PicturesTask({ href, pictures }: { href: string; pictures: readonly OwnPictureShown[] }) {
  const { t } = useMessages()
  const many = (kind: OwnPictureShown['kind']) => pictures.filter((one) => one.kind === kind).length
  const [photos, papers] = [many('photo'), many('paper')]
  return (
    <Stack as="section">
      <h2>{t('picture.task.title')}</h2>
      <TaskList
        id="pictures"
        tasks={[
          {
            label: t('picture.task'),
            href: `${href}/pictures`,
            hint: photos + papers > 0 ? t('picture.task.hint', { photos, papers }) : undefined,
            status: photos + papers > 0 ? 'completed' : 'not-started',
          },
        ]}
      />
    </Stack>
  )
}

/** What will be shown, read once more before it is sent. Nothing when there is none. */
export function PicturesRead({ of, title, changeHref }: { of: OwnPicturesShown; title: string; changeHref?: string }) {
  const { t } = useMessages()
  if (of.pictures.length === 0) return null
  const later = of.pictures.filter(({ state }) => state !== 'ready')
  return (
    <Stack as="section">
      <h2>{t('picture.of-proposal')}</h2>
      <PictureParts
        photos={of.pictures.flatMap(({ photo }) => (photo ? [photo] : []))}
        papers={of.pictures.flatMap(({ paper }) => (paper ? [paper] : []))}
        filesHref={of.filesHref}
        title={title}
      />
      {later.length > 0 && (
        <p>{t(later.some(({ state }) => state === 'refused') ? 'picture.refused' : 'picture.waiting')}</p>
      )}
      {changeHref && (
        <p>
          <a href={`${changeHref}/pictures`}>
            <T k="picture.check.change" tags={{ unseen: <span className="unseen" /> }} />
          </a>
        </p>
      )}
    </Stack>
  )
}

/** An idea's photos and papers for those who check it: each can be kept from the public. */
export function PicturesToHide(props: { of: OwnPicturesShown; title: string; href: string; mayHide: boolean }) {
  const { of, title, href, mayHide } = props
  const { t } = useMessages()
  const ready = of.pictures.filter(({ state }) => state === 'ready')
  if (ready.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('picture.of-proposal')}</h2>
      <ul className="pictures">
        {ready.map(({ id, kind, words, photo, paper, hiddenBecause, isPrivate }) => (
          <li key={id} className={photo ? undefined : 'paper'}>
            {photo && (
              <Photo photo={photo} filesHref={of.filesHref} as="thumb" otherwise={t('picture.photo-of', { title })} />
            )}
            <Stack room="tight">
              <p>
                {paper ? <PaperLink paper={paper} filesHref={of.filesHref} /> : words || t(`picture.wordless.${kind}`)}
              </p>
              {hiddenBecause !== null && <p>{t('picture.is-hidden', { because: hiddenBecause })}</p>}
              {isPrivate && <p className="small soft">{t('picture.private')}</p>}
              {mayHide && !isPrivate && (
                <p>
                  <a href={`${href}/pictures/${id}`}>
                    <T
                      k={hiddenBecause === null ? 'picture.hide.link' : 'picture.show.link'}
                      values={{ words: words || t(`picture.wordless.${kind}`) }}
                      tags={{ unseen: <span className="unseen" /> }}
                    />
                  </a>
                </p>
              )}
            </Stack>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
