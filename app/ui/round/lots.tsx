import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { DataTable } from '../table'

interface LotsProps {
  href: string
  lots: readonly { number: number; reference: string; title: string; hash: string; draw: number }[]
  draws: readonly { at: Instant; seed: string; listHash: string; count: number }[]
}

/** The lots that settle ties, and how anyone can draw them again. */
export function Lots({ href, lots, draws }: LotsProps) {
  const { t } = useMessages()
  const [first, ...later] = draws
  if (!first) return null
  return (
    <Stack as="section">
      <p>{t('deciding.lots.lead', { drawnAt: first.at })}</p>
      {later.map(({ at, count, seed }) => (
        <p key={seed}>{t('deciding.lots.later', { count, drawnAt: at })}</p>
      ))}
      <DataTable
        caption={t('deciding.lots.caption')}
        captionUnseen
        rows={lots}
        rowKey={({ reference }) => reference}
        columns={[
          { label: t('deciding.lots.number'), numeric: true, cell: ({ number }) => number },
          {
            label: t('deciding.lots.idea'),
            header: true,
            cell: ({ reference, title }) => (
              <>
                <a href={`${href}/proposals/${encodeURIComponent(reference)}`}>{title}</a>{' '}
                <span className="soft small one-word">{reference}</span>
              </>
            ),
          },
          {
            label: t('deciding.lots.hash'),
            cell: ({ hash }) => <code className="long-word">{hash}</code>,
          },
        ]}
      />
      <h3>{t('deciding.lots.check')}</h3>
      <p>{t('deciding.lots.check.body')}</p>
      <dl className="pairs">
        {draws.map(({ seed, listHash }) => (
          <div key={seed}>
            <dt>{t('deciding.lots.seed')}</dt>
            <dd>
              <code className="long-word">{seed}</code>
            </dd>
            <dt>{t('deciding.lots.list')}</dt>
            <dd>
              <code className="long-word">{listHash}</code>
            </dd>
          </div>
        ))}
      </dl>
    </Stack>
  )
}
