import type { IdeaShown } from '~/domain/proposal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink } from '../button'
import { Choice } from '../choice'
import { Confirmation } from '../confirmation'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Facts } from '../facts'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages, type Translator } from '../messages'
import { Meter } from '../meter'
import { Notice } from '../notice'
import { DataTable } from '../table'
import { columnWords } from './column-words'

interface IdeaListProps {
  /** The round's own address. */
  href: string
  title: string
  list: {
    id: string
    state: 'to-confirm' | 'going' | 'done'
    fresh: number
    changed: number
    same: number
    cannot: number
    unread: readonly string[]
    shown: readonly IdeaShown[]
    added: number
    altered: number
    left: number
    total: number
  }
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** A table of ideas before it comes in, while it does, and when it has. */
export function IdeaListPage({ href, title, list, reply }: IdeaListProps) {
  const { t } = useMessages()
  const { state, added, altered, left, total } = list
  const going = t('bringing.going', { done: added + altered, total })
  return (
    <Stack room="loose">
      <BackLink href={`${href}/manage`}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {state === 'to-confirm' && <ToConfirm href={href} title={title} list={list} reply={reply} />}
      {state === 'going' && (
        <>
          <PageHeading title={going} lead={t('bringing.going-body')} />
          <Meter
            label={going}
            parts={[{ label: t('bringing.progress'), value: Math.min(total, added + altered + left) }]}
            total={total}
          />
          <div>
            <ButtonLink href={`${href}/manage/bring/${list.id}`} kind="quiet">
              {t('bringing.look-again')}
            </ButtonLink>
          </div>
        </>
      )}
      {state === 'done' && (
        <>
          <Confirmation title={t('bringing.done', { added, altered })}>{t('bringing.done-body')}</Confirmation>
          {left > 0 && <p>{t('bringing.left', { left })}</p>}
          <div>
            <ButtonLink href={`${href}#ideas`}>{t('bringing.see')}</ButtonLink>
          </div>
        </>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function ToConfirm({ href, title, list, reply }: IdeaListProps) {
  const { t } = useMessages()
  const { fresh, changed, same, cannot, unread, shown } = list
  const troubles = shown.filter(({ verdict }) => verdict.kind === 'cannot')
  const coming = shown.filter(({ verdict }) => verdict.kind === 'new' || verdict.kind === 'changed')
  return (
    <>
      <PageHeading eyebrow={title} title={t('bringing.preview')} lead={t('bringing.preview-lead')} />
      <Facts
        facts={[
          { label: t('bringing.count.new'), value: fresh, chief: true },
          { label: t('bringing.count.changed'), value: changed },
          { label: t('bringing.count.same'), value: same },
          { label: t('bringing.count.cannot'), value: cannot },
        ]}
      />
      {unread.length > 0 && (
        <Notice kind="wait" title={t('bringing.unread', { count: unread.length })}>
          <p>{t('bringing.unread-body', { columns: unread.map((one) => `“${one}”`).join(', ') })}</p>
        </Notice>
      )}
      {troubles.length > 0 && <Troubles troubles={troubles} count={cannot} />}
      {fresh + changed > 0 ? (
        <Form answers={reply.answers} errors={reply.errors} once>
          <WhatComes coming={coming} all={fresh + changed} />
          <Choice
            name="which"
            kind="one"
            legend={t('bringing.which')}
            options={[
              { value: 'all', label: t('bringing.which.all', { count: fresh + changed }) },
              ...(fresh > 0 && changed > 0 ? [{ value: 'new', label: t('bringing.which.new', { count: fresh }) }] : []),
              { value: 'chosen', label: t('bringing.which.chosen') },
            ]}
            value="all"
          />
          <div>
            <Button>{t('bringing.confirm')}</Button>
          </div>
        </Form>
      ) : (
        <Notice title={t('bringing.nothing')}>
          <p>{t('bringing.nothing-body')}</p>
        </Notice>
      )}
      <p>
        <a href={`${href}/manage/bring`}>{t('bringing.another')}</a>
      </p>
    </>
  )
}

function WhatComes({ coming, all }: { coming: readonly IdeaShown[]; all: number }) {
  const { t } = useMessages()
  return (
    <DataTable
      caption={t('bringing.coming', { shown: coming.length, all })}
      rows={coming}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          label: t('bringing.choose'),
          cell: ({ line, title }) => (
            <span className="choice">
              <input type="checkbox" name="line" value={line} id={`line-${line}`} />
              <label htmlFor={`line-${line}`}>
                <span className="unseen">{t('bringing.choose-one', { title })}</span>
              </label>
            </span>
          ),
        },
        { label: t('bringing.reference'), cell: ({ reference }) => reference || '–' },
        { label: t('bringing.idea'), header: true, cell: ({ title }) => title },
        { label: t('bringing.happens'), cell: (row) => <WhatHappens row={row} /> },
      ]}
    />
  )
}

function WhatHappens({ row: { verdict } }: { row: IdeaShown }) {
  const speaker = useMessages()
  const { t } = speaker
  if (verdict.kind !== 'changed') return t('bringing.is-new')
  return t('bringing.is-changed', { what: verdict.what.map((id) => columnWords(id, speaker)).join(', ') })
}

/** What cannot come in, each with its reason. */
function Troubles({ troubles, count }: { troubles: readonly IdeaShown[]; count: number }) {
  const speaker = useMessages()
  const { t } = speaker
  return (
    <section className="stack" aria-labelledby="troubles">
      <h2 id="troubles">{t('bringing.troubles', { count })}</h2>
      <DataTable
        caption={t('bringing.troubles-shown', { shown: troubles.length, count })}
        captionUnseen={troubles.length === count}
        rows={troubles}
        rowKey={({ line }) => String(line)}
        columns={[
          { label: t('invitation.list.line'), numeric: true, cell: ({ line }) => line },
          { label: t('bringing.idea'), header: true, cell: ({ reference, title }) => title || reference || '–' },
          { label: t('invitation.list.why'), cell: (row) => whyNot(row, speaker) },
        ]}
      />
      <p>{t('bringing.mend')}</p>
    </section>
  )
}

/** What the rules say, or what the form itself says of an answer. */
function whyNot({ verdict }: IdeaShown, { say, t }: Pick<Translator, 'say' | 't'>): string {
  if (verdict.kind !== 'cannot') return ''
  const { because, values } = verdict
  return because.startsWith('form.') ? t(because as Parameters<typeof t>[0], values) : say({ because, values })
}
