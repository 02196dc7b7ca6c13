import { isPublic, pagesAsked, type Asks, type Draft, type Share, type Standing } from '~/domain/proposal'
import { PageHeading, Stack } from '../arrange'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { AnswerList } from './answer-list'
import type { Naming } from './answers'
import { pageName } from './asked'
import { besideInWords, type NoteShown } from './notes'
import type { OthersOnPage } from './others-here'
import { PicturesRead, type OwnPicturesShown } from './pictures-around'
import { WhoIsInTask, type WhoIsIn } from './who-is-in'

interface SharedPageProps extends Naming {
  href: string
  applyHref: string
  publicHref: string
  round: string
  reference: string
  draft: Draft
  asks: Asks
  standing: Standing
  share: Share
  whoIsIn: WhoIsIn
  others: Readonly<Record<string, OthersOnPage>>
  notes: readonly NoteShown[]
  pictures: OwnPicturesShown
}

/** An idea as those see it who share in it and do not write on it. */
export function SharedPage(props: SharedPageProps) {
  const { href, applyHref, publicHref, round, reference, draft, standing, share, whoIsIn } = props
  const { t } = useMessages()
  const sent = isPublic(standing)
  return (
    <>
      <BackLink href={applyHref}>{round}</BackLink>
      <PageHeading eyebrow={`${round} · ${reference}`} title={draft.title || t('proposal.untitled')}>
        {standing === 'withdrawn' && <p className="lead">{t('proposal.own.withdrawn')}</p>}
        <Notice title={t(share === 'comment' ? 'together.comments' : 'together.reads')}>
          <p>{t(sent ? 'together.shared-sent' : 'together.shared-body', { name: whoIsIn.applicant.name })}</p>
        </Notice>
        {sent && (
          <p>
            <a href={publicHref}>{t('proposal.own.public')}</a>
          </p>
        )}
      </PageHeading>
      {!sent && standing !== 'withdrawn' && <PagesToRead {...props} />}
      <AnswerList {...props} heading={t('together.shared-answers')} />
      <PicturesRead of={props.pictures} title={draft.title} />
      <WhoIsInTask href={href} whoIsIn={whoIsIn} />
    </>
  )
}

/** The pages one by one, with who is at them and what is said beside them. */
function PagesToRead(props: SharedPageProps) {
  const { href, asks, draft, share } = props
  const speaker = useMessages()
  const { t } = speaker
  return (
    <Stack as="section">
      <h2>{t(share === 'comment' ? 'together.pages-comment' : 'together.pages-read')}</h2>
      <ul className="task-list">
        {pagesAsked(asks, draft).map((page) => (
          <li key={page.id}>
            <div>
              <a href={`${href}/notes?page=${encodeURIComponent(page.id)}`}>{pageName(page, speaker)}</a>
              <p className="small soft">{besideInWords(page.id, props, t)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
