import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { scoringProgress } from '~/queries/panel/scoring-progress.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Button, ButtonLink, ButtonRow } from '~/ui/button'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, now } = await enterRound(args, 'scores.lock')
  const progress = await sparks.world.read((db) => scoringProgress(db, round, now))
  return {
    back: `/p/${partnership.slug}/rounds/${round.slug}/scoring`,
    closesAt: round.dates.scoringClosesAt,
    in: progress.in,
    asked: progress.of,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'scores.lock')
  const locked = await sparks.world.write((db) => lockScores(db, on, round.id))
  if (!locked.ok) return refused(locked)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/scoring/ranking`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'panel.lock.title')

export default function LockPage() {
  const { back, closesAt, in: done, asked: total } = useLoaderData<typeof loader>()
  const { general } = useReply()
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={{}} general={general} />
      <BackLink href={back} />
      <PageHeading title={t('panel.lock.title')} lead={t('panel.lock.lead', { done, total })} />
      <Stack>
        {done < total && <p>{t('panel.lock.missing', { missing: total - done })}</p>}
        <p>{t('panel.lock.body')}</p>
        {closesAt !== null && <p>{t('panel.lock.otherwise', { closesAt })}</p>}
      </Stack>
      <Form once>
        <ButtonRow>
          <Button kind="stop">{t('panel.lock.button')}</Button>
          <ButtonLink href={back} kind="quiet">
            {t('panel.lock.back')}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </Stack>
  )
}
