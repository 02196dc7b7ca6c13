import { spacedPaperCode } from '~/domain/people'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextField } from '../field'

interface ReceiptsPageProps {
  round: { title: string; href: string }
  /** How many receipts there are, and the first of them; nothing before the count. */
  list: { many: number; first: readonly string[] } | null
  /** What was looked for, and whether it is there. */
  answer: { receipt: string; isThere: boolean } | null
  reply: FormReply
}

/** Anyone looks for a receipt among those of the votes that were counted. */
export function ReceiptsPage({ round, list, answer, reply }: ReceiptsPageProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <BackLink href={`${round.href}/results`}>{t('voting.results.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={round.title}
        title={t('sealing.receipts.title')}
        lead={list ? t('sealing.receipts.lead', { many: list.many }) : t('sealing.receipts.soon')}
      />
      {answer && <Answer {...answer} />}
      {list && (
        <Form answers={reply.answers} errors={reply.errors}>
          <TextField
            name="receipt"
            label={t('sealing.receipts.field')}
            hint={t('sealing.receipts.hint')}
            width={20}
            spellCheck={false}
            autoComplete="off"
          />
          <div>
            <Button>{t('sealing.receipts.look')}</Button>
          </div>
          <Enhance script="forms" />
        </Form>
      )}
      <Details summary={t('sealing.receipts.why')}>
        <p>{t('sealing.receipts.shows')}</p>
        <p>{t('sealing.receipts.shows-not')}</p>
      </Details>
      {list && list.many > 0 && (
        <Stack as="section">
          <h2>{t('sealing.receipts.list')}</h2>
          <ul className="receipts" dir="ltr">
            {list.first.map((code, at) => (
              <li key={`${code} ${at}`} className="code">
                {spacedPaperCode(code)}
              </li>
            ))}
          </ul>
          {list.first.length < list.many && (
            <p>{t('sealing.receipts.first', { shown: list.first.length, many: list.many })}</p>
          )}
          <ButtonRow>
            <ButtonLink href={`${round.href}/results/receipts.txt`} kind="quiet" download>
              {t('sealing.receipts.download')}
            </ButtonLink>
          </ButtonRow>
        </Stack>
      )}
    </Stack>
  )
}

function Answer({ receipt, isThere }: { receipt: string; isThere: boolean }) {
  const { t } = useMessages()
  const words = { receipt: spacedPaperCode(receipt) }
  return isThere ? (
    <Notice kind="good" title={t('sealing.receipts.found', words)} announce>
      <p>{t('sealing.receipts.found-body')}</p>
    </Notice>
  ) : (
    <Notice kind="wait" title={t('sealing.receipts.not-found', words)} announce>
      <p>{t('sealing.receipts.not-found-body')}</p>
    </Notice>
  )
}
