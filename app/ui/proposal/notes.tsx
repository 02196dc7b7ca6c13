import { longestNote } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Form, type Answers, type FieldErrors } from '../form'
import { T, useMessages, type Translator } from '../messages'
import { TextArea } from '../text-area'
import { When } from '../values'
import { othersInWords, type OthersOnPage } from './others-here'

export interface NoteShown {
  id: string
  page: string
  name: string
  at: Instant
  words: string
  settled: boolean
  maySettle: boolean
}

interface NotesProps {
  /** The idea's own page; notes are sent to the one beneath it. */
  href: string
  /** The page of questions these are about. */
  page: string
  notes: readonly NoteShown[]
  /** Whether the reader may leave one. */
  mayWrite: boolean
  reply?: { answers: Answers; errors: FieldErrors }
}

interface Beside {
  readonly others: Readonly<Record<string, OthersOnPage>>
  readonly notes: readonly NoteShown[]
}

/** What is to be said of a page in a list of pages: who is at it, and how many notes wait beside it. */
export function besideInWords(page: string, { others, notes }: Beside, t: Translator['t']): string {
  const waiting = notes.filter((note) => note.page === page && !note.settled).length
  const told = waiting > 0 ? t('together.notes-waiting', { notes: waiting }) : ''
  return [othersInWords(others[page], t), told].filter(Boolean).join(' ')
}

/** What those who share in an idea say to each other about one page of it; with room to say something. */
export function Notes({ href, page, notes, mayWrite, reply }: NotesProps) {
  const { t } = useMessages()
  const here = notes.filter((note) => note.page === page)
  const action = `${href}/notes?page=${encodeURIComponent(page)}`
  if (here.length === 0 && !mayWrite) return null
  return (
    <Stack as="section" id="notes">
      <h2>{t('together.notes')}</h2>
      <p className="soft">{t('together.notes-who')}</p>
      {here.length > 0 && (
        <ol className="talk">
          {here.map((note) => (
            <li key={note.id}>
              <p className="talk-who">
                <b>{note.name}</b>{' '}
                <span className="soft">
                  <When at={note.at} />
                  {note.settled && `, ${t('together.note-settled')}`}
                </span>
              </p>
              <p className={note.settled ? 'as-written soft' : 'as-written'}>{note.words}</p>
              {mayWrite && note.maySettle && !note.settled && (
                <form method="post" action={action}>
                  <input type="hidden" name="note" value={note.id} />
                  <Button kind="quiet" name="step" value="settle">
                    <T
                      k="together.note-settle"
                      values={{ name: note.name }}
                      tags={{ unseen: <span className="unseen" /> }}
                    />
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && (
        <Form action={action} {...reply} once>
          <TextArea
            name="words"
            label={t('together.note-label')}
            hint={t('together.note-hint')}
            most={longestNote}
            rows={3}
          />
          <ButtonRow>
            <Button kind="quiet">{t('together.note-leave')}</Button>
          </ButtonRow>
        </Form>
      )}
    </Stack>
  )
}
