import type { NextDate, Phase } from '~/domain/round'
import { Grid } from '../arrange'
import { Card } from '../card'
import { Empty } from '../empty'
import { T, useMessages } from '../messages'
import { PhaseTag } from '../round/round-card'
import { Street } from '../street'

interface NeighbourhoodsProps {
  partnerships: readonly {
    slug: string
    name: string
    area: string
    vision: string
    accent: string
    on: { phase: Phase; next: NextDate | null } | null
  }[]
}

/** With more than these a picture each would weigh too much, and a list is quicker to search. */
const pictured = 12

/** The partnerships that work here, each with what is on there now. */
export function Neighbourhoods({ partnerships }: NeighbourhoodsProps) {
  const { t } = useMessages()
  const few = partnerships.length <= pictured
  return (
    <section className="stack" aria-labelledby="neighbourhoods">
      <h2 id="neighbourhoods">{t('site.home.neighbourhoods', { count: partnerships.length })}</h2>
      {partnerships.length === 0 ? (
        <Empty title={t('site.home.empty')}>
          <p>
            <T k="site.home.empty-body" tags={{ code: <code /> }} />
          </p>
        </Empty>
      ) : (
        <Grid>
          {partnerships.map(({ slug, name, area, vision, accent, on }) => (
            <Card key={slug} as="article" picture={few && <Street of={name} houses={6} accent={accent} />}>
              {on && (
                <p>
                  <PhaseTag phase={on.phase} />
                </p>
              )}
              <h3 className="proposal-title">
                <a href={`/p/${slug}`}>{name}</a>
              </h3>
              <p className="soft">{few ? vision : area}</p>
              {on?.next && <p className="small">{t(`round.next.${on.next.what}`, { comesAt: on.next.at })}</p>}
            </Card>
          ))}
        </Grid>
      )}
    </section>
  )
}
