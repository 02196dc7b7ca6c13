import { Button } from '../button'
import { Choice } from '../choice'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { T, useMessages } from '../messages'

interface WhoToHelpProps {
  /** The round she wants to send an idea into, if that is what they sit down for: its name in addresses. */
  round: string | null
  /** The name that was looked for. */
  asked: string
  found: readonly { personId: string; name: string; place: string }[]
  /** The code of a booklet that was looked for, and whose it is: of several rounds it can be several. */
  code: string
  byCode: readonly {
    personId: string
    name: string
    place: string
    round: string
    roundTitle: string
    reference: string
  }[]
  places: readonly { id: string; name: string }[]
  answers: Answers
  errors: FieldErrors
}

/** Finds the neighbour who is there, or gets to know her. */
export function WhoToHelp({ round, asked, found, code, byCode, places, answers, errors }: WhoToHelpProps) {
  const { t } = useMessages()
  return (
    <>
      <section className="stack" aria-labelledby="known">
        <h2 id="known">{t('help.known')}</h2>
        <Form method="get">
          {round !== null && <input type="hidden" name="round" value={round} />}
          <TextField
            name="find"
            label={t('help.find')}
            hint={t('help.find-hint')}
            value={asked}
            width={20}
            spellCheck={false}
          />
          <div>
            <Button kind="quiet">{t('help.look')}</Button>
          </div>
        </Form>
        {asked !== '' && found.length === 0 && <p>{t('help.not-found', { name: asked })}</p>}
        {found.length > 0 && (
          <ul className="task-list">
            {found.map(({ personId, name, place }) => (
              <li key={personId}>
                <div>
                  {name}
                  <p className="small soft">{place}</p>
                </div>
                <form method="post">
                  <input type="hidden" name="person" value={personId} />
                  <Button name="step" value="known">
                    <T k="help.begin" values={{ name }} tags={{ unseen: <span className="unseen" /> }} />
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </section>
      <ByCode round={round} code={code} byCode={byCode} />
      <section className="stack" aria-labelledby="new">
        <h2 id="new">{t('help.new')}</h2>
        <p>{t('help.new-body')}</p>
        <Form answers={answers} errors={errors} once>
          <TextField name="name" label={t('help.new-name')} width={20} spellCheck={false} />
          <Choice
            name="place"
            kind="one"
            legend={t('help.new-place')}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div>
            <Button name="step" value="new">
              {t('help.begin-new')}
            </Button>
          </div>
        </Form>
      </section>
    </>
  )
}

/** Finds whose it is by the code on a form that comes back on paper. */
function ByCode({ round, code, byCode }: Pick<WhoToHelpProps, 'round' | 'code' | 'byCode'>) {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="by-code">
      <h2 id="by-code">{t('help.by-code')}</h2>
      <Form method="get">
        {round !== null && <input type="hidden" name="round" value={round} />}
        <TextField
          name="code"
          label={t('help.code')}
          hint={t('help.code-hint')}
          value={code}
          width={10}
          spellCheck={false}
        />
        <div>
          <Button kind="quiet">{t('help.look-code')}</Button>
        </div>
      </Form>
      {code.trim() !== '' && byCode.length === 0 && <p role="status">{t('help.code-not-found', { code })}</p>}
      {byCode.length > 0 && (
        <ul className="task-list">
          {byCode.map(({ personId, name, place, round: slug, roundTitle, reference }) => (
            <li key={slug}>
              <div>
                {name}
                <p className="small soft">{t('help.code-found', { reference, round: roundTitle, place })}</p>
              </div>
              <form method="post" action={`?${new URLSearchParams({ round: slug, code: reference })}`}>
                <input type="hidden" name="person" value={personId} />
                <Button name="step" value="known">
                  <T k="help.begin" values={{ name }} tags={{ unseen: <span className="unseen" /> }} />
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
