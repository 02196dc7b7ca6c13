import { PageHeading } from '../arrange'
import { T, useMessages } from '../messages'
import { Prose } from '../prose'
import { DocumentsHere } from './documents-here'

interface AccessibilityHereProps {
  home: string
  name: string
  documents: readonly { slug: string; title: string; words: string }[]
}

/** How a partnership sees to it that everyone can take part, in its own words where it has given them. */
export function AccessibilityHere({ home, name, documents }: AccessibilityHereProps) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t('open.access.title')} lead={t('open.access.lead', { partnership: name })} />
      <DocumentsHere home={home} documents={documents} />
      <Prose>
        <h2>{t('open.access.other-ways')}</h2>
        <p>
          <T k="open.access.other-ways-body" tags={{ link: <a href={`${home}/people`} /> }} />
        </p>
        <h2>{t('open.access.site')}</h2>
        <p>
          <T k="open.access.site-body" tags={{ link: <a href="/accessibility" /> }} />
        </p>
      </Prose>
    </>
  )
}
