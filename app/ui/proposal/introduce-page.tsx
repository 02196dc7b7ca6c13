import { firstNameOf } from '~/domain/people/strength'
import { mostOfIntroduction } from '~/forms/introductions'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { TextArea } from '../text-area'
import { Ideas, type PairShown } from './introductions-page'
import { WhyTheyShouldMeet } from './why-meet'

interface IntroducePageProps {
  home: string
  pair: PairShown
  builder: string
  reply: FormReply
}

/** One pair that should meet: what they are written, and the ways to settle it. */
export function IntroducePage({ home, pair, builder, reply }: IntroducePageProps) {
  const { t } = useMessages()
  const href = `${home}/manage/introductions`
  const [one, other] = pair.sides
  const names = [firstNameOf(one.name), firstNameOf(other.name)] as const
  const unreached = pair.sides.filter(({ hasAddress }) => !hasAddress)
  return (
    <>
      <BackLink href={href}>{t('introductions.desk.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('introductions.introduce', { one: names[0], other: names[1] })} />
      <Stack as="section">
        <Ideas pair={pair} home={home} />
        <WhyTheyShouldMeet why={pair.why} names={names} />
        {pair.words && <blockquote className="as-written">{pair.words}</blockquote>}
      </Stack>
      {unreached.map(({ name }) => (
        <Notice key={name} kind="wait" title={t('introductions.no-email', { name })}>
          <p>{t('introductions.no-email-body')}</p>
        </Notice>
      ))}
      <Form answers={reply.answers} errors={reply.errors} once>
        {unreached.length === 0 && (
          <>
            <TextArea
              name="words"
              label={t('introductions.words')}
              hint={t('introductions.words-hint')}
              most={mostOfIntroduction.words}
              rows={4}
            />
            <Inset>
              <p>{t('introductions.what-they-get', { one: names[0], other: names[1], builder })}</p>
            </Inset>
          </>
        )}
        <ButtonRow>
          {unreached.length === 0 && (
            <Button name="how" value="made">
              {t('introductions.make')}
            </Button>
          )}
          <Button kind="quiet" name="how" value="in-person">
            {t('introductions.in-person')}
          </Button>
          {pair.kind !== 'aside' && (
            <Button kind="quiet" name="how" value="aside">
              {t('introductions.not-now')}
            </Button>
          )}
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
