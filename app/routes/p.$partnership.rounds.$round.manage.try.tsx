import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tryRule } from '~/domain/panel'
import { phaseOf } from '~/domain/round'
import { readTrial } from '~/forms/panel/rule-trial'
import { typedIn } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { exampleAsked, exampleTyped } from '~/ui/panel/rule-examples'
import { RuleTrial } from '~/ui/panel/rule-trial'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership, round, now } = await enterRound(args, 'round.plan')
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/manage`,
    title: round.title,
    rules: round.rules,
    draft: phaseOf(round, now) === 'draft',
    example: exampleAsked(new URL(args.request.url).searchParams.get('example')),
  }
}

/** Works the rule out on the figures that were sent, and keeps nothing. */
export async function action(args: ActionFunctionArgs) {
  await enterRound(args, 'round.plan')
  const reading = readTrial(typedIn(await args.request.formData()))
  if (!reading.ok) return unprocessable(reading)
  return data({ typed: reading.typed, faults: {}, figures: reading.answers })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'deciding.try.page', { title: data?.title ?? '' })

export default function TryRulePage() {
  const { href, title, rules, draft, example } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { errors } = useReply()
  const { t } = useMessages()
  const typed = sent?.typed ?? exampleTyped(example, t)
  const figures = sent ? ('figures' in sent ? sent.figures : null) : figuresOf(typed)
  return (
    <>
      <BackLink href={href}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={errors} />
      <PageHeading eyebrow={title} title={t('deciding.try')} lead={t('deciding.try.lead')} />
      <RuleTrial
        rules={rules}
        href={href}
        draft={draft}
        example={example}
        typed={typed}
        errors={errors}
        tried={figures && { figures, said: tryRule(rules, figures) }}
      />
    </>
  )
}

/** What an example says. */
function figuresOf(typed: ReturnType<typeof exampleTyped>) {
  const reading = readTrial({ ...typed } as Parameters<typeof readTrial>[0])
  return reading.ok ? reading.answers : null
}
