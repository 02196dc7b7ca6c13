import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayNow } from '~/domain/round'
import { enterProposal } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ownEmail, sentInBy } from '~/queries/proposal/own-draft.server'
import { Stack } from '~/ui/arrange'
import { ButtonLink, ButtonRow } from '~/ui/button'
import { Confirmation } from '~/ui/confirmation'
import { T, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { WhatHappensNext } from '~/ui/proposal/what-happens-next'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, person, partnership, round, proposal } = await enterProposal(args, 'proposal.read-own')
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const href = `${roundHref}/apply/${proposal.reference}`
  if (proposal.standing !== 'submitted') throw redirect(href)
  const { rules, dates } = round
  const reader = person?.personId ?? null
  const { email, sentBy } = await sparks.world.read(async (db) => ({
    email: await ownEmail(db, reader),
    sentBy: await sentInBy(db, proposal, reader),
  }))
  return {
    href,
    aboutYouHref: `/p/${partnership.slug}/about-you`,
    publicHref: `${roundHref}/proposals/${proposal.reference}`,
    reference: proposal.reference,
    rules,
    dates,
    open: mayNow(round, 'open', now).ok,
    email,
    sentBy,
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.done.title')

export default function Done() {
  const { href, aboutYouHref, publicHref, reference, rules, dates, open, email, sentBy } =
    useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      <Confirmation title={t('proposal.done.title')} reference={reference}>
        {t('proposal.done.thanks')}
      </Confirmation>
      {sentBy && (
        <Notice title={t('together.sent-by', { name: sentBy.name, sentAt: sentBy.at })}>
          <p>{t('together.sent-once')}</p>
        </Notice>
      )}
      <Stack as="section">
        <h2>{t('proposal.done.next')}</h2>
        <WhatHappensNext rules={rules} dates={dates} />
        <p>
          {email === null ? (
            <T k="proposal.done.no-letter" tags={{ link: <a href="/you" /> }} />
          ) : (
            t('proposal.done.letter', { email })
          )}{' '}
          {open && t('proposal.check.send-until', { closesAt: dates.closesAt })}
        </p>
        <ButtonRow>
          <ButtonLink href={publicHref}>{t('proposal.done.read')}</ButtonLink>
          <a href={href}>{t('proposal.done.own')}</a>
        </ButtonRow>
        <p>
          {t('shares.about-you.after')} <a href={aboutYouHref}>{t('shares.about-you')}</a>
        </p>
      </Stack>
    </>
  )
}
