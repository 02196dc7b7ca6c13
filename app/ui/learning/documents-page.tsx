import { documentKinds, type DocumentKind } from '~/domain/learning/document'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Empty } from '../empty'
import { useMessages } from '../messages'

interface DocumentsPageProps {
  home: string
  name: string
  documents: readonly { slug: string; kind: DocumentKind; title: string; at: Instant }[]
  mayPublish: boolean
}

/** A partnership's own papers, by what they are about. */
export function DocumentsPage({ home, name, documents, mayPublish }: DocumentsPageProps) {
  const { t } = useMessages()
  const always = [
    { href: `${home}/privacy`, label: t('common.footer.privacy') },
    { href: `${home}/accessibility`, label: t('common.footer.accessibility') },
    { href: '/who-may-do-what', label: t('open.documents.who-may') },
  ]
  const add = mayPublish && <ButtonLink href={`${home}/policies/new`}>{t('open.documents.add')}</ButtonLink>
  return (
    <>
      <PageHeading title={t('open.documents.title')} lead={t('open.documents.lead', { partnership: name })}>
        {add && documents.length > 0 && <ButtonRow>{add}</ButtonRow>}
      </PageHeading>
      {documents.length === 0 && (
        <Empty title={t('open.documents.none')} action={add}>
          <p>{t('open.documents.none-yet', { partnership: name })}</p>
        </Empty>
      )}
      {documentKinds
        .filter((kind) => documents.some((one) => one.kind === kind))
        .map((kind) => (
          <Stack as="section" key={kind}>
            <h2>{t(`open.documents.kind.${kind}`)}</h2>
            <ul className="finds">
              {documents
                .filter((one) => one.kind === kind)
                .map(({ slug, title, at }) => (
                  <li key={slug}>
                    <a href={`${home}/policies/${slug}`}>{title}</a>
                    <p className="soft small">{t('open.documents.since', { publishedOn: at })}</p>
                  </li>
                ))}
            </ul>
          </Stack>
        ))}
      <Stack as="section">
        <h2>{t('open.documents.always')}</h2>
        <ul>
          {always.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Stack>
    </>
  )
}
