import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeDates } from '~/commands/round/change-dates.server'
import { dateNames, happened, hasDate, mayNow } from '~/domain/round'
import { momentTyped } from '~/forms/moment-typed'
import { read, type Typed } from '~/forms/read'
import { changeable, changeDatesForm } from '~/forms/round/change-dates'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { MomentField } from '~/ui/round/moment-field'
import { SummaryList } from '~/ui/summary-list'
import { TextArea } from '~/ui/text-area'
import { When } from '~/ui/values'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership, round, now } = await enterRound(args, 'round.change-dates')
  const { timeZone } = partnership
  const open = changeable(round, now)
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/manage`,
    title: round.title,
    // While people vote, when that ends takes two officers, on a page of its own.
    voting: mayNow(round, 'vote', now).ok && happened(round, 'voting-opened'),
    roundHref: `/p/${partnership.slug}/rounds/${round.slug}`,
    open,
    past: dateNames.filter((name) => hasDate(round.rules.steps, name) && !open.includes(name)),
    dates: round.dates,
    saved: open.reduce<Typed>((all, name) => ({ ...all, ...momentTyped(name, round.dates[name], timeZone) }), {}),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, now } = await enterRound(args, 'round.change-dates')
  const reading = read(changeDatesForm(round, now, partnership.timeZone), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { dates, because } = reading.answers
  const changed = await sparks.world.write((db) => changeDates(db, on, round.id, dates, because))
  if (!changed.ok) return refused(changed, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.dates.page', { title: data?.title ?? '' })

export default function ChangeDatesPage() {
  const { href, title, voting, roundHref, open, past, dates, saved } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={title} title={t('round.manage.dates')} lead={t('round.dates.lead')} />
      {past.length > 0 && (
        <SummaryList
          rows={past.map((name) => {
            const at = dates[name]
            return { label: t(`round.date.${name}`), value: at !== null && <When at={at} /> }
          })}
        />
      )}
      {voting && (
        <p>
          <a href={`${roundHref}/voting-end`}>{t('sealing.end.title')}</a>
        </p>
      )}
      {open.length === 0 ? (
        <Empty title={t('round.dates.none')}>
          <p>{t('round.dates.none.why')}</p>
        </Empty>
      ) : (
        <Form saved={saved} answers={answers} errors={errors} once>
          {open.map((name, place) => (
            <MomentField
              key={name}
              name={name}
              legend={t(`round.date.${name}`)}
              hint={place === 0 ? t('round.plan.time-hint') : undefined}
            />
          ))}
          <TextArea
            name="because"
            label={t('round.dates.because')}
            hint={t('round.dates.because.hint')}
            most={400}
            rows={3}
          />
          <ButtonRow>
            <Button>{t('round.dates.do')}</Button>
            <a href={href}>{t('common.cancel')}</a>
          </ButtonRow>
          <Enhance script="forms" />
        </Form>
      )}
    </>
  )
}
