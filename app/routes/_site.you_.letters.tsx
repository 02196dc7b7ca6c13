import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseNews } from '~/commands/people/choose-news.server'
import { newsForm } from '~/forms/news'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownLetters } from '~/queries/people/own-letters.server'
import { PageHeading } from '~/ui/arrange'
import { Button } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'post.choose.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'news.choose')
  const own = await sparks.world.read((db) => ownLetters(db, person?.personId ?? '', now))
  return { ...own, saved: new URL(args.request.url).searchParams.has('saved') }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on } = await enter(args, 'news.choose')
  const reading = read(newsForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  await sparks.world.write((db) => chooseNews(db, on, sparks.secrets, reading.answers.news))
  return redirect('/you/letters?saved')
}

export default function OwnLettersPage() {
  const { news, email, wrong, saved } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  const choices = ['at-once', 'daily', 'weekly'] as const
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      {saved && (
        <Notice
          kind="good"
          announce
          title={t('post.choose.saved', { choice: t(`post.choose.${news}`).toLowerCase() })}
        />
      )}
      <PageHeading
        eyebrow={<a href="/you">{t('people.you.title')}</a>}
        title={t('post.choose.title')}
        lead={t('post.choose.lead')}
      />
      {email === null && <Notice kind="wait" title={t('post.choose.no-address')} />}
      {email !== null && wrong && <Notice kind="wait" title={t('post.choose.wrong', { email })} />}
      <Form answers={answers} errors={errors} saved={{ news }}>
        <Choice
          name="news"
          kind="one"
          legend={t('post.choose.legend')}
          hint={t('post.choose.hint')}
          options={[
            ...choices.map((value) => ({
              value,
              label: t(`post.choose.${value}`),
              hint: t(`post.choose.${value}-hint`),
            })),
            { value: 'none', label: t('post.choose.none') },
          ]}
        />
        <div>
          <Button>{t('post.choose.save')}</Button>
        </div>
      </Form>
    </>
  )
}
