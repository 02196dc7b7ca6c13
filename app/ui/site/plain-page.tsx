import { Fragment, type ReactNode } from 'react'
import { PageHeading } from '../arrange'
import { isMessageKey, T, useMessages } from '../messages'
import { Prose } from '../prose'

interface PlainPageProps {
  /** The page's name in the catalogue: its sentences are `site.<page>.…`. */
  page: 'privacy' | 'accessibility' | 'open-data'
  /** Its parts in order: `<part>.title`, then `<part>.1`, `<part>.2` … */
  parts: readonly string[]
  /** What stands after the paragraphs of a part, by its name. */
  after?: Readonly<Record<string, ReactNode>>
  children?: ReactNode
}

/** A page of running text, all of it from the catalogue: a title, a lead, and parts with a heading and paragraphs. */
export function PlainPage({ page, parts, after = {}, children }: PlainPageProps) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t(`site.${page}.title`)} lead={t(`site.${page}.lead`)} />
      <Prose>
        {parts.map((part) => (
          <Fragment key={part}>
            <Part name={`site.${page}.${part}`} />
            {after[part]}
          </Fragment>
        ))}
      </Prose>
      {children}
    </>
  )
}

const tags = {
  b: <strong />,
  code: <code />,
  who: <a href="/who-may-do-what" />,
  data: <a href="/open-data" />,
  privacy: <a href="/privacy" />,
  you: <a href="/you" />,
  pabulib: <a href="https://pabulib.org/format" />,
  wcag: <a href="https://www.w3.org/TR/WCAG22/" />,
  ico: <a href="https://ico.org.uk/make-a-complaint/" />,
}

function Part({ name }: { name: string }) {
  const { t } = useMessages()
  const title = `${name}.title`
  const paragraphs = []
  for (let place = 1; ; place++) {
    const key = `${name}.${place}`
    if (!isMessageKey(key)) break
    paragraphs.push(
      <p key={key}>
        <T k={key} tags={tags} />
      </p>,
    )
  }
  return (
    <>
      {isMessageKey(title) && <h2>{t(title)}</h2>}
      {paragraphs}
    </>
  )
}
