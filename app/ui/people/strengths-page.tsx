import type { StrengthKind } from '~/domain/people/strength'
import { Grid, PageHeading } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { Quilt } from '../quilt'
import { Tag } from '../tag'
import { askedFor, StrengthFilter } from './strength-filter'

export interface StrengthSeen {
  readonly id: string
  readonly kind: StrengthKind
  readonly name: string
  readonly about: string
  readonly firstName: string
  readonly place: string | null
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
  rows: readonly StrengthSeen[]
  counts: Readonly<Record<StrengthKind, number>>
  neighbourhoods: readonly { id: string; name: string }[]
}

/** What is strong here, for everyone to see: what neighbours can do, groups, places, shops, things to lend. */
export function StrengthsPage(props: StrengthsPageProps) {
  const { home, area, mayKeep, page, pages, total, rows, counts } = props
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
                <StrengthCard key={one.id} one={one} />
              ))}
            </Grid>
          )}
          <Pagination page={page} pages={pages} href={(other) => askedFor(href, props, other)} />
          <p className="soft">{t('strengths.how-to-meet')}</p>
        </>
      ) : (
        <Empty title={t('strengths.none')}>
          <p>{t('strengths.none-body')}</p>
        </Empty>
      )}
    </>
  )
}

function StrengthCard({ one }: { one: StrengthSeen }) {
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
    </Card>
  )
}
