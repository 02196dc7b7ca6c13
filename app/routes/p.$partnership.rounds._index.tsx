import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { roundsOverview } from '~/queries/round/rounds-overview.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { ButtonLink, ButtonRow } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { useMessages } from '~/ui/messages'
import { isOn, PastRounds, RoundCard } from '~/ui/round/round-card'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'public.read')
  const withDrafts = couldEver(actor, 'round.manage')
  return {
    href: `/p/${partnership.slug}`,
    rounds: await sparks.world.read((db) => roundsOverview(db, partnership.id, now, withDrafts)),
    mayPlan: couldEver(actor, 'round.plan'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'round.list')

export default function RoundsPage() {
  const { href, rounds, mayPlan } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const on = rounds.filter(isOn)
  const drafts = rounds.filter(({ phase }) => phase === 'draft')
  const over = rounds.filter((round) => !on.includes(round) && !drafts.includes(round))
  const plan = mayPlan && <ButtonLink href={`${href}/rounds/new`}>{t('round.list.plan')}</ButtonLink>
  return (
    <>
      <PageHeading title={t('round.list')} lead={t('round.list.lead')}>
        {plan && rounds.length > 0 && <ButtonRow>{plan}</ButtonRow>}
      </PageHeading>
      {rounds.length === 0 && (
        <Empty title={t('round.list.none.title')} action={plan}>
          <p>{t('round.list.none')}</p>
        </Empty>
      )}
      {drafts.length > 0 && (
        <Stack as="section">
          <h2>{t('round.list.drafts')}</h2>
          <PastRounds href={href} rounds={drafts} />
        </Stack>
      )}
      {on.length > 0 && (
        <Stack as="section">
          <h2>{t('round.list.now')}</h2>
          <div className="grid wide">
            {on.map((round) => (
              <RoundCard key={round.slug} href={`${href}/rounds/${round.slug}`} round={round} />
            ))}
          </div>
        </Stack>
      )}
      {over.length > 0 && (
        <Stack as="section">
          <h2>{t('round.list.past')}</h2>
          <PastRounds href={href} rounds={over} />
        </Stack>
      )}
    </>
  )
}
