import { kindsOfInstallation, kindsOfPartnership, type PeriodsChosen } from '~/domain/keeping'
import type { ReactNode } from 'react'
import { PageHeading } from '../arrange'
import { T, useMessages } from '../messages'
import { Prose } from '../prose'
import { KeptFor } from './kept-for'

interface PartnershipKeepsProps {
  name: string
  periods: PeriodsChosen
  /** What it says of it in its own words. */
  children?: ReactNode
}

/** How long one partnership keeps things, for everyone to read. */
export function PartnershipKeeps({ name, periods, children }: PartnershipKeepsProps) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t('keeping.page.title')} lead={t('keeping.page.lead', { partnership: name })} />
      {children}
      <KeptFor
        caption={t('keeping.page.caption', { partnership: name })}
        kinds={kindsOfPartnership}
        periods={periods}
      />
      <KeptFor caption={t('keeping.site.caption')} kinds={kindsOfInstallation} periods={{}} />
      <Prose>
        <h2>{t('keeping.page.stays')}</h2>
        <p>{t('keeping.stays')}</p>
        <p>
          <T k="keeping.page.more" tags={{ privacy: <a href="/privacy" /> }} />
        </p>
      </Prose>
    </>
  )
}
