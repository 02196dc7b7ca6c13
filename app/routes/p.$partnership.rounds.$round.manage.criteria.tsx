import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeCriteria } from '~/commands/panel/change-criteria.server'
import { happened, mayChangeCriteria } from '~/domain/round'
import { read } from '~/forms/read'
import { criteriaForm } from '~/forms/round/criteria'
import { criteriaTyped } from '~/forms/round/plan-typed'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { planOf } from '~/queries/round/planning.server'
import { PageHeading } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { CriteriaFields } from '~/ui/round/criteria-fields'
import { TextArea } from '~/ui/text-area'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round } = await enterRound(args, 'criteria.change')
  const { criteria } = await sparks.world.read((db) => planOf(db, round))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/manage`,
    title: round.title,
    open: happened(round, 'published') && mayChangeCriteria(round, now),
    criteria,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'criteria.change')
  const reading = read(criteriaForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { criteria, because } = reading.answers
  const changed = await sparks.world.write((db) => changeCriteria(db, on, round.id, criteria, because))
  if (!changed.ok) return refused(changed, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}#how`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'deciding.criteria.change.page', { title: data?.title ?? '' })

export default function ChangeCriteriaPage() {
  const { href, title, open, criteria } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  const saved = criteriaTyped(criteria)
  return (
    <>
      <BackLink href={href}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading
        eyebrow={title}
        title={t('deciding.criteria.change')}
        lead={open ? t('deciding.criteria.change.lead') : undefined}
      />
      {open ? (
        <Form saved={saved} answers={answers} errors={errors} once>
          <CriteriaFields filled={Object.keys(answers).length > 0 ? answers : saved} errors={errors} />
          <TextArea
            name="because"
            label={t('deciding.criteria.change.because')}
            hint={t('deciding.criteria.change.because.hint')}
            most={400}
            rows={3}
          />
          <ButtonRow>
            <Button>{t('deciding.criteria.change.do')}</Button>
            <a href={href}>{t('common.cancel')}</a>
          </ButtonRow>
          <Enhance script="forms" />
        </Form>
      ) : (
        <Empty title={t('deciding.criteria.fixed')}>
          <p>{t('deciding.criteria.fixed.body')}</p>
        </Empty>
      )}
    </>
  )
}
