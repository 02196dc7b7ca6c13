import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Photo } from '../proposal/photo'
import { Tag } from '../tag'

interface EvidencePageProps {
  title: string
  storyId: string | null
  photos: readonly {
    id: string
    words: string
    isEvidence: boolean
    isWithdrawn: boolean
    photo: Parameters<typeof Photo>[0]['photo']
  }[]
  awardHref: string
  reply: FormReply
}

/** The photos of an award's story, for the treasurer: which of them show what the money was spent on. */
export function EvidencePage({ awardHref, title, photos, reply }: EvidencePageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={awardHref}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t('evidence.title')} lead={t('evidence.lead')} />
      {photos.length === 0 && (
        <Empty title={t('evidence.none')}>
          <p>{t('evidence.none-body')}</p>
        </Empty>
      )}
      <ul className="pictures">
        {photos.map(({ id, words, isEvidence, isWithdrawn, photo }) => (
          <li key={id}>
            <Photo photo={photo} filesHref={`${awardHref}/photos/files`} as="thumb" otherwise={words} />
            <Stack room="tight">
              <p>{words}</p>
              {isEvidence && <Tag kind="good">{t('evidence.kept')}</Tag>}
              {isWithdrawn && <p className="small soft">{t('evidence.withdrawn')}</p>}
              <Form once>
                <input type="hidden" name="picture" value={id} />
                <ButtonRow>
                  <Button kind="quiet" name="step" value={isEvidence ? 'let-go' : 'keep'}>
                    <T
                      k={isEvidence ? 'evidence.let-go' : 'evidence.keep'}
                      values={{ words }}
                      tags={{ unseen: <span className="unseen" /> }}
                    />
                  </Button>
                </ButtonRow>
              </Form>
            </Stack>
          </li>
        ))}
      </ul>
      <Enhance script="forms" />
    </>
  )
}
