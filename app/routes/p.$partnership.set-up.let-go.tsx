import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { lettingGoReport } from '~/queries/keeping.server'
import { useMessages } from '~/ui/messages'
import { LettingGoReport } from '~/ui/people/letting-go-report'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'keeping.report.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'keeping.read')
  const report = await sparks.world.read((db) => lettingGoReport(db, partnership.id, now))
  return { ...report, now, home: `/p/${partnership.slug}`, mayChange: couldEver(actor, 'settings.change') }
}

export default function LetGo() {
  const { home, mayChange, ...report } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const change = mayChange ? `${home}/set-up/keeping` : undefined
  return (
    <LettingGoReport
      {...report}
      above={{ href: `${home}/set-up`, label: t('setup.settings') }}
      periods={{ change, read: `${home}/privacy` }}
    />
  )
}
