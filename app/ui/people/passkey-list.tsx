import type { Instant } from '~/domain/time'
import { useMessages } from '../messages'
import { DataTable } from '../table'

export interface PasskeyShown {
  readonly id: string
  readonly name: string
  readonly createdAt: Instant
  readonly usedAt: Instant | null
}

/** Someone's passkeys, each with when it was made and last used, and the way to change it. */
export function PasskeyList({ passkeys }: { passkeys: readonly PasskeyShown[] }) {
  const { t, format } = useMessages()
  if (passkeys.length === 0) return <p>{t('access.passkeys.none')}</p>
  return (
    <DataTable
      caption={t('access.passkeys.yours')}
      rows={passkeys}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('access.passkeys.name'),
          header: true,
          cell: ({ id, name }) => <a href={`/you/passkeys/${id}`}>{name}</a>,
        },
        { label: t('access.passkeys.made'), cell: ({ createdAt }) => format.day(createdAt) },
        {
          label: t('access.passkeys.used'),
          cell: ({ usedAt }) => (usedAt === null ? t('access.passkeys.never') : format.when(usedAt)),
        },
      ]}
    />
  )
}
