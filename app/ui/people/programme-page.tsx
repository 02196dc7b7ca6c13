import type { Pence } from '~/domain/pence'
import { PageHeading } from '../arrange'
import { Empty } from '../empty'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Money } from '../values'

interface Member {
  slug: string
  name: string
  area: string
  openRounds: number
  proposals: number
  awardedPence: Pence
}

/** A programme: its partnerships side by side, with figures that each of them shows already. */
export function ProgrammePage({
  slug,
  name,
  about,
  partnerships,
}: {
  slug: string
  name: string
  about: string
  partnerships: readonly Member[]
}) {
  const { t, format } = useMessages()
  const total = (of: 'openRounds' | 'proposals') => format.count(partnerships.reduce((sum, one) => sum + one[of], 0))
  return (
    <>
      <PageHeading
        title={name}
        lead={about || undefined}
        eyebrow={t('setup.programme.lead', { count: partnerships.length })}
      />
      <DataTable
        caption={name}
        captionUnseen
        rows={partnerships}
        rowKey={({ slug }) => slug}
        empty={<Empty title={t('common.nothing-here')}>{t('setup.programme.none')}</Empty>}
        foot={[
          t('setup.programme.total'),
          total('openRounds'),
          total('proposals'),
          <Money
            key="awarded"
            amount={partnerships.reduce((sum, one) => (sum + one.awardedPence) as Pence, 0 as Pence)}
          />,
        ]}
        columns={[
          {
            label: t('setup.programme.partnership'),
            header: true,
            cell: ({ slug, name: of, area }) => (
              <>
                <a href={`/p/${slug}`}>{of}</a>
                <span className="why">{area}</span>
              </>
            ),
          },
          {
            label: t('setup.programme.open-rounds'),
            numeric: true,
            cell: ({ openRounds }) => format.count(openRounds),
          },
          { label: t('setup.programme.proposals'), numeric: true, cell: ({ proposals }) => format.count(proposals) },
          {
            label: t('setup.programme.awarded'),
            numeric: true,
            cell: ({ awardedPence }) => <Money amount={awardedPence} />,
          },
        ]}
      />
      <p>
        <a href={`/programme/${slug}/years`}>{t('setup.programme.years')}</a>
      </p>
    </>
  )
}
