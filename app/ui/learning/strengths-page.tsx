import type { ComponentProps } from 'react'
import type { StrengthKind } from '~/domain/people/strength'
import { Grid, PageHeading } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { Details } from '../details'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { Quilt } from '../quilt'
import { Tag } from '../tag'
import type { StrengthSeen } from '../people/strength-seen'
import { askedFor, StrengthFilter } from '../people/strength-filter'
import { StrengthsMap } from './strengths-map'
import { StrengthsNext, type InvitationsToGive } from './strengths-next'

interface StrengthUsed extends StrengthSeen {
  readonly usedBy: readonly { readonly round: string; readonly reference: string; readonly title: string }[]
}

interface StrengthsPageProps {
  home: string
  area: string
  mayKeep: boolean
  words: string
  kind: StrengthKind | null
  neighbourhoodId: string | null
  page: number
  pages: number
  total: number
  rows: readonly StrengthUsed[]
  map: Pick<ComponentProps<typeof StrengthsMap>, 'places' | 'wholeArea'>
  next: InvitationsToGive
  counts: Readonly<Record<StrengthKind, number>>
  neighbourhoods: readonly { id: string; name: string }[]
}

/** What is strong here, for everyone to see: what neighbours can do, groups, places, shops, things to lend. */
export function StrengthsPage(props: StrengthsPageProps) {
  const { home, area, mayKeep, page, pages, total, rows, counts, map, next } = props
  const { t } = useMessages()
  const href = `${home}/strengths`
  const any = Object.values(counts).some((many) => many > 0)
  return (
    <>
      <BackLink href={home}>{area}</BackLink>
      <PageHeading
        picture={<Quilt of={`${area} strengths`} tone="accent" rows={3} />}
        title={t('strengths.title', { area })}
        lead={t('strengths.lead')}
      >
        {mayKeep && (
          <ButtonRow>
            <ButtonLink href={`${home}/manage/strengths`} kind="quiet">
              {t('strengths.keep')}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      {any ? (
        <>
          <StrengthFilter href={href} {...props} />
          <p role="status">{t('strengths.found', { count: total })}</p>
          {rows.length > 0 && (
            <Grid>
              {rows.map((one) => (
                <StrengthCard key={one.id} home={home} one={one} />
              ))}
            </Grid>
          )}
          <Pagination page={page} pages={pages} href={(other) => askedFor(href, props, other)} />
          <p className="soft">{t('strengths.how-to-meet')}</p>
          <StrengthsMap href={href} {...map} />
          <p>
            <a href={`${href}.csv`}>{t('strengths.file')}</a>
          </p>
        </>
      ) : (
        <Empty title={t('strengths.none')}>
          <p>{t('strengths.none-body')}</p>
        </Empty>
      )}
      <StrengthsNext home={home} next={next} />
    </>
  )
}

function StrengthCard({ home, one }: { home: string; one: StrengthUsed }) {
  const { t } = useMessages()
  return (
    <Card as="article">
      <div>
        <Tag>{t(`strengths.kind.${one.kind}`)}</Tag>
      </div>
      <h2 className="proposal-title">{one.name}</h2>
      {one.about && <p>{one.about}</p>}
      {(one.firstName || one.place) && (
        <p className="soft small">{[one.firstName, one.place].filter(Boolean).join(' · ')}</p>
      )}
      {one.usedBy.length > 0 && (
        <Details summary={t('strengths.used-by')}>
          <ul>
            {one.usedBy.map(({ round, reference, title }) => (
              <li key={`${round}/${reference}`}>
                <a href={`${home}/rounds/${round}/proposals/${encodeURIComponent(reference)}`}>{title || reference}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Card>
  )
}
