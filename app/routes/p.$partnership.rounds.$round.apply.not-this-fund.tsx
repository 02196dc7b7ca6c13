import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { helpersIn } from '~/queries/proposal/apply-start.server'
import { whatIsAsked } from '~/queries/proposal/form-in-use.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { BackLink } from '~/ui/layout'
import { T, useMessages } from '~/ui/messages'
import { fitOtherwise } from '~/ui/proposal/asked'
import { listed } from '~/ui/proposal/who-can-help'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round } = await enterRound(args, 'public.read')
  const why = new URL(args.request.url).searchParams.get('why')
  const { fit } = (await sparks.world.read((db) => whatIsAsked(db, round))).form
  return {
    question: fit.find(({ id }) => id === why) ?? { id: 'ruled-out', fits: 'no' as const },
    href: `/p/${partnership.slug}/rounds/${round.slug}/apply/fit`,
    area: partnership.area,
    helpers: await sparks.world.read((db) => helpersIn(db, partnership.id, now)),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.unfit.title')

/** For those whose idea this fund is not for: who else may help. */
export default function NotThisFund() {
  const { question, href, area, helpers } = useLoaderData<typeof loader>()
  const speaker = useMessages()
  const { t, locale } = speaker
  return (
    <>
      <BackLink href={href} />
      <PageHeading title={t('proposal.unfit.title')} lead={fitOtherwise(question, speaker, area)} />
      <Stack as="section">
        <h2>{t('proposal.unfit.else')}</h2>
        <ul>
          {helpers.length > 0 && <li>{t('proposal.unfit.builder', { names: listed(helpers, locale) })}</li>}
          <li>{t('proposal.unfit.voluntary')}</li>
          <li>{t('proposal.unfit.foundation')}</li>
          <li>{t('proposal.unfit.council')}</li>
        </ul>
        <p>
          <T k="proposal.unfit.again" tags={{ link: <a href={href} /> }} />
        </p>
      </Stack>
    </>
  )
}
