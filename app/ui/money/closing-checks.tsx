import type { ClosingItem, MissingForClosing } from '~/domain/money'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { Tag } from '../tag'

/** What has to be settled before the books are closed: each either done, or with ways to what is missing. */
export function ClosingChecks({ books, checks }: { books: string; checks: readonly ClosingItem[] }) {
  const { t } = useMessages()
  return (
    <ul className="stack">
      {checks.map(({ check, missing }) => (
        <li key={check}>
          <Stack>
            <p>
              <Tag kind={missing.length === 0 ? 'good' : 'note'}>
                {t(missing.length === 0 ? 'closing.check.done' : 'closing.check.missing')}
              </Tag>{' '}
              {t(`closing.check.${check}`)}
            </p>
            {missing.length > 0 && (
              <ul>
                {missing.map(({ what, name, path }, at) => (
                  <li key={`${path} ${at}`}>
                    <a href={`${books}/${path}`}>{t(`closing.missing.${what}`, { name: named(name, t) })}</a>
                  </li>
                ))}
              </ul>
            )}
          </Stack>
        </li>
      ))}
    </ul>
  )
}

/** What was let go, or kept from this reader, has no name. */
const named = (name: MissingForClosing['name'], t: ReturnType<typeof useMessages>['t']) =>
  name === '' ? t('closing.missing.unnamed') : name
