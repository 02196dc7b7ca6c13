import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { accentFrom, defaultAccent } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { Frame } from '~/http/frame'
import { T, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'

/** The frame around a partnership's pages: its name, its colours, its clock, and the ways in that are the reader's. */
export async function loader(args: LoaderFunctionArgs) {
  const { partnership, actor } = await enterPartnership(args, 'public.read')
  const { slug, name, timeZone, languages } = partnership
  const accent = accentFrom(partnership.accent)
  return {
    partnership: { slug, name, languages },
    accent: accent.ok ? accent.accent : defaultAccent,
    timeZone,
    mayReadBooks: couldEver(actor, 'books.read'),
    opened: partnership.openedAt !== null,
    // Somebody invited to what is not open yet sees that one page, and no way to the others.
    guest: partnership.openedAt === null && !actor?.roles.length,
  }
}

export default function PartnershipFrame() {
  const { partnership, mayReadBooks, opened, guest } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const { pathname } = useLocation()
  const home = `/p/${partnership.slug}`
  const item = (path: string, label: string) => ({ href: path, label, current: pathname.startsWith(path) })
  if (guest) {
    return (
      <Frame>
        <Outlet />
      </Frame>
    )
  }
  return (
    <Frame
      partnership={partnership}
      nav={[
        item(`${home}/rounds`, t('common.nav.rounds')),
        item(`${home}/money`, t('common.nav.money')),
        item(`${home}/stories`, t('common.nav.stories')),
        item(`${home}/people`, t('common.nav.people')),
        item(`${home}/search`, t('open.nav.search')),
        ...(mayReadBooks ? [item(`${home}/books`, t('common.nav.books'))] : []),
      ]}
    >
      {!opened && !pathname.startsWith(`${home}/set-up`) && (
        <Notice kind="wait" title={t('setup.draft.title')}>
          <p>
            <T k="setup.draft.body" tags={{ link: <a href={`${home}/set-up`} /> }} />
          </p>
        </Notice>
      )}
      <Outlet />
    </Frame>
  )
}
