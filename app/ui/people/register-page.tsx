import type { KeptKind } from '~/domain/people'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink } from '../button'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'

interface RegisterProps {
  home: string
  readsAll: boolean
  keeps: boolean
  people: readonly {
    personId: string
    name: string
    interests: readonly { id: string; kind: KeptKind; what: string; since: string }[]
  }[]
}

/** Which groups those who decide belong to: for anyone to see. */
export function RegisterPage({ home, readsAll, keeps, people }: RegisterProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <BackLink href={`${home}/people`}>{t('people.who.title')}</BackLink>
      <PageHeading title={t('register.title')} lead={t(readsAll ? 'register.lead-officers' : 'register.lead')}>
        {keeps && (
          <div>
            <ButtonLink href={`${home}/people/interests/own`}>{t('register.own')}</ButtonLink>
          </div>
        )}
      </PageHeading>
      {people.length === 0 ? (
        <Empty title={t('register.none')}>
          <p>{t('register.none-body')}</p>
        </Empty>
      ) : (
        people.map(({ personId, name, interests }) => (
          <section key={personId} className="stack tight" aria-labelledby={`of-${personId}`}>
            <h2 id={`of-${personId}`}>{name}</h2>
            <ul>
              {interests.map(({ id, kind, what, since }) => (
                <li key={id}>
                  {what} <span className="soft">{[t(`register.kind.${kind}`), since].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </Stack>
  )
}
