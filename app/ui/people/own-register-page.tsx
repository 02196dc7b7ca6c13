import { keptKinds, type KeptKind } from '~/domain/people/kept-interests'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DataTable } from '../table'
import type { PeopleReply } from './reply'

interface OwnRegisterProps {
  home: string
  confirmedAt: Instant | null
  due: boolean
  interests: readonly {
    id: string
    kind: KeptKind
    what: string
    since: string
    note: string
    endedAt: Instant | null
  }[]
  reply: PeopleReply
}

/** One's own register of interests: what stands in it, one more, and that it is right. */
export function OwnRegisterPage({ home, confirmedAt, due, interests, reply }: OwnRegisterProps) {
  const { t, format } = useMessages()
  const going = interests.filter(({ endedAt }) => endedAt === null)
  return (
    <Stack room="loose">
      <BackLink href={`${home}/people/interests`}>{t('register.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('register.own')} lead={t('register.own-lead')} />
      <Notice
        kind={due ? 'wait' : 'good'}
        title={
          confirmedAt === null
            ? t('register.never-confirmed')
            : t(due ? 'register.confirm-again' : 'register.confirmed', { confirmedOn: confirmedAt })
        }
      >
        <Form once>
          <div>
            <Button name="step" value="confirm" kind={due ? 'main' : 'quiet'}>
              {t(going.length === 0 ? 'register.confirm-none' : 'register.confirm')}
            </Button>
          </div>
        </Form>
      </Notice>
      {interests.length > 0 && (
        <DataTable
          caption={t('register.yours')}
          rows={interests}
          rowKey={({ id }) => id}
          columns={[
            { label: t('register.what'), header: true, cell: ({ what }) => what },
            { label: t('register.kind'), cell: ({ kind }) => t(`register.kind.${kind}`) },
            { label: t('register.since'), cell: ({ since }) => since || '–' },
            { label: t('register.note'), cell: ({ note }) => note || '–' },
            {
              label: t('register.ended'),
              cell: ({ id, what, endedAt }) =>
                endedAt !== null ? (
                  format.day(endedAt)
                ) : (
                  <Form once>
                    <input type="hidden" name="interest" value={id} />
                    <div>
                      <Button name="step" value="end" kind="quiet">
                        {t('register.end', { what })}
                      </Button>
                    </div>
                  </Form>
                ),
            },
          ]}
        />
      )}
      <section className="stack" aria-labelledby="add">
        <h2 id="add">{t('register.add')}</h2>
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            name="kind"
            kind="one"
            legend={t('register.kind')}
            options={keptKinds.map((kind) => ({
              value: kind,
              label: t(`register.kind.${kind}`),
              hint: t(`register.kind-hint.${kind}`),
            }))}
          />
          <TextField name="what" label={t('register.what')} hint={t('register.what-hint')} autoComplete="off" />
          <TextField name="since" label={t('register.since')} hint={t('register.since-hint')} width={10} />
          <TextField name="note" label={t('register.note')} hint={t('register.note-hint')} />
          <div>
            <Button>{t('register.add-it')}</Button>
          </div>
        </Form>
      </section>
    </Stack>
  )
}
