import { spacedPaperCode } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { ChallengeAbout } from '~/domain/voting/challenge'
import { PageHeading, Stack } from '../arrange'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Paragraphs } from './paragraphs'
import { SummaryList } from '../summary-list'

export interface ChallengeShown {
  number: number
  about: ChallengeAbout
  isPublic: boolean
  words: string
  receipt: string | null
  at: Instant
  answer: string | null
  answeredAt: Instant | null
}

interface OwnChallengePageProps {
  href: string
  title: string
  challenge: ChallengeShown
  /** Whether the receipt she gave is among those that were counted; nothing where she gave none. */
  receiptIsThere: boolean | null
}

/** Her own page of what she asked, found by its address alone: what she wrote, and the answer. */
export function OwnChallengePage({ href, title, challenge, receiptIsThere }: OwnChallengePageProps) {
  const { t } = useMessages()
  const { answer, answeredAt } = challenge
  return (
    <Stack room="loose">
      <BackLink href={`${href}/results`}>{t('voting.results.title')}</BackLink>
      <PageHeading
        eyebrow={title}
        title={t(answer === null ? 'challenge.own.title' : 'challenge.own.answered')}
        lead={answer === null ? t('challenge.own.lead') : undefined}
      />
      {answer === null ? (
        <Notice kind="wait" title={t('challenge.own.keep')}>
          <p>{t('challenge.own.keep-body')}</p>
        </Notice>
      ) : (
        <Notice kind="good" title={t('challenge.own.answer', { whenAt: answeredAt ?? challenge.at })}>
          <Paragraphs words={answer} />
        </Notice>
      )}
      {answer === null && <p>{t('challenge.own.next')}</p>}
      <ChallengeFacts challenge={challenge} receiptIsThere={receiptIsThere} isHers />
    </Stack>
  )
}

/** What was asked, as a list. */
export function ChallengeFacts({
  challenge: { number, about, isPublic, words, receipt, at },
  receiptIsThere,
  isHers,
}: Pick<OwnChallengePageProps, 'challenge' | 'receiptIsThere'> & { isHers?: boolean }) {
  const { t } = useMessages()
  return (
    <SummaryList
      rows={[
        { label: t('challenge.number'), value: t('challenge.number-at', { number, whenAt: at }) },
        { label: t('challenge.about'), value: t(`challenge.about.${about}`) },
        {
          label: t(isHers ? 'challenge.wrote' : 'challenge.was-written'),
          value: words === '' ? t('challenge.erased') : <Paragraphs words={words} />,
        },
        { label: t('challenge.reading'), value: t(`challenge.reading.${isPublic ? 'public' : 'private'}`) },
        ...(receipt === null
          ? []
          : [
              {
                label: t('challenge.receipt-given'),
                value: `${spacedPaperCode(receipt)}: ${t(receiptIsThere ? 'challenge.receipt.there' : 'challenge.receipt.not-there')}`,
              },
            ]),
      ]}
    />
  )
}
