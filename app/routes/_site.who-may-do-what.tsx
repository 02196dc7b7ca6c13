import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { useMessages } from '~/ui/messages'
import { PolicyTable } from '~/ui/site/policy-table'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'site.policy.title')

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'public.read')
  return null
}

export default function PolicyPage() {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t('site.policy.title')} lead={t('site.policy.lead')} />
      <PolicyTable />
    </>
  )
}
