import type { ResidencyMethod } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { ButtonLink, ButtonRow } from '../button'
import { Confirmation } from '../confirmation'
import { useMessages } from '../messages'

interface LivesHereProps {
  slug: string
  place: string
  verifiedAt: Instant
  method: ResidencyMethod
}

/** That it is known, since when and how, and what it lets a neighbour do. */
export function LivesHere({ slug, place, verifiedAt, method }: LivesHereProps) {
  const { t } = useMessages()
  return (
    <>
      <Confirmation title={t('people.lives-here.title', { place })}>
        {t(`people.lives-here.by.${method}`, { knownOn: verifiedAt })}
      </Confirmation>
      <section className="stack" aria-labelledby="now">
        <h2 id="now">{t('people.lives-here.now')}</h2>
        <ul>
          <li>{t('people.lives-here.propose')}</li>
          <li>{t('people.lives-here.vote')}</li>
          <li>{t('people.lives-here.moving')}</li>
        </ul>
        <ButtonRow>
          <ButtonLink href={`/p/${slug}/rounds`}>{t('people.lives-here.rounds')}</ButtonLink>
          <ButtonLink href="/you" kind="quiet">
            {t('people.you.title')}
          </ButtonLink>
        </ButtonRow>
      </section>
    </>
  )
}
