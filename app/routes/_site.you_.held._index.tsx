import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { periodsFor } from '~/queries/keeping.server'
import { erasureOf, heldAbout } from '~/queries/people/held.server'
import { ownLetters } from '~/queries/people/own-letters.server'
import { PageHeading } from '~/ui/arrange'
import { ButtonLink } from '~/ui/button'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { HeldGroups } from '~/ui/people/held-groups'
import { PutRight, PutRightDone } from '~/ui/people/put-right'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'held.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'held.read')
  const personId = person?.personId ?? ''
  const done = new URL(args.request.url).searchParams.get('corrected')
  return sparks.world.read(async (db) => ({
    name: person?.name ?? '',
    own: await ownLetters(db, personId, now),
    corrected: (['name', 'address'] as const).find((what) => what === done) ?? null,
    groups: await heldAbout(db, personId),
    places: await periodsFor(db, personId),
    erasedAt: (await erasureOf(db, personId))?.dueAt ?? null,
  }))
}

export default function HeldPage() {
  const { name, own, corrected, groups, places, erasedAt } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      {corrected && <PutRightDone what={corrected} name={name} email={own.email} />}
      <PageHeading eyebrow={<a href="/you">{t('people.you.title')}</a>} title={t('held.title')} lead={t('held.lead')} />
      {erasedAt !== null && (
        <Notice kind="stop" title={t('held.erase.waiting', { dueAt: erasedAt })}>
          <p>
            <a href="/you/held/erasure">{t('held.letter.go')}</a>
          </p>
        </Notice>
      )}
      <PutRight name={name} email={own.email} wrong={own.wrong} />
      <HeldGroups groups={groups} places={places} />
      <section className="stack" aria-labelledby="copy">
        <h2 id="copy">{t('held.copy.title')}</h2>
        <p>{t('held.copy.body')}</p>
        <div>
          <ButtonLink href="/you/held.json" kind="quiet" download>
            {t('held.copy.link')}
          </ButtonLink>
        </div>
      </section>
      {erasedAt === null && (
        <section className="stack" aria-labelledby="erase">
          <h2 id="erase">{t('held.erase.title')}</h2>
          <p>{t('held.erase.body')}</p>
          <div>
            <ButtonLink href="/you/held/erasure" kind="quiet">
              {t('held.erase.link')}
            </ButtonLink>
          </div>
        </section>
      )}
    </>
  )
}
