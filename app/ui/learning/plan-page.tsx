import { PageHeading, Stack } from '../arrange'
import { T, useMessages } from '../messages'
import { Prose } from '../prose'
import { Themes } from '../round/themes'
import { DocumentsHere } from './documents-here'

interface PlanPageProps {
  home: string
  name: string
  area: string
  vision: string
  themes: readonly { id: string; name: string; about: string }[]
  documents: readonly { slug: string; title: string; words: string }[]
}

/** What a partnership is for, where its money and its people are, and its own plan. */
export function PlanPage({ home, name, area, vision, themes, documents }: PlanPageProps) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t('open.plan.title')} lead={t('open.plan.lead', { partnership: name, area })} />
      {vision && (
        <Prose>
          <h2>{t('open.plan.vision')}</h2>
          <blockquote>{vision}</blockquote>
        </Prose>
      )}
      {themes.length > 0 && (
        <Stack as="section">
          <h2>{t('open.plan.themes')}</h2>
          <Themes themes={themes} />
        </Stack>
      )}
      <DocumentsHere home={home} documents={documents} />
      <Prose>
        <h2>{t('open.plan.money')}</h2>
        <p>
          <T k="open.plan.money-body" tags={{ link: <a href={`${home}/money`} /> }} />
        </p>
        <h2>{t('open.plan.who')}</h2>
        <p>
          <T k="open.plan.who-body" tags={{ link: <a href={`${home}/people`} /> }} />
        </p>
      </Prose>
    </>
  )
}
