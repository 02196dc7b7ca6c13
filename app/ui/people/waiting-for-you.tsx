import type { Waiting } from '~/domain/people'
import { useMessages, type Translator } from '../messages'

/** What is this person's to do, each with where and by when. */
export function WaitingForYou({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting">{t('people.waiting.title')}</h2>
      {waiting.length === 0 ? (
        <p className="soft">{t('people.waiting.nothing')}</p>
      ) : (
        <ul className="task-list">
          {waiting.map((item) => (
            <li key={`${item.kind} ${item.href} ${'title' in item ? item.title : ''}`}>
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
export function whatToDo(item: Waiting, t: Translator['t']): string {
  if (item.kind === 'introductions') return t('introductions.waiting', { count: item.count })
  if (item.kind === 'ripples') return t('introductions.ripples-waiting', { count: item.count })
  if (item.kind === 'strengths') return t('introductions.strengths-waiting', { count: item.count })
  if (item.kind === 'stories') return t('learning.look.waits', { count: item.count })
  if (item.kind === 'register') return t('people.waiting.register')
  if (item.kind === 'recovery') return t('access.recovery.waits', { name: item.name })
  if (item.kind === 'challenges') return t('challenge.waiting-for-you', { count: item.count, title: item.title })
  if (item.kind === 'authorise') return t('people.waiting.authorise', { payments: item.payments })
  if (item.kind === 'moves') return t('people.waiting.moves', { moves: item.moves })
  if (item.kind === 'money') return t('people.waiting.money', { things: item.things })
  if (item.kind === 'homes') return t('people.waiting.homes', { people: item.people })
  if (item.kind === 'undelivered') return t('people.waiting.undelivered', { letters: item.letters })
  if (item.kind === 'comments') return t('people.waiting.comments', { comments: item.comments })
  if (item.kind === 'roles') return t('roles.waiting-for-you', { changes: item.changes })
  if (item.kind === 'score') return t('people.waiting.score', { title: item.title, left: item.left })
  if (item.kind === 'written') return t('scorers.written.waiting', { title: item.title })
  if (item.kind === 'members') return t('scorers.tell.waiting', { title: item.title, people: item.people })
  return t(`people.waiting.${item.kind}`, { title: item.title })
}
