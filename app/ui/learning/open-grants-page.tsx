import type { RecipientKind, Trouble } from '~/domain/learning/giving'
import { PageHeading } from '../arrange'
import { BackLink } from '../layout'
import { Empty } from '../empty'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Prose } from '../prose'
import { troubleInWords } from './trouble-words'

interface OpenGrantsPageProps {
  home: string
  name: string
  counts: Record<RecipientKind, number>
  /** There are so many that they were not all counted. */
  more: boolean
  leftOut: readonly {
    idea: { round: string; reference: string; title: string }
    troubles: readonly Trouble[]
  }[]
  maySettle: boolean
}

/** Every grant of a partnership as open data: what there is, under which licence, and what is left out and why. */
export function OpenGrantsPage({ home, name, counts, more, leftOut, maySettle }: OpenGrantsPageProps) {
  const { t } = useMessages()
  const any = counts.organisations + counts.individuals > 0
  return (
    <>
      <BackLink href={home}>{name}</BackLink>
      <PageHeading eyebrow={name} title={t('giving.page.title')} lead={t('giving.page.lead')} />
      {leftOut.length > 0 && (
        <Notice kind="wait" title={t('giving.page.left-out', { count: leftOut.length })}>
          <ul>
            {leftOut.map(({ idea, troubles }) => (
              <li key={`${idea.round} ${idea.reference}`}>
                <a href={`${home}/rounds/${idea.round}/proposals/${idea.reference}`}>{idea.title}</a>
                {troubles.map((one) => (
                  <span key={`${one.code}${one.at}`}> {troubleInWords({ t }, one)}</span>
                ))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {any ? (
        (['organisations', 'individuals'] as const)
          .filter((recipients) => more || counts[recipients] > 0)
          .map((recipients) => (
            <section key={recipients} className="stack" aria-labelledby={recipients}>
              <h2 id={recipients}>
                {more
                  ? t(`giving.page.${recipients}-many`)
                  : t(`giving.page.${recipients}`, { count: counts[recipients] })}
              </h2>
              {recipients === 'individuals' && <p>{t('giving.page.individuals-how')}</p>}
              <ul>
                {(['json', 'csv'] as const).map((as) => (
                  <li key={as}>
                    <a href={`${home}/open-data/grants-to-${recipients}.${as}`} download>
                      {t(`giving.page.${as}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))
      ) : (
        <Empty title={t('giving.page.none')}>{t('giving.page.none-yet')}</Empty>
      )}
      <Prose>
        <h2>{t('giving.page.licence')}</h2>
        <p>
          {t('giving.page.licence-how')} <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
        </p>
        <p>
          <a href={`${home}/api`}>{t('open.api.title')}</a>
        </p>
        <p>
          <a href="/open-data">{t('giving.page.more')}</a>
        </p>
        {maySettle && (
          <p>
            <a href={`${home}/set-up/giving`}>{t('giving.page.settle')}</a>
          </p>
        )}
      </Prose>
    </>
  )
}
