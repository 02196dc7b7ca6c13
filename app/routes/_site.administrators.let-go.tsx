import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { lettingGoReport } from '~/queries/keeping.server'
import { useMessages } from '~/ui/messages'
import { LettingGoReport } from '~/ui/people/letting-go-report'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'keeping.report.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now } = await enter(args, 'keeping.read')
  return { ...(await sparks.world.read((db) => lettingGoReport(db, null, now))), now }
}

export default function InstallationLetGo() {
  const report = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return <LettingGoReport {...report} above={{ href: '/administrators', label: t('setup.admin.title') }} />
}
