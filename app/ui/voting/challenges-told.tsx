import type { Instant } from '~/domain/time'
import type { ChallengeAbout } from '~/domain/voting/challenge'
import { Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Paragraphs } from './paragraphs'
import { SinceTheCount, type SinceShown } from './since-the-count'

export interface ChallengesToldProps {
  /** The round's page. */
  href: string
  mayChallenge: boolean
  until: Instant | null
  waiting: number
  answeredPrivately: number
  answered: readonly {
    number: number
    about: ChallengeAbout
    words: string | null
    answer: string
    at: Instant
    answeredAt: Instant
  }[]
  since: readonly SinceShown[]
  /** The reader is an officer, who answers them. */
  mayAnswer: boolean
}

/** The vote does not stand: said above everything else on the page of its results. */
export function VoteSetAside({ since }: Pick<ChallengesToldProps, 'since'>) {
  const { t } = useMessages()
  const one = since.find(({ kind }) => kind === 'vote-set-aside')
  if (!one || one.kind === 'recounted') return null
  return (
    <Notice kind="stop" title={t('challenge.set-aside.title')}>
      <p>{t('challenge.set-aside.because', { whenAt: one.at, because: one.because })}</p>
      <p>{t('challenge.set-aside.next')}</p>
    </Notice>
  )
}

/** On the page of results: how to say that something is wrong, and what was asked and answered in public. */
export function ChallengesTold(props: ChallengesToldProps) {
  const { href, mayChallenge, until, waiting, answeredPrivately, answered, since, mayAnswer } = props
  const { t } = useMessages()
  if (until === null) return null
  return (
    <Stack as="section">
      <h2>{t('challenge.told.title')}</h2>
      <p>
        {mayChallenge ? t('challenge.told.open', { untilAt: until }) : t('challenge.told.over', { untilAt: until })}
      </p>
      <SinceTheCount since={since} />
      {waiting > 0 && <p>{t('challenge.told.waiting', { count: waiting })}</p>}
      {answered.map((one) => (
        <Stack as="article" key={one.number}>
          <h3>{t('challenge.told.one', { number: one.number, about: t(`challenge.about.${one.about}`) })}</h3>
          {one.words === null ? (
            <p className="soft">{t('challenge.told.kept-back')}</p>
          ) : (
            <Paragraphs words={one.words} />
          )}
          <p className="small soft">{t('challenge.told.answered', { whenAt: one.answeredAt })}</p>
          <Paragraphs words={one.answer} />
        </Stack>
      ))}
      {answeredPrivately > 0 && <p className="soft">{t('challenge.told.private', { count: answeredPrivately })}</p>}
      {(mayChallenge || mayAnswer) && (
        <ButtonRow>
          {mayChallenge && (
            <ButtonLink href={`${href}/challenge`} kind="quiet">
              {t('challenge.told.link')}
            </ButtonLink>
          )}
          {mayAnswer && (
            <ButtonLink href={`${href}/challenges`} kind="quiet">
              {t('challenge.all.title')}
            </ButtonLink>
          )}
        </ButtonRow>
      )}
    </Stack>
  )
}
