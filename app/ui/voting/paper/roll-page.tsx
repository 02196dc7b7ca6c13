import type { VoterLimitsTold, VoterRule } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../../arrange'
import { Facts } from '../../facts'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { limitsInWords } from '../../round/limits-in-words'

interface RollPageProps {
  title: string
  /** The round's page. */
  href: string
  voters: VoterRule | 'none'
  limits: VoterLimitsTold
  published: { fixedAt: Instant; onRoll: number; hash: string; addedLater: number } | null
  isOfficer: boolean
}

/** Who may vote, as a rule; and of the list itself a number and a fingerprint, never a name. */
export function RollPage({ title, href, voters, limits, published, isOfficer }: RollPageProps) {
  const { t, format } = useMessages()
  return (
    <Stack room="loose">
      <BackLink href={href}>{title}</BackLink>
      <PageHeading eyebrow={title} title={t('roll.title')} lead={t('roll.lead')} />
      <Stack as="section">
        <h2>{t('roll.rule')}</h2>
        <p>{t(`round.how.who.${voters}`)}</p>
        {voters !== 'none' && limitsInWords(limits, t).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {voters !== 'none' && (
          <p>
            <a href={`${href}/can-i-vote`}>{t('roll.can.link')}</a>
          </p>
        )}
      </Stack>
      {published ? (
        <Stack as="section">
          <h2>{t('roll.fixed', { fixedAt: published.fixedAt })}</h2>
          <Facts
            facts={[
              { label: t('roll.people'), value: format.count(published.onRoll), chief: true },
              { label: t('roll.later'), value: format.count(published.addedLater) },
            ]}
          />
          <p>{t('roll.print')}</p>
          <p>
            <code className="wrap-anywhere">{published.hash}</code>
          </p>
          <p className="soft">{t('roll.print.why')}</p>
        </Stack>
      ) : (
        <p>{t('roll.not-fixed')}</p>
      )}
      {isOfficer && published && (
        <Stack as="section">
          <h2>{t('roll.additions')}</h2>
          <p>{t('roll.additions.lead')}</p>
          <p>
            <a href={`${href}/roll/additions`}>{t('roll.add')}</a>
          </p>
          <p>
            <a href={`${href}/roll/answers`}>{t('roll.waiting')}</a>
          </p>
        </Stack>
      )}
    </Stack>
  )
}
