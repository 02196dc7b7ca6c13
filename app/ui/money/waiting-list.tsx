import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { Money } from '../values'

export interface WaitingItem {
  kind:
    | 'pay'
    | 'authorise'
    | 'send'
    | 'clear'
    | 'doubt'
    | 'astray'
    | 'loss'
    | 'unspent'
    | 'unspent-cash'
    | 'accept'
    | 'withdraw'
    | 'move'
    | 'condition'
    | 'milestone'
    | 'award-change'
    | 'carry'
    | 'cost'
    | 'pay-cost'
    | 'draw-down'
    | 'draw-down-comes'
    | 'close'
  yours: boolean
  title: string
  amountPence: Pence
  path: string
}

/** What is to be done about money, one thing a line, each with its amount at the end. */
export function WaitingList({ books, items }: { books: string; items: readonly WaitingItem[] }) {
  const { t } = useMessages()
  return (
    <ul className="waiting">
      {items.map(({ kind, title, amountPence, path }, place) => (
        <li key={`${path} ${place}`}>
          <a href={`${books}/${path}`}>{t(`money.waiting.${kind}`, { title })}</a>
          {kind !== 'close' && <Money amount={amountPence} />}
        </li>
      ))}
    </ul>
  )
}
