import type { Instant } from '~/domain/time'
import { useMessages, type Translator } from '../messages'

export type WaitingItem = { readonly partnership: string; readonly href: string; readonly byAt: Instant | null } & (
  | { readonly kind: 'draft' | 'check' | 'score' | 'vote' | 'decide' | 'award'; readonly title: string }
  | { readonly kind: 'authorise'; readonly payments: number }
  | { readonly kind: 'undelivered'; readonly letters: number }
  | { readonly kind: 'roles'; readonly changes: number }
  | { readonly kind: 'register' }
)

/** What is this person's to do, each with where and by when. */
export function WaitingForYou({ waiting }: { waiting: readonly WaitingItem[] }) {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting">{t('people.waiting.title')}</h2>
      {waiting.length === 0 ? (
        <p className="soft">{t('people.waiting.nothing')}</p>
      ) : (
        <ul className="task-list">
          {waiting.map((item) => (
            <li key={`${item.kind} ${item.href}`}>
              <div>
                <a href={item.href}>{whatToDo(item, t)}</a>
                <p className="small soft">
                  {item.byAt === null
                    ? item.partnership
                    : t('people.waiting.by', { partnership: item.partnership, byAt: item.byAt })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What it is, in a few words. */
export function whatToDo(item: WaitingItem, t: Translator['t']): string {
  if (item.kind === 'register') return t('people.waiting.register')
  if (item.kind === 'authorise') return t('people.waiting.authorise', { payments: item.payments })
  if (item.kind === 'undelivered') return t('people.waiting.undelivered', { letters: item.letters })
  if (item.kind === 'roles') return t('roles.waiting-for-you', { changes: item.changes })
  return t(`people.waiting.${item.kind}`, { title: item.title })
}
