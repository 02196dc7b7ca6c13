import type { OriginKind } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'

export interface RoundToChoose {
  id: string
  title: string
  opensAt: Instant
  closesAt: Instant
}

interface CarryPageProps {
  backHref: string
  reference: string
  title: string
  /** An officer carries it for its applicant, or she uses it again herself. */
  by: 'officer' | 'applicant'
  rounds: readonly RoundToChoose[]
  now: Instant
  closed: Refusal | null
  reply: FormReply
}

/** Where an idea is taken on to another round. */
export function CarryPage({ backHref, reference, title, by, rounds, now, closed, reply }: CarryPageProps) {
  const { t, say } = useMessages()
  const key = by === 'officer' ? ('carry' as const) : ('again' as const)
  return (
    <>
      <BackLink href={backHref}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${reference} · ${title}`}
        title={t(`lineage.${key}.title`)}
        lead={t(`lineage.${key}.lead`)}
      />
      {closed ? (
        <Notice kind="wait" title={say(closed)} />
      ) : rounds.length === 0 ? (
        <Notice kind="wait" title={t('lineage.no-round')}>
          <p>{t('lineage.no-round-body')}</p>
        </Notice>
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            kind="one"
            name="into"
            legend={t('lineage.into')}
            value={rounds.length === 1 ? rounds[0]?.id : undefined}
            options={rounds.map(({ id, title: label, opensAt, closesAt }) => ({
              value: id,
              label,
              hint: opensAt > now ? t('lineage.opens', { opensAt }) : t('lineage.closes', { closesAt }),
            }))}
          />
          <ButtonRow>
            <Button>{t(`lineage.${key}.button`)}</Button>
            <a href={backHref}>{t('common.cancel')}</a>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}

interface DeclinePageProps {
  href: string
  reference: string
  title: string
  reply: FormReply
}

/** Where she says no to an idea that was carried for her. */
export function DeclinePage({ href, reference, title, reply }: DeclinePageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${reference} · ${title}`}
        title={t('lineage.decline.title')}
        lead={t('lineage.decline.lead')}
      />
      <Form once>
        <ButtonRow>
          <Button kind="stop">{t('lineage.decline.button')}</Button>
          <a href={href}>{t('lineage.decline.leave')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

export interface RelativeShown {
  kind: OriginKind
  reference: string
  title: string
  round: string
  roundSlug: string
}

const hrefOf = (home: string, { roundSlug, reference }: RelativeShown) =>
  `${home}/rounds/${roundSlug}/proposals/${reference}`

/** On the public page: where an idea came from, and where it goes on. */
export function Lineage({
  home,
  from,
  to,
}: {
  home: string
  from: RelativeShown | null
  to: readonly RelativeShown[]
}) {
  const { t } = useMessages()
  if (!from && to.length === 0) return null
  return (
    <ul>
      {from && (
        <li>
          {t(`lineage.from.${from.kind}`, { round: from.round })}{' '}
          <a href={hrefOf(home, from)}>
            {from.title} ({from.reference})
          </a>
        </li>
      )}
      {to.map((one) => (
        <li key={`${one.roundSlug} ${one.reference}`}>
          {t(`lineage.to.${one.kind}`, { round: one.round })}{' '}
          <a href={hrefOf(home, one)}>
            {one.title} ({one.reference})
          </a>
        </li>
      ))}
    </ul>
  )
}

/** On her own page of a draft: where it came from, and the way to say no to one that was carried for her. */
export function CameFrom({
  href,
  origin,
  opensAt,
}: {
  href: string
  origin: RelativeShown | null
  /** Only when the round is not open yet. */
  opensAt: Instant | null
}) {
  const { t } = useMessages()
  if (!origin) return null
  return (
    <Notice
      kind={origin.kind === 'carried' ? 'wait' : 'note'}
      title={t(`lineage.own.${origin.kind}`, { round: origin.round, reference: origin.reference })}
    >
      <p>{opensAt === null ? t('lineage.own.look') : t('lineage.own.opens', { opensAt })}</p>
      {origin.kind === 'carried' && (
        <ButtonRow>
          <ButtonLink kind="quiet" href={`${href}/decline`}>
            {t('lineage.decline.link')}
          </ButtonLink>
        </ButtonRow>
      )}
    </Notice>
  )
}

/** On her own page of an idea whose round is behind it. */
export function UseAgain({ href, may }: { href: string; may: boolean }) {
  const { t } = useMessages()
  if (!may) return null
  return (
    <Stack as="section">
      <h2>{t('lineage.again.heading')}</h2>
      <p>{t('lineage.again.offer')}</p>
      <ButtonRow>
        <ButtonLink kind="quiet" href={`${href}/again`}>
          {t('lineage.again.link')}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}

/** In the place of a draft she said no to: the idea that it came from is where it was. */
export function StaysWhereItWas({ home, origin }: { home: string; origin: RelativeShown | null }) {
  if (origin?.kind !== 'carried') return null
  return (
    <p>
      <T
        k="lineage.own.stays"
        values={{ round: origin.round, reference: origin.reference }}
        tags={{ link: <a href={`${home}/rounds/${origin.roundSlug}/apply/${origin.reference}`} /> }}
      />
    </p>
  )
}
