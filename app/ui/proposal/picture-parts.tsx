import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { PaperLink, type PaperShown } from './papers'
import { Photo, type PhotoShown } from './photo'

interface PicturePartsProps {
  photos: readonly PhotoShown[]
  papers: readonly PaperShown[]
  filesHref: string
  /** The idea's name. */
  title: string
  /** What stands over them; nothing when the page around says it. */
  heading?: string
}

/** An idea's photos and papers, for whoever reads it. Nothing at all when there are none. */
export function PictureParts({ photos, papers, filesHref, title, heading }: PicturePartsProps) {
  const { t } = useMessages()
  if (photos.length + papers.length === 0) return null
  return (
    <Stack as="section">
      {heading && <h2>{heading}</h2>}
      {photos.length > 0 && (
        <div className="photos">
          {photos.map((photo, at) => (
            <figure key={photo.id}>
              <Photo
                photo={photo}
                filesHref={filesHref}
                as={at === 0 ? 'page' : 'card'}
                otherwise={t('picture.photo-of', { title })}
              />
            </figure>
          ))}
        </div>
      )}
      {papers.length > 0 && (
        <ul>
          {papers.map((paper) => (
            <li key={paper.id}>
              <PaperLink paper={paper} filesHref={filesHref} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
