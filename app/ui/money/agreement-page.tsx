import type { Agreement, WayOfAgreeing } from '~/domain/money'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { DateField } from '../date-field'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { Tag } from '../tag'
import { AgreementText } from './agreement-text'
import type { MoneyReply } from './award-page'

export interface AcceptedShown {
  readonly number: number
  readonly way: WayOfAgreeing
  readonly signedOn: string | null
  readonly acceptedAt: Instant
  readonly by: string
  readonly code: string
  /** Nothing once they have been let go. */
  readonly words: Agreement | null
}

interface AgreementPageProps {
  books: string
  awardHref: string
  idea: string
  words: Agreement
  isAgreed: boolean
  accepted: readonly AcceptedShown[]
  mayRecord: boolean
  keptOut: boolean
  reply: MoneyReply
}

/** The agreement of an award for its officers: its words now, what was accepted, and a sheet that was signed. */
export function AgreementPage(props: AgreementPageProps) {
  const { books, awardHref, idea, words, isAgreed, accepted, reply } = props
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: awardHref, label: idea },
        ]}
      />
      <PageHeading title={words.title}>
        <p>
          <Tag kind={isAgreed ? 'good' : 'wait'}>{t(isAgreed ? 'agreement.accepted' : 'agreement.waits')}</Tag>
        </p>
      </PageHeading>
      <Inset>{t(isAgreed ? 'agreement.state.accepted' : 'agreement.state.waits')}</Inset>
      <AgreementText words={words} />
      <AgreementSheets href={`${awardHref}/agreement.pdf`} />
      {!isAgreed && <Paper {...props} />}
      {accepted.some(({ way }) => way === 'paper') && (
        <p>
          <a href={`${awardHref}/papers`}>{t('papers.link')}</a>
        </p>
      )}
      <Stack as="section">
        <h2>{t('agreement.story')}</h2>
        {accepted.length === 0 && <p>{t('agreement.story.none')}</p>}
        {accepted.map((one) => (
          <Accepted key={one.number} {...one} />
        ))}
      </Stack>
      <Enhance script="forms" />
    </>
  )
}

/** Where it can be printed, in either size. */
export function AgreementSheets({ href }: { href: string }) {
  const { t } = useMessages()
  return (
    <p className="row">
      <a href={href}>{t('agreement.print')}</a>
      <a href={`${href}?large=yes`}>{t('agreement.print.large')}</a>
    </p>
  )
}

function Accepted({ number, way, signedOn, acceptedAt, by, code, words }: AcceptedShown) {
  const { t, format } = useMessages()
  const day = signedOn === null ? '' : format.dayInSentence(noonOf(signedOn))
  return (
    <div>
      <p>
        {t(`agreement.story.${way}`, { number, name: by, moment: format.when(acceptedAt), day })}
        <span className="why">{t('agreement.story.code', { code })}</span>
      </p>
      {words === null ? (
        <p>{t('agreement.story.gone')}</p>
      ) : (
        <Details summary={t('agreement.story.words', { number })}>
          <AgreementText words={words} />
        </Details>
      )}
    </div>
  )
}

function Paper({ mayRecord, keptOut, reply }: AgreementPageProps) {
  const { t } = useMessages()
  if (keptOut) return <Inset>{t('money.kept-out')}</Inset>
  if (!mayRecord) return null
  const isBack = Object.keys(reply.answers).length > 0 || Object.keys(reply.errors).length > 0
  return (
    <Details summary={t('agreement.paper')} open={isBack}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('agreement.paper.explained')}</p>
        <TextField
          name="code"
          label={t('agreement.paper.code')}
          hint={t('agreement.paper.code.hint')}
          width={20}
          autoComplete="off"
          spellCheck={false}
        />
        <DateField name="signedOn" legend={t('agreement.paper.on')} />
        <p>
          <Button>{t('agreement.paper.button')}</Button>
        </p>
      </Form>
    </Details>
  )
}
