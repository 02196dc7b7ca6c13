import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { challengeAbouts, mostInChallenge } from '~/domain/voting/challenge'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, HiddenField, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'

interface ChallengeFormPageProps {
  /** The round's page. */
  href: string
  title: string
  /** Why nobody can challenge this vote now; nothing when anyone can. */
  closed: Refusal | null
  until: Instant | null
  /** Who may be named in it. */
  officers: readonly { personId: string; name: string }[]
  signedInAs: string | null
  secret: string
  reply: FormReply
}

/** Where anyone says that something is wrong with a vote. */
export function ChallengeFormPage({ href, title, closed, until, reply, ...page }: ChallengeFormPageProps) {
  const { officers, signedInAs, secret } = page
  const { t, say } = useMessages()
  return (
    <Stack room="loose">
      <BackLink href={`${href}/results`}>{t('voting.results.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={title}
        title={t('challenge.title')}
        lead={closed ? say(closed) : until !== null ? t('challenge.lead', { untilAt: until }) : undefined}
      />
      {closed ? (
        <ButtonRow>
          <ButtonLink href={`${href}/results`}>{t('voting.away.results')}</ButtonLink>
        </ButtonRow>
      ) : (
        <>
          <Details summary={t('challenge.first')}>
            <p>{t('challenge.first.receipt')}</p>
            <p>{t('challenge.first.count')}</p>
          </Details>
          <Form answers={reply.answers} errors={reply.errors} once>
            <HiddenField name="secret" value={secret} />
            <Choice
              kind="one"
              name="about"
              legend={t('challenge.about')}
              options={challengeAbouts.map((about) => ({
                value: about,
                label: t(`challenge.about.${about}`),
                hint: t(`challenge.about.${about}-hint`),
              }))}
            />
            <TextArea
              name="words"
              label={t('challenge.words')}
              hint={t('challenge.words-hint')}
              most={mostInChallenge}
              rows={6}
            />
            {officers.length > 0 && (
              <Choice
                kind="several"
                name="against"
                legend={t('challenge.against')}
                hint={t('challenge.against-hint')}
                options={officers.map(({ personId, name }) => ({ value: personId, label: name }))}
              />
            )}
            <Choice
              kind="one"
              name="reading"
              legend={t('challenge.reading')}
              options={(['public', 'private'] as const).map((value) => ({
                value,
                label: t(`challenge.reading.${value}`),
                hint: t(`challenge.reading.${value}-hint`),
              }))}
            />
            <TextField
              name="receipt"
              label={t('challenge.receipt')}
              hint={t('challenge.receipt-hint')}
              width={20}
              spellCheck={false}
              autoComplete="off"
            />
            <p className="soft">
              {signedInAs === null ? t('challenge.unnamed') : t('challenge.named', { name: signedInAs })}
            </p>
            <div>
              <Button>{t('challenge.send')}</Button>
            </div>
            <Enhance script="forms" />
          </Form>
        </>
      )}
    </Stack>
  )
}
