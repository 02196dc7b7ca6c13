import type { RoleKind } from '~/domain/people'
import { Grid, Row } from '../arrange'
import { Card } from '../card'
import { Empty } from '../empty'
import { useMessages } from '../messages'
import { Tag } from '../tag'

interface BelongingsProps {
  belongings: readonly {
    slug: string
    name: string
    livesIn: string | null
    roles: readonly { kind: RoleKind; voting: boolean }[]
  }[]
}

/** Where someone belongs: what she is there, and whether she is known to live there. */
export function Belongings({ belongings }: BelongingsProps) {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="belongings">
      <h2 id="belongings">{t('people.you.belongings')}</h2>
      {belongings.length === 0 ? (
        <Empty title={t('people.you.nowhere')}>
          <p>{t('people.you.nowhere-body')}</p>
        </Empty>
      ) : (
        <Grid>
          {belongings.map(({ slug, name, livesIn, roles }) => (
            <Card as="section" key={slug}>
              <h3>
                <a href={`/p/${slug}`}>{name}</a>
              </h3>
              <p>
                {livesIn === null ? (
                  <a href={`/p/${slug}/join`}>{t('people.you.say-you-live-here')}</a>
                ) : (
                  t('people.you.lives-in', { place: livesIn })
                )}
              </p>
              {roles.length > 0 && (
                <Row>
                  {roles.map(({ kind }) => (
                    <Tag key={kind}>{t(`people.role.${kind}`)}</Tag>
                  ))}
                </Row>
              )}
            </Card>
          ))}
        </Grid>
      )}
    </section>
  )
}
