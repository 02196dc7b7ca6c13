import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { partnershipList } from '~/queries/people/partnerships.server'
import { useMessages } from '~/ui/messages'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'public.read')
  return { partnerships: await sparks.world.read(partnershipList) }
}

export default function FrontPage() {
  const { partnerships } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <div className="stack">
      <h1>{t('common.product')}</h1>
      <ul>
        {partnerships.map(({ slug, name, vision }) => (
          <li key={slug}>
            <a href={`/p/${slug}`}>{name}</a> {vision}
          </li>
        ))}
      </ul>
    </div>
  )
}
