import { noonOf } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { Empty } from '../empty'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { Tag } from '../tag'
import { AboutLink, NodeName, type RippleLink } from './ripple-list'
import type { RippleNode } from './ripple-words'

export type RippleKept = Omit<RippleLink, 'mine' | 'fromId' | 'toId'> & {
  readonly standing: 'offered' | 'published' | 'taken-away'
  readonly from: RippleNode
  readonly to: RippleNode
}

interface KeepRipplesProps {
  home: string
  done: boolean
  mayPublish: boolean
  rows: readonly RippleKept[]
  sittings: readonly { id: string; name: string; heldOn: string; present: number }[]
  general?: string
}

/** Ripples for those who keep them: what waits, what is published, and the sittings. */
export function KeepRipplesPage({ home, done, mayPublish, rows, sittings, general }: KeepRipplesProps) {
  const { t, format } = useMessages()
  const waiting = rows.filter(({ standing }) => standing === 'offered')
  const published = rows.filter(({ standing }) => standing === 'published')
  return (
    <>
      <BackLink href={`${home}/ripples`}>{t('ripples.title')}</BackLink>
      <ErrorSummary errors={{}} general={general} />
      {done && <Notice kind="good" title={t('ripples.done')} announce />}
      <PageHeading title={t('ripples.keep')} lead={t('ripples.keep-lead')}>
        <ButtonRow>
          <ButtonLink href={`${home}/manage/ripples/sittings/new`}>{t('ripples.open-sitting')}</ButtonLink>
          <ButtonLink href={`${home}/ripples/tell`} kind="quiet">
            {t('ripples.tell')}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <Stack as="section">
        <h2>{t('ripples.waiting', { count: waiting.length })}</h2>
        {waiting.length === 0 ? (
          <Empty title={t('ripples.waiting.none')}>
            <p>{t('ripples.waiting.none-body')}</p>
          </Empty>
        ) : (
          <>
            <p>{t(mayPublish ? 'ripples.waiting.read' : 'ripples.waiting.builder')}</p>
            <RippleCards home={home} rows={waiting} />
            {mayPublish && (
              <Form once>
                {waiting.map(({ id }) => (
                  <input key={id} type="hidden" name="ripple" value={id} />
                ))}
                <Button>{t('ripples.publish-all', { count: waiting.length })}</Button>
              </Form>
            )}
          </>
        )}
      </Stack>
      {sittings.length > 0 && (
        <Stack as="section">
          <h2>{t('ripples.sittings')}</h2>
          <ul>
            {sittings.map(({ id, name, heldOn, present }) => (
              <li key={id}>
                <a href={`${home}/manage/ripples/sittings/${id}`}>{name}</a>{' '}
                <span className="soft">
                  {format.day(noonOf(heldOn))}, {t('ripples.present', { count: present })}
                </span>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {published.length > 0 && (
        <Stack as="section">
          <h2>{t('ripples.published', { count: published.length })}</h2>
          <RippleCards home={home} rows={published} />
        </Stack>
      )}
    </>
  )
}

/** Each ripple by itself: what led to what, and the way to put it right. */
export function RippleCards({ home, rows }: { home: string; rows: readonly RippleKept[] }) {
  const { t } = useMessages()
  return rows.map((one) => (
    <Card key={one.id} as="article">
      <div>
        <Tag kind={one.standing === 'published' ? 'good' : 'wait'}>
          {t(one.standing === 'published' ? 'ripples.state.published' : 'ripples.state.offered')}
        </Tag>
      </div>
      <NodeName home={home} node={one.from} />
      <p className="soft">{t('ripples.led-to')}</p>
      <NodeName home={home} node={one.to} />
      <AboutLink link={one} />
      <p>
        <a href={`${home}/manage/ripples/${one.id}`}>
          <T k="ripples.look" values={{ name: one.to.name }} tags={{ unseen: <span className="unseen" /> }} />
        </a>
      </p>
    </Card>
  ))
}
