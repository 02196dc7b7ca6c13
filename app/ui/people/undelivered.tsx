import type { DeliveryTrouble, LetterKind } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { Button, ButtonRow } from '../button'
import { Form } from '../form'
import { T, useMessages } from '../messages'
import { DataTable } from '../table'

interface Undelivered {
  readonly id: string
  readonly kind: LetterKind
  readonly name: string | null
  readonly to: string
  readonly why: DeliveryTrouble
  readonly givenUpAt: Instant
  readonly known: boolean
}

/** Letters that did not arrive: to whom, what about, why, and what can be done. */
export function UndeliveredLetters({ letters, inAll }: { letters: readonly Undelivered[]; inAll: number }) {
  const { t, format } = useMessages()
  if (letters.length === 0) return null
  return (
    <>
      {inAll > letters.length && <p className="soft">{t('post.undelivered.more', { shown: letters.length, inAll })}</p>}
      <DataTable
        caption={t('post.undelivered.title')}
        captionUnseen
        rows={letters}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('post.undelivered.to'),
            header: true,
            cell: ({ name, to }) => (
              <>
                {name}
                {name && <br />}
                <span className="soft">{to}</span>
              </>
            ),
          },
          { label: t('post.undelivered.letter'), cell: ({ kind }) => t(`post.kind.${kind}`) },
          { label: t('post.undelivered.why'), cell: ({ why }) => t(`post.trouble.${why}`) },
          { label: t('post.undelivered.since'), cell: ({ givenUpAt }) => format.shortDay(givenUpAt) },
          { label: t('post.undelivered.do'), cell: (letter) => <WhatToDo {...letter} /> },
        ]}
      />
    </>
  )
}

function WhatToDo({ id, to, known }: Undelivered) {
  const tags = { unseen: <span className="unseen" /> }
  return (
    <Form>
      <input type="hidden" name="which" value={id} />
      <ButtonRow>
        <Button kind="quiet" name="does" value="again">
          <T k="post.undelivered.again-to" values={{ to }} tags={tags} />
        </Button>
        <Button kind="quiet" name="does" value="wrong">
          <T k={known ? 'post.undelivered.wrong' : 'post.undelivered.set-aside'} values={{ to }} tags={tags} />
        </Button>
      </ButtonRow>
    </Form>
  )
}

interface Wrong {
  readonly personId: string
  readonly name: string
  readonly markedAt: Instant
}

/** Whose addresses are known not to work. */
export function WrongAddresses({ wrong }: { wrong: readonly Wrong[] }) {
  const { t } = useMessages()
  if (wrong.length === 0) return null
  return (
    <section className="stack" aria-labelledby="wrong-addresses">
      <h2 id="wrong-addresses">{t('post.undelivered.marked.title')}</h2>
      <p>{t('post.undelivered.marked.lead')}</p>
      <ul className="task-list">
        {wrong.map(({ personId, name, markedAt }) => (
          <li key={personId}>
            <span>{t('post.undelivered.marked.since', { name, markedOn: markedAt })}</span>
            <Form>
              <input type="hidden" name="which" value={personId} />
              <Button kind="quiet" name="does" value="right">
                <T k="post.undelivered.right" values={{ name }} tags={{ unseen: <span className="unseen" /> }} />
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
