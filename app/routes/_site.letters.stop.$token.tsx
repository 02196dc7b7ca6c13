import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { stopNews } from '~/commands/people/stop-news.server'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { newsStoppable } from '~/queries/people/news-stoppable.server'
import { PageHeading } from '~/ui/arrange'
import { Button } from '~/ui/button'
import { Form } from '~/ui/form'
import { T, useMessages } from '~/ui/messages'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'post.stop.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'news.stop')
  return { news: await sparks.world.read((db) => newsStoppable(db, args.params.token ?? '')) }
}

/**
 * Stops the letters of whoever the link belongs to. A mail program that presses the button for her (RFC 8058) says so in
 * the body, has no page to go back to, and is to be answered without being sent elsewhere.
 */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on } = await enter(args, 'news.stop')
  const oneClick = (await args.request.formData()).get('List-Unsubscribe') === 'One-Click'
  const stopped = await sparks.world.write((db) => stopNews(db, on, args.params.token ?? ''))
  if (!oneClick) return redirect(`/letters/stop/${args.params.token ?? ''}`)
  return { stopped }
}

export default function StopLettersPage() {
  const { news } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useMessages()
  const again = <a href="/you/letters" />
  if (news === 'stopped' || answer?.stopped === true) {
    return (
      <PageHeading title={t('post.stop.done.title')} lead={t('post.stop.done.lead')}>
        <p>
          <T k="post.stop.done.again" tags={{ link: again }} />
        </p>
      </PageHeading>
    )
  }
  if (news === 'unknown') {
    return (
      <PageHeading title={t('post.stop.stale.title')}>
        <p className="lead">
          <T k="post.stop.stale.lead" tags={{ link: again }} />
        </p>
      </PageHeading>
    )
  }
  return (
    <>
      <PageHeading title={t('post.stop.title')} lead={t('post.stop.lead')} />
      <p>{t('post.stop.still')}</p>
      <Form>
        <div>
          <Button>{t('post.stop.button')}</Button>
        </div>
      </Form>
    </>
  )
}
