import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { DocumentText } from './document-text'

interface DocumentPageProps {
  home: string
  document: {
    slug: string
    number: number
    title: string
    words: string
    withdrawn: boolean
    at: Instant
    isLast: boolean
    versions: readonly { number: number; at: Instant; withdrawn: boolean }[]
  }
  mayPublish: boolean
}

/** A paper of a partnership's own, as it stands or as it stood, and its versions. */
export function DocumentPage({ home, document, mayPublish }: DocumentPageProps) {
  const { t } = useMessages()
  const { slug, number, title, words, withdrawn, at, isLast, versions } = document
  const href = `${home}/policies/${slug}`
  const others = versions.filter((one) => one.number !== number)
  return (
    <>
      <BackLink href={`${home}/policies`}>{t('open.documents.title')}</BackLink>
      <PageHeading
        title={title}
        lead={withdrawn ? undefined : t('open.documents.version', { number, publishedOn: at })}
      />
      {withdrawn && (
        <Notice kind="wait" title={t('open.documents.withdrawn')}>
          <p>{t('open.documents.withdrawn-body', { withdrawnOn: at })}</p>
        </Notice>
      )}
      {!isLast && (
        <Notice kind="wait" title={t('open.documents.earlier-one')}>
          <p>
            <T k="open.documents.earlier-body" values={{ publishedOn: at }} tags={{ link: <a href={href} /> }} />
          </p>
        </Notice>
      )}
      {!withdrawn && <DocumentText words={words} />}
      {mayPublish && isLast && (
        <ButtonRow>
          <ButtonLink href={`${href}/edit`} kind="quiet">
            {t('open.documents.change')}
          </ButtonLink>
        </ButtonRow>
      )}
      {others.length > 0 && (
        <Stack as="section">
          <h2>{t('open.documents.earlier')}</h2>
          <ul>
            {others.map((one) => (
              <li key={one.number}>
                <a href={one.number === versions[0]?.number ? href : `${href}?version=${one.number}`}>
                  {one.withdrawn
                    ? t('open.documents.withdrew', { withdrawnOn: one.at })
                    : t('open.documents.version', { number: one.number, publishedOn: one.at })}
                </a>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </>
  )
}
