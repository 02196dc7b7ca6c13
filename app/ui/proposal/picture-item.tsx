import type { PictureKind, PicturePuzzle, PictureState } from '~/domain/proposal'
import { Stack } from '../arrange'
import { Button } from '../button'
import { T, useMessages } from '../messages'
import { PaperLink, type PaperShown } from './papers'
import { Photo, type PhotoShown } from './photo'

/** A photo or a paper as its own applicant, and an officer, sees it. */
export interface OwnPictureShown {
  readonly id: string
  readonly kind: PictureKind
  readonly state: PictureState
  readonly puzzle: PicturePuzzle | null
  readonly words: string
  /** Only those who check the ideas see it. */
  readonly isPrivate: boolean
  readonly hiddenBecause: string | null
  readonly photo: PhotoShown | null
  readonly paper: PaperShown | null
}

interface PictureItemProps {
  picture: OwnPictureShown
  /** The address of the list; its own is beneath it. */
  href: string
  filesHref: string
  changeable: boolean
  /** Another stands before it. */
  movable: boolean
  standsForIdea: boolean
}

const unseen = { unseen: <span className="unseen" /> }

/** One photo or paper in the list, how it stands, and what can be done with it. */
export function PictureItem({ picture, href, filesHref, changeable, movable, standsForIdea }: PictureItemProps) {
  const { id, kind, state, words, puzzle, hiddenBecause, photo, paper, isPrivate } = picture
  const { t } = useMessages()
  const called = words || t(`picture.wordless.${kind}`)
  return (
    <li className={kind === 'paper' ? 'paper' : undefined}>
      {photo && <Photo photo={photo} filesHref={filesHref} as="thumb" otherwise={called} />}
      {kind === 'photo' && !photo && <div className="no-picture" />}
      <Stack room="tight">
        {paper && words !== '' ? (
          <p>
            <PaperLink paper={paper} filesHref={filesHref} />
          </p>
        ) : (
          <p className={words === '' ? 'soft' : undefined}>{state === 'ready' || words !== '' ? called : null}</p>
        )}
        {standsForIdea && <p className="small soft">{t('picture.first')}</p>}
        {isPrivate && <p className="small soft">{t('picture.private')}</p>}
        {hiddenBecause !== null && <p>{t('picture.is-hidden', { because: hiddenBecause })}</p>}
        {state === 'waiting' && (
          <p>
            {t('picture.waiting')} <a href={`${href}/${id}`}>{t('picture.waiting.look')}</a>
          </p>
        )}
        {state === 'refused' && puzzle && (
          <p>
            {t('picture.refused')} {t(`form.picture-${puzzle}`, { most: 15 })}
          </p>
        )}
        {changeable && (
          <form method="post" action={href} className="row">
            <input type="hidden" name="picture" value={id} />
            {state === 'ready' && (
              <a href={`${href}/${id}`}>
                {words === '' ? t(`picture.say.${kind}`) : <T k="picture.change" values={{ words }} tags={unseen} />}
              </a>
            )}
            {movable && state === 'ready' && (
              <Button kind="quiet" name="do" value="earlier">
                <T k="picture.earlier" values={{ words: called }} tags={unseen} />
              </Button>
            )}
            <Button kind="quiet" name="do" value="remove">
              <T k="picture.remove" values={{ words: called }} tags={unseen} />
            </Button>
          </form>
        )}
      </Stack>
    </li>
  )
}
