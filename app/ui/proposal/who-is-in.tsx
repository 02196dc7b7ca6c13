import type { SharePart } from '~/domain/proposal'
import { Stack } from '../arrange'
import { useMessages } from '../messages'

export interface WhoIsIn {
  applicant: { name: string; isReader: boolean }
  people: readonly { name: string; part: SharePart; isReader: boolean }[]
  /** How many were asked and have not come. */
  asked: number
}

/** The way to who is in on an idea, with their names. */
export function WhoIsInTask({ href, whoIsIn }: { href: string; whoIsIn: WhoIsIn }) {
  const { t } = useMessages()
  const { asked } = whoIsIn
  const names = [whoIsIn.applicant, ...whoIsIn.people]
    .filter(({ isReader }) => !isReader)
    .map(({ name }) => name)
    .join(', ')
  const some = asked > 0 ? t('together.task-asked', { names, asked }) : t('together.task-some', { names })
  const none = asked > 0 ? t('together.task-only-asked', { asked }) : t('together.task-nobody')
  return (
    <Stack as="section">
      <h2>{t('together.section')}</h2>
      <ul className="task-list">
        <li>
          <div>
            <a href={`${href}/together`} aria-describedby="who-is-in">
              {t('together.task')}
            </a>
            <p className="small soft" id="who-is-in">
              {names === '' ? none : some}
            </p>
          </div>
        </li>
      </ul>
    </Stack>
  )
}
