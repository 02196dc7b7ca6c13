import { useMessages } from '../../messages'

/** How many gave a 1, a 2 … a 5, as bars with their numbers. */
export function Spread({ title, spread }: { title: string; spread: readonly number[] }) {
  const { t } = useMessages()
  const most = Math.max(1, ...spread)
  return (
    <ol className="night-spread" aria-label={t('night.spread', { title })}>
      {spread.map((times, at) => (
        <li key={at}>
          <span className="night-spread-bar" style={{ blockSize: `${Math.round((100 * times) / most)}%` }} />
          <span className="night-spread-mark">
            <span className="unseen">{t('night.spread.gave', { times, mark: at + 1 })}</span>
            <span aria-hidden="true">{at + 1}</span>
          </span>
          <span className="night-spread-times" aria-hidden="true">
            {times}
          </span>
        </li>
      ))}
    </ol>
  )
}
