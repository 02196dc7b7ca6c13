import type { Pence } from '~/domain/pence'
import type { Standing } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DataTable } from '../table'
import { Tag, type TagKind } from '../tag'
import { Money } from '../values'

interface Item {
  reference: string
  title: string
  costPence: Pence | null
  standing: Standing
  hasInterest: boolean
  talk: 'waiting' | 'answered' | null
  until: Instant | null
}

/** Whether it is time to check, or before, after, or not a step of this round at all. */
export type CheckingTime = 'too-early' | 'now' | 'finished' | 'not-taken'

interface CheckingListProps {
  href: string
  roundHref: string
  round: string
  closesAt: Instant
  when: CheckingTime
  items: readonly Item[]
  drafts: number
  /** The title of what has just been checked. */
  justChecked: string | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

const kinds: Record<'submitted' | 'sent-back' | 'eligible' | 'not-eligible', TagKind> = {
  submitted: 'note',
  'sent-back': 'wait',
  eligible: 'good',
  'not-eligible': 'stop',
}

/** What has come in, each checked or to be checked; and the end of it. */
export function CheckingList(props: CheckingListProps) {
  const { roundHref, round, closesAt, when, items, drafts, justChecked, reply } = props
  const { t } = useMessages()
  const left = items.filter(({ standing }) => standing === 'submitted' || standing === 'sent-back').length
  return (
    <>
      <BackLink href={roundHref}>{round}</BackLink>
      <ErrorSummary {...reply} />
      {justChecked !== null && (
        <Notice kind="good" title={t('proposal.checking.saved', { title: justChecked })} announce />
      )}
      <PageHeading eyebrow={round} title={t('proposal.checking.title')} lead={t('proposal.checking.lead')} />
      {when === 'too-early' && (
        <Notice kind="wait" title={t('proposal.checking.too-early')}>
          <p>
            {t('proposal.checking.too-early-body', { closesAt })}{' '}
            {drafts > 0 && t('proposal.checking.drafts', { drafts })}
          </p>
        </Notice>
      )}
      {when === 'finished' && (
        <Notice kind="good" title={t('proposal.checking.finished')}>
          <p>{t('proposal.checking.finished-body')}</p>
        </Notice>
      )}
      {when === 'not-taken' ? (
        <Notice title={t('proposal.checking.not-taken')} />
      ) : items.length === 0 ? (
        <Empty title={t('proposal.checking.none')}>
          <p>{t('proposal.checking.none-body')}</p>
        </Empty>
      ) : (
        <Items {...props} done={items.length - left} />
      )}
      {when === 'now' && <Finish left={left} />}
    </>
  )
}

function Items({ href, when, items, drafts, done }: CheckingListProps & { done: number }) {
  const { t } = useMessages()
  const found = ({ standing, hasInterest, talk, until }: Item) => {
    if (standing === 'draft' || standing === 'withdrawn' || standing === 'joined') return null
    if (hasInterest && standing === 'submitted') return t('proposal.checking.interest')
    return (
      <>
        <Tag kind={kinds[standing]}>{t(`proposal.checking.found.${standing}`)}</Tag>
        {until !== null && <span className="soft"> {t('checking.list.until', { untilAt: until })}</span>}
        {talk !== null && when === 'now' && !hasInterest && <span className="soft"> {t(`checking.list.${talk}`)}</span>}
      </>
    )
  }
  return (
    <Stack>
      {when !== 'too-early' && <p>{t('proposal.checking.progress', { done, total: items.length })}</p>}
      <DataTable
        caption={t('proposal.checking.table')}
        rows={items}
        rowKey={({ reference }) => reference}
        columns={[
          {
            label: t('proposal.checking.column.idea'),
            header: true,
            cell: ({ reference, title }) => (
              <>
                <a href={`${href}/${reference}`}>{title}</a> <span className="soft">{reference}</span>
              </>
            ),
          },
          {
            label: t('proposal.checking.column.asks'),
            numeric: true,
            cell: ({ costPence }) => costPence !== null && <Money amount={costPence} />,
          },
          { label: t('proposal.checking.column.found'), cell: found },
        ]}
      />
      {when !== 'too-early' && drafts > 0 && <p className="soft">{t('proposal.checking.drafts-left', { drafts })}</p>}
    </Stack>
  )
}

function Finish({ left }: { left: number }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('proposal.checking.finish')}</h2>
      {left > 0 ? (
        <p>{t('proposal.checking.finish-wait', { left })}</p>
      ) : (
        <>
          <p>{t('proposal.checking.finish-body')}</p>
          <Form once>
            <ButtonRow>
              <Button>{t('proposal.checking.finish-button')}</Button>
            </ButtonRow>
          </Form>
          <Enhance script="forms" />
        </>
      )}
    </Stack>
  )
}
