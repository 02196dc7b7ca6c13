import type { Instant } from '~/domain/time'
import { Button, ButtonLink } from '../button'
import { Choice } from '../choice'
import { Empty } from '../empty'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface Reader {
  readonly personId: string
  readonly name: string
  readonly code: { readonly issuedAt: Instant; readonly endedBecause: 'used' | 'void' | 'replaced' | null } | null
}

interface PaperCodesProps {
  readonly readers: readonly Reader[]
  /** Where the file with the letters is made. */
  readonly lettersHref: string
  readonly helpHref: string
}

/** Who may need a letter, how it stands with each one's code, and the ways to make and to take back codes. */
export function PaperCodes({ readers, lettersHref, helpHref }: PaperCodesProps) {
  const { t, format } = useMessages()
  if (readers.length === 0) {
    return (
      <Empty title={t('paper.codes.nobody')} action={<ButtonLink href={helpHref}>{t('help.title')}</ButtonLink>}>
        <p>{t('paper.codes.nobody-body')}</p>
      </Empty>
    )
  }
  const standing = ({ code }: Reader) => {
    if (!code) return t('paper.codes.none')
    if (code.endedBecause === null) return t('paper.codes.made', { madeOn: code.issuedAt })
    return t(`paper.codes.${code.endedBecause}`)
  }
  const without = readers.filter(({ code }) => code?.endedBecause !== null).length
  const live = readers.filter(({ code }) => code !== null && code.endedBecause === null)
  return (
    <>
      <Notice kind="wait" title={t('paper.codes.once.title')}>
        <p>{t('paper.codes.once.body')}</p>
      </Notice>
      {without > 0 && (
        <Form action={lettersHref}>
          <div>
            <Button name="step" value="everyone">
              {t('paper.codes.everyone', { letters: without })}
            </Button>
          </div>
        </Form>
      )}
      <Form action={lettersHref}>
        <Choice
          name="people"
          kind="several"
          legend={t('paper.codes.some-legend')}
          hint={t('paper.codes.some-hint')}
          options={readers.map((reader) => ({ value: reader.personId, label: reader.name, hint: standing(reader) }))}
        />
        <div>
          <Button kind="quiet" name="step" value="some">
            {t('paper.codes.some')}
          </Button>
        </div>
      </Form>
      {live.length > 0 && (
        <section className="stack" aria-labelledby="lost">
          <h2 id="lost">{t('paper.codes.lost')}</h2>
          <p>{t('paper.codes.lost-body')}</p>
          <ul className="task-list">
            {live.map(({ personId, name, code }) => (
              <li key={personId}>
                <div>
                  {name}
                  {code && <p className="small soft">{format.day(code.issuedAt)}</p>}
                </div>
                <form method="post">
                  <input type="hidden" name="person" value={personId} />
                  <Button kind="quiet">{t('paper.codes.take-back', { name })}</Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
