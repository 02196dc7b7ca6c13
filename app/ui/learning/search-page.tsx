import type { FindableKind } from '~/domain/learning/finding'
import { PageHeading, Stack } from '../arrange'
import { Empty } from '../empty'
import { T, useMessages } from '../messages'
import { SearchBox } from './search-box'

interface SearchPageProps {
  home: string
  words: string
  kind: FindableKind | null
  groups: readonly {
    kind: FindableKind
    count: number
    found: readonly { path: string; title: string; excerpt: string }[]
  }[]
  count: number
  most: boolean
  onlySome: boolean
}

/** What was found, by kind. */
export function SearchPage({ home, words, kind, groups, count, most, onlySome }: SearchPageProps) {
  const { t } = useMessages()
  const href = (more: string) => `${home}/search?q=${encodeURIComponent(words)}${more}`
  return (
    <>
      <PageHeading title={t('open.search.title')} lead={words === '' ? t('open.search.lead') : undefined} />
      <SearchBox home={home} asked={words} />
      {words !== '' && count === 0 && (
        <Empty title={t('open.search.found', { count })}>
          <p>{t('open.search.none-body')}</p>
        </Empty>
      )}
      {count > 0 && (
        <Stack room="tight">
          <p role="status">
            <strong>{t('open.search.found', { count })}</strong> {onlySome && t('open.search.only-some')}{' '}
            {most && t('open.search.most', { count })}
          </p>
          {kind && (
            <p>
              <a href={href('')}>{t('open.search.everything')}</a>
            </p>
          )}
        </Stack>
      )}
      {groups.map((group) => (
        <Stack as="section" key={group.kind}>
          <h2>{t(`open.search.kind.${group.kind}`)}</h2>
          <ul className="finds">
            {group.found.map(({ path, title, excerpt }) => (
              <li key={path + title}>
                <a href={home + path}>{group.kind === 'meeting' ? t('open.meeting.title', { round: title }) : title}</a>
                {excerpt && <p className="soft">{excerpt}</p>}
              </li>
            ))}
          </ul>
          {group.count > group.found.length && !kind && (
            <p>
              <a href={href(`&kind=${group.kind}`)}>
                <T
                  k="open.search.more"
                  values={{ count: group.count, kind: t(`open.search.kind.${group.kind}`) }}
                  tags={{ unseen: <span className="unseen" /> }}
                />
              </a>
            </p>
          )}
        </Stack>
      ))}
    </>
  )
}
