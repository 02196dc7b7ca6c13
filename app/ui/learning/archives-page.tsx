import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Card } from '../card'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Tag } from '../tag'

interface ArchiveShown {
  readonly id: string
  readonly kind: 'whole' | 'public'
  readonly askedAt: Instant
  readonly askedBy: string
  readonly answer: { readonly answer: 'agreed' | 'declined' | 'taken-back'; readonly at: Instant; readonly by: string } | null // prettier-ignore
  readonly file: { readonly hash: string; readonly size: number; readonly until: Instant } | null
  readonly gone: boolean
  readonly mayAgree: boolean
  readonly mayDecline: boolean
  readonly mayTakeBack: boolean
}

interface ArchivesPageProps {
  home: string
  name: string
  once: string
  archives: readonly ArchiveShown[]
  reply: FormReply
}

/** All the partnership owns in one file: to ask for, to agree to, and to take away. */
export function ArchivesPage({ home, name, once, archives, reply }: ArchivesPageProps) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={home}>{name}</BackLink>
      <PageHeading title={t('archive.title')} lead={t('archive.lead')} />
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        <Choice
          kind="one"
          name="kind"
          legend={t('archive.kind')}
          options={(['whole', 'public'] as const).map((kind) => ({
            value: kind,
            label: t(`archive.kind.${kind}`),
            hint: t(`archive.kind.${kind}.hint`),
          }))}
        />
        <p>{t('archive.two')}</p>
        <ButtonRow>
          <Button>{t('archive.ask')}</Button>
        </ButtonRow>
      </Form>
      <Stack as="section">
        <h2>{t('archive.list')}</h2>
        {archives.length === 0 && <p>{t('archive.none-yet')}</p>}
        {archives.map((one) => (
          <Archive key={one.id} home={home} one={one} />
        ))}
      </Stack>
      <Enhance script="forms" />
    </>
  )
}

const stateOf = ({ answer, file, gone }: ArchiveShown) => {
  if (answer === null) return 'waits'
  if (answer.answer !== 'agreed') return answer.answer
  return file ? 'ready' : gone ? 'gone' : 'making'
}

function Archive({ home, one }: { home: string; one: ArchiveShown }) {
  const { t, format } = useMessages()
  const state = stateOf(one)
  const { file, answer } = one
  return (
    <Card>
      <h3>{t(`archive.kind.${one.kind}`)}</h3>
      <p>
        <Tag kind={state === 'ready' ? 'good' : 'note'}>{t(`archive.state.${state}`)}</Tag>
      </p>
      <p className="soft">
        {t('archive.asked', { name: one.askedBy, moment: format.whenInSentence(one.askedAt) })}
        {answer && <br />}
        {answer &&
          t(`archive.answered.${answer.answer}`, { name: answer.by, moment: format.whenInSentence(answer.at) })}
      </p>
      {state === 'making' && <p role="status">{t('archive.making')}</p>}
      {file && (
        <>
          <p>{t('archive.until', { until: format.whenInSentence(file.until) })}</p>
          <form method="post" action={`${home}/manage/archives/${one.id}/file`}>
            <Button>
              <T
                k="archive.take"
                values={{
                  kind: t(`archive.kind.${one.kind}`),
                  moment: format.whenInSentence(one.askedAt),
                  size: sizeOf(file.size, format.count),
                }}
                tags={{ unseen: <span className="unseen" /> }}
              />
            </Button>
          </form>
          <p className="small soft">
            {t('archive.hash')}: <code className="code">{file.hash}</code>
          </p>
        </>
      )}
      {(one.mayAgree || one.mayDecline || one.mayTakeBack) && (
        <Form once>
          <input type="hidden" name="archive" value={one.id} />
          <ButtonRow>
            {one.mayAgree && (
              <Button name="answer" value="agreed">
                {t('archive.agree')}
              </Button>
            )}
            {one.mayDecline && (
              <Button kind="quiet" name="answer" value="declined">
                {t('archive.decline')}
              </Button>
            )}
            {one.mayTakeBack && (
              <Button kind="quiet" name="answer" value="taken-back">
                {t('archive.take-back')}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}

/** `340 kB`, `12 MB`. */
const sizeOf = (bytes: number, number: (value: number) => string): string =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${number(Math.round(bytes / 1_000_000))} MB`
