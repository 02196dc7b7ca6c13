import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { lotsShown } from '~/queries/round/lots.server'
import { PageHeading } from '~/ui/arrange'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Lots } from '~/ui/round/lots'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round } = await enterRound(args, 'public.read')
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    title: round.title,
    shown: await sparks.world.read((db) => lotsShown(db, round)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'deciding.lots.page', { title: data?.title ?? '' })

export default function LotsPage() {
  const { href, title, shown } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{title}</BackLink>
      <PageHeading
        eyebrow={title}
        title={t('deciding.lots.title')}
        lead={shown ? undefined : t('deciding.lots.none')}
      />
      {shown && <Lots href={href} {...shown} />}
    </>
  )
}
