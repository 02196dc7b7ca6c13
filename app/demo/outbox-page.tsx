import { instant } from '~/domain/time'
import type { MailMessage } from '~/jobs/mail-message.server'
import { PageHeading } from '~/ui/arrange'
import { Details } from '~/ui/details'
import { useMessages } from '~/ui/messages'
import { SummaryList } from '~/ui/summary-list'
import { DataTable } from '~/ui/table'
import type { ShownLetter } from './outbox.server'
import { wholePage, type DemoPageFacts } from './page'

type Around = Pick<DemoPageFacts, 'language' | 'now' | 'stylesheets'>

/** Every letter of the demonstration, to be opened. */
export const outboxPage = (around: Around, letters: readonly ShownLetter[]): string =>
  wholePage(around, <Outbox letters={letters} />)

/** One letter: as a page, as text, and with what mail programs read. */
export const letterPage = (around: Around, id: string, letter: MailMessage): string =>
  wholePage(around, <OneLetter id={id} letter={letter} />)

function Outbox({ letters }: { letters: readonly ShownLetter[] }) {
  const { t, format } = useMessages()
  return (
    <>
      <PageHeading
        eyebrow={<a href="/demo">{t('demo.title')}</a>}
        title={t('demo.outbox.title')}
        lead={t('demo.outbox.lead')}
      />
      <DataTable
        caption={t('demo.outbox.title')}
        captionUnseen
        rows={letters}
        rowKey={({ id }) => id}
        empty={<p>{t('demo.outbox.none')}</p>}
        columns={[
          {
            label: t('demo.outbox.subject'),
            header: true,
            cell: ({ id, subject }) => <a href={`/demo/outbox/${id}`}>{subject}</a>,
          },
          { label: t('demo.outbox.to'), cell: ({ to }) => to },
          { label: t('demo.outbox.written'), cell: ({ postedAt }) => format.when(instant(postedAt)) },
        ]}
      />
    </>
  )
}

function OneLetter({ id, letter }: { id: string; letter: MailMessage }) {
  const { t } = useMessages()
  const { from, to, replyTo, messageId, headers } = letter
  const read: Record<string, string> = {
    ...(replyTo ? { 'Reply-To': inHeader(replyTo) } : {}),
    'Message-ID': messageId,
    ...headers,
  }
  return (
    <>
      <PageHeading eyebrow={<a href="/demo/outbox">{t('demo.outbox.back')}</a>} title={letter.subject ?? ''} />
      <SummaryList
        rows={[
          { label: t('demo.outbox.from'), value: inHeader(from) },
          { label: t('demo.outbox.to'), value: inHeader(to) },
        ]}
      />
      <section className="stack" aria-labelledby="as-page">
        <h2 id="as-page">{t('demo.outbox.page')}</h2>
        <iframe className="demo-letter-page" title={t('demo.outbox.page')} src={`/demo/outbox/${id}/page`} />
      </section>
      <section className="stack" aria-labelledby="as-text">
        <h2 id="as-text">{t('demo.outbox.text')}</h2>
        <pre className="demo-letter">{letter.text}</pre>
      </section>
      <Details summary={t('demo.outbox.headers')}>
        <SummaryList rows={Object.entries(read).map(([label, value]) => ({ label, value }))} />
      </Details>
    </>
  )
}

/** Somebody as a header names her. */
function inHeader(who: unknown): string {
  if (typeof who === 'string') return who
  const { name = '', address = '' } = (who ?? {}) as { name?: string; address?: string }
  return name === '' ? address : `${name} <${address}>`
}
