import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterProposal } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ownEmail } from '~/queries/proposal/own-draft.server'
import { Stack } from '~/ui/arrange'
import { ButtonLink, ButtonRow } from '~/ui/button'
import { Confirmation } from '~/ui/confirmation'
import { T, useMessages } from '~/ui/messages'
import { WhatHappensNext } from '~/ui/proposal/what-happens-next'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, proposal } = await enterProposal(args, 'proposal.read-own')
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const href = `${roundHref}/apply/${proposal.reference}`
  if (proposal.standing !== 'submitted') throw redirect(href)
  const { rules, dates } = round
  return {
    href,
    publicHref: `${roundHref}/proposals/${proposal.reference}`,
    reference: proposal.reference,
    rules,
    dates,
    email: await sparks.world.read((db) => ownEmail(db, proposal)),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.done.title')

export default function Done() {
  const { href, publicHref, reference, rules, dates, email } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      <Confirmation title={t('proposal.done.title')} reference={reference}>
        {t('proposal.done.thanks')}
      </Confirmation>
      <Stack as="section">
        <h2>{t('proposal.done.next')}</h2>
        <WhatHappensNext rules={rules} dates={dates} />
        <p>
          {email === null ? (
            <T k="proposal.done.no-letter" tags={{ link: <a href="/you" /> }} />
          ) : (
            t('proposal.done.letter', { email })
          )}{' '}
          {t('proposal.check.send-until', { closesAt: dates.closesAt })}
        </p>
        <ButtonRow>
          <ButtonLink href={publicHref}>{t('proposal.done.read')}</ButtonLink>
          <a href={href}>{t('proposal.done.own')}</a>
        </ButtonRow>
      </Stack>
    </>
  )
}
