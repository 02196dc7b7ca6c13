import { isSharer, policy, type Act, type PolicyRow, type Who } from '~/domain/policy'
import type { Stage } from '~/domain/round'
import { isMessageKey, useMessages } from '../messages'
import { DataTable } from '../table'

interface Row extends PolicyRow {
  readonly act: Act
}

const rows = (Object.entries(policy) as [Act, PolicyRow][]).map(([act, row]): Row => ({ act, ...row }))

/** The rooms of the table, by the first word of each act's name, in the order in which a round meets them. */
const parts = {
  everyone: [
    'public',
    'sign-in',
    'passkey',
    'help',
    'paper-code',
    'recovery',
    'session',
    'language',
    'own-page',
    'residency',
  ],
  people: ['invitation', 'register', 'role', 'settings', 'keeping', 'partnership', 'programme'],
  round: ['round'],
  ideas: ['proposal', 'share', 'note', 'checking', 'merging', 'comment', 'support'],
  panel: ['scoring', 'interest', 'score', 'scores'],
  vote: ['ballot', 'age', 'roll', 'voting', 'tally', 'count'],
  decision: ['decision'],
  money: ['award', 'books', 'payment', 'fund', 'budget'],
  stories: ['story'],
} as const
type Part = keyof typeof parts | 'other'

const partOf = ({ act }: Row): Part =>
  (Object.keys(parts) as (keyof typeof parts)[]).find((part) =>
    (parts[part] as readonly string[]).includes(act.split('.')[0] ?? ''),
  ) ?? 'other'

const order: readonly Part[] = [...(Object.keys(parts) as (keyof typeof parts)[]), 'other']

/** Who may do what, printed from the very table that lets people in and turns them away. */
export function PolicyTable() {
  const { t } = useMessages()
  const nameOf = (act: Act) => {
    const key = `site.act.${act}`
    return isMessageKey(key) ? t(key) : <code>{act}</code>
  }
  const roleOf = (who: Who) =>
    who === 'anyone' || who === 'signed-in' || who === 'resident' || who === 'voting-member' || isSharer(who)
      ? t(`site.who.${who}`)
      : t(`people.role.${who}`)
  const untilInWords = (until: Stage) => {
    const key = `site.policy.until.${until}`
    return isMessageKey(key) ? t(key) : <code>{until}</code>
  }
  return (
    <>
      {order
        .map((part) => ({ part, acts: rows.filter((row) => partOf(row) === part) }))
        .filter(({ acts }) => acts.length > 0)
        .map(({ part, acts }) => (
          <section key={part} className="stack policy" aria-labelledby={part}>
            <h2 id={part}>{t(`site.policy.part.${part}`)}</h2>
            <DataTable
              caption={t(`site.policy.part.${part}`)}
              captionUnseen
              rows={acts}
              rowKey={({ act }) => act}
              columns={[
                { label: t('site.policy.act'), header: true, cell: ({ act }) => nameOf(act) },
                { label: t('site.policy.who'), cell: ({ who }) => who.map(roleOf).join(', ') },
                {
                  label: t('site.policy.when'),
                  cell: ({ stage, until, unlessInterest, stepUp }) => (
                    <>
                      {stage ? t(`site.policy.stage.${stage}`) : t('site.policy.always')}
                      {until && <span className="why">{untilInWords(until)}</span>}
                      {unlessInterest && <span className="why">{t('site.policy.unless-interest')}</span>}
                      {stepUp && <span className="why">{t('site.policy.step-up')}</span>}
                    </>
                  ),
                },
              ]}
            />
          </section>
        ))}
    </>
  )
}
