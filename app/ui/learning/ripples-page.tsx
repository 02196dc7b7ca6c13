import type { Branch } from '~/domain/learning'
import { Grid, PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { Empty } from '../empty'
import { ErrorSummary } from '../error-summary'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Pagination } from '../pagination'
import { RippleList, type RippleLink } from './ripple-list'
import { RipplePicture } from './ripple-picture'
import { calledNode, type RippleNode } from './ripple-words'

interface RipplesPageProps {
  home: string
  area: string
  from: string | null
  page: number
  pages: number
  told: boolean
  mayKeep: boolean
  totals: { things: number; links: number }
  before: readonly RippleLink[]
  beginnings: readonly { id: string; reach: number }[]
  picture: {
    layers: readonly (readonly string[])[]
    back: readonly string[]
    links: readonly RippleLink[]
    branches: readonly Branch<RippleLink>[]
  } | null
  nodes: readonly RippleNode[]
  general?: string
}

/** What led to what here: a picture and the list that says the same, or where to begin when there is much of it. */
export function RipplesPage(props: RipplesPageProps) {
  const { home, area, from, told, mayKeep, totals, before, beginnings, picture, nodes, page, pages, general } = props
  const messages = useMessages()
  const { t } = messages
  const here = nodes.find(({ id }) => id === from)
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const earlier = [...new Set(before.map(({ fromId }) => fromId))].flatMap((id) => nodeOf.get(id) ?? [])
  return (
    <>
      <BackLink href={here ? `${home}/ripples` : home}>{here ? t('ripples.title') : area}</BackLink>
      <ErrorSummary errors={{}} general={general} />
      {told && (
        <Notice kind="good" title={t('ripples.thanks')} announce>
          <p>{t('ripples.thanks-body')}</p>
        </Notice>
      )}
      <PageHeading
        title={here ? t('ripples.of', { name: calledNode(messages, here) }) : t('ripples.title')}
        lead={t('ripples.lead')}
      >
        <ButtonRow>
          <ButtonLink href={`${home}/ripples/tell${from ? `?from=${from}` : ''}`}>{t('ripples.tell')}</ButtonLink>
          {mayKeep && (
            <ButtonLink href={`${home}/manage/ripples`} kind="quiet">
              {t('ripples.keep')}
            </ButtonLink>
          )}
        </ButtonRow>
      </PageHeading>
      {totals.links === 0 && (
        <Empty title={t('ripples.none')}>
          <p>{t('ripples.none-body')}</p>
        </Empty>
      )}
      {earlier.length > 0 && (
        <Stack as="section">
          <h2>{t('ripples.before')}</h2>
          <ul>
            {earlier.map((node) => (
              <li key={node.id}>
                <a href={`${home}/ripples?from=${node.id}`}>{calledNode(messages, node)}</a>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {picture && totals.links > 0 && (
        <>
          {picture.links.length > 0 && <RipplePicture {...picture} nodes={nodes} />}
          <Stack as="section">
            <h2>{t('ripples.in-words')}</h2>
            <p className="soft">{t('ripples.broken-line')}</p>
            <RippleList home={home} branches={picture.branches} nodes={nodes} />
          </Stack>
        </>
      )}
      {beginnings.length > 0 && (
        <Stack as="section">
          <h2>{t('ripples.beginnings')}</h2>
          <p>{t('ripples.beginnings-lead', totals)}</p>
          <Grid>
            {beginnings.map(({ id, reach }) => {
              const node = nodeOf.get(id)
              return (
                node && (
                  <Card key={id} as="article">
                    <p className="soft small">{t(`ripples.kind.${node.kind}`)}</p>
                    <h3 className="proposal-title">
                      <a href={`${home}/ripples?from=${id}`}>{calledNode(messages, node)}</a>
                    </h3>
                    <p>{t('ripples.reach', { count: reach })}</p>
                  </Card>
                )
              )
            })}
          </Grid>
          <Pagination page={page} pages={pages} href={(other) => `${home}/ripples?page=${other}`} />
        </Stack>
      )}
    </>
  )
}
