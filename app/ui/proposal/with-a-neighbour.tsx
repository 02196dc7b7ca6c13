import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { TaskList } from '../task-list'
import type { ReadBackShown } from './read-back-page'

interface WithANeighbourProps {
  href: string
  /** Whose idea it is. */
  whose: string
  readBack: ReadBackShown | null
  /** Somebody helps at the keyboard, and can hand it over. */
  helping: boolean
  /** Her form on paper was scanned. */
  scanned: boolean
}

/** For whoever writes for a neighbour: reading it out to her and, when they sit together, handing it over. */
export function WithANeighbour({ href, whose, readBack, helping, scanned }: WithANeighbourProps) {
  const { t } = useMessages()
  const told = readBack
    ? t(readBack.isCurrent ? 'together.read-back.was' : 'together.read-back.since', {
        name: readBack.name,
        readAt: readBack.at,
      })
    : undefined
  return (
    <Stack as="section">
      <h2>{t('together.with.title', { name: whose })}</h2>
      <TaskList
        id="with"
        tasks={[
          ...(helping
            ? [
                {
                  label: t('picture.scan.title'),
                  href: `${href}/scan`,
                  hint: scanned ? undefined : t('picture.scan.task-hint'),
                  status: scanned ? ('completed' as const) : ('optional' as const),
                },
              ]
            : []),
          {
            label: t('together.read-back.title', { name: whose }),
            href: `${href}/read-back`,
            hint: told,
            status: readBack?.isCurrent ? 'completed' : 'optional',
          },
          ...(helping
            ? [
                {
                  label: t('together.hand-over.title', { name: whose }),
                  href: `${href}/hand-over`,
                  status: 'optional' as const,
                },
              ]
            : []),
        ]}
      />
    </Stack>
  )
}
