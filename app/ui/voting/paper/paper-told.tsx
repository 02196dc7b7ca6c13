import type { PaperOnRecord, PaperShown } from '~/domain/voting/paper'
import { Stack } from '../../arrange'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { DataTable } from '../../table'

const rows = ['marked', 'envelopes', 'named', 'papers', 'counted', 'spoiled', 'doubtful', 'duplicate', 'unread', 'setAside', 'takenOut', 'lost'] as const satisfies readonly (keyof PaperOnRecord)[] // prettier-ignore

/** To everybody, with the results: the votes on paper by hand and by the list, whether they agree, and the reason if not. */
export function PaperTold({ paper: { numbers, differences, because } }: { paper: PaperShown }) {
  const { t, format } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('envelopes.told')}</h2>
      <p>{t('envelopes.told.lead')}</p>
      {differences === 0 ? (
        <Notice kind="good" title={t('envelopes.agree')} />
      ) : (
        <Notice kind="wait" title={t('envelopes.told.differ', { differences })}>
          <p>{t('envelopes.told.because', { because: because ?? '' })}</p>
        </Notice>
      )}
      {numbers ? (
        <DataTable
          caption={t('envelopes.told')}
          captionUnseen
          rows={rows.map((of) => ({ of, many: numbers[of] }))}
          rowKey={({ of }) => of}
          columns={[
            { label: t('envelopes.what'), header: true, cell: ({ of }) => t(`envelopes.told.${of}`) },
            { label: t('envelopes.how-many'), numeric: true, cell: ({ many }) => format.count(many) },
          ]}
        />
      ) : (
        <p className="soft">{t('envelopes.told.few')}</p>
      )}
    </Stack>
  )
}
