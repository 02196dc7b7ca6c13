import { pence } from '~/domain/pence'
import { Grid, PageHeading, Split, Stack } from '~/ui/arrange'
import { Button, ButtonLink, ButtonRow } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { Confirmation } from '~/ui/confirmation'
import { DateField } from '~/ui/date-field'
import { Details } from '~/ui/details'
import { Empty } from '~/ui/empty'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField } from '~/ui/file-field'
import { MoneyField, TextField } from '~/ui/field'
import { Form } from '~/ui/form'
import { BackLink, Breadcrumbs } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Inset, Notice } from '~/ui/notice'
import { ProposalCard } from '~/ui/proposal/proposal-card'
import { Prose } from '~/ui/prose'
import { Quilt, tones } from '~/ui/quilt'
import { Stages } from '~/ui/round/stages'
import { SelectField } from '~/ui/select-field'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { TaskList } from '~/ui/task-list'
import { TextArea } from '~/ui/text-area'
import { When } from '~/ui/values'
import { BallotField } from '~/ui/voting/ballot-field'
import { RunningTotal } from '~/ui/voting/running-total'
import { at } from './frame'

const closesAt = at('2026-12-04T20:00:00Z')

const ideas = [
  [
    'Marian Square herb planters',
    'Food',
    'Marian Square',
    240_00,
    'Six planters by the shops, looked after by the walking group, free to pick.',
  ],
  [
    'Friday football under the lights',
    'Young people',
    'Glovers Lane',
    500_00,
    'Ten weeks of floodlit five-a-side for 11 to 16s, run by two dads and a coach.',
  ],
  [
    'Makaton for mums and dads',
    'Coming together',
    'L30 Centre',
    150_00,
    'A resident teaches signing over tea, so children who sign are understood.',
  ],
  [
    'Repair table at the library',
    'Green streets',
    'Netherton Library',
    180_50,
    'Bring a lamp, leave with a lamp. Four neighbours who can fix things, once a month.',
  ],
  ['Chair exercise for over 70s', 'Feeling well', 'Magdalen Square', 320_00, 'Gentle exercise to music, then soup.'],
  [
    'Steel pans for Year 6',
    'Music',
    'St Oswald’s',
    450_00,
    'Eight borrowed pans and a teacher for the summer term, ending with a street concert.',
  ],
  [
    'Alleyway mural',
    'Green streets',
    'Park Lane',
    275_00,
    'Children draw it, a painter from the next street scales it up, everyone paints.',
  ],
  [
    'Cooking for one',
    'Food',
    'L30 Centre',
    210_00,
    'Six evenings for people who live alone, eating what we make together.',
  ],
] as const

export function RoundPage() {
  const { t, format } = useMessages()
  const closed = (words: string) => words
  return (
    <>
      <Stack as="section" room="loose">
        <PageHeading
          picture={<Quilt of="Netherton Sparks" tone="accent" rows={4} />}
          eyebrow={`Spring round · ${t('round.closes', { closesAt })}`}
          title="Eighteen ideas from your neighbours. Choose up to five."
          lead={`There is ${format.money(pence(6_000_00))} to share. Anyone over 11 who lives in Netherton can vote, online or on paper at the library.`}
        >
          <ButtonRow>
            <ButtonLink href="#vote">Start voting</ButtonLink>
            <ButtonLink href="#count" kind="quiet">
              How we count
            </ButtonLink>
          </ButtonRow>
        </PageHeading>
        <Stages
          steps={[
            { label: t('round.stage.open'), state: 'done', when: closed('closed 14 Nov') },
            { label: t('round.stage.check'), state: 'done' },
            { label: t('round.stage.score'), state: 'done' },
            { label: t('round.stage.vote'), state: 'now', when: 'until 4 Dec' },
            { label: t('round.stage.decide'), state: 'later', when: '8 Dec' },
            { label: t('round.stage.pay'), state: 'later' },
            { label: t('round.stage.tell'), state: 'later' },
          ]}
        />
      </Stack>
      <Stack as="section">
        <h2>The ideas</h2>
        <Grid>
          {ideas.map(([title, theme, place, cost, summary], number) => (
            <ProposalCard
              key={title}
              href={`#${number}`}
              title={title}
              summary={summary}
              asksPence={pence(cost)}
              theme={theme}
              tone={tones[number % tones.length]}
              place={place}
              tag={number === 2 ? <Tag kind="good">{t('proposal.outcome.funded')}</Tag> : undefined}
            />
          ))}
        </Grid>
      </Stack>
    </>
  )
}

export function VotePage({ chosen = ['0', '1'], error }: { chosen?: string[]; error?: string }) {
  const { t } = useMessages()
  const spentPence = pence(chosen.reduce((total, place) => total + (ideas[Number(place)]?.[3] ?? 0), 0))
  return (
    <>
      <BackLink href="#round" />
      {error && <ErrorSummary errors={{ choices: error }} />}
      <Split
        aside={
          <RunningTotal
            id="total"
            formId="ballot"
            chosen={chosen.length}
            chosenPence={spentPence}
            potPence={pence(1_500_00)}
            most={5}
            update={{ name: 'intent', value: 'update' }}
          >
            <p className="soft small">{t('voting.secret')}</p>
          </RunningTotal>
        }
      >
        <Form id="ballot" errors={error ? { choices: error } : {}}>
          <BallotField
            heading
            legend="Which ideas would you choose?"
            name="choices"
            hint="Choose up to five. You can change your mind until voting closes."
            totalId="total"
            value={chosen}
            options={ideas.map(([title, , place, cost], number) => ({
              value: String(number),
              title,
              costPence: pence(cost),
              summary: place,
              href: `#${number}`,
            }))}
          />
          <ButtonRow>
            <Button>Check your vote</Button>
          </ButtonRow>
          <p className="soft small">{t('voting.secret')}</p>
        </Form>
      </Split>
      <Enhance script="running-total" />
    </>
  )
}

export function ApplyPage() {
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '#', label: 'Netherton Sparks' },
          { href: '#r', label: 'Spring round' },
        ]}
      />
      <PageHeading
        eyebrow="Spring round"
        title="Tell us your idea"
        lead="It takes about ten minutes. We save each answer, so you can stop and come back."
      />
      <Notice
        title={
          <>
            Ideas close <When at={closesAt} />
          </>
        }
        kind="wait"
      />
      <TaskList
        tasks={[
          { label: 'Your idea', href: '#idea', status: 'completed' },
          { label: 'Who it is for', href: '#who', status: 'in-progress', hint: 'And who is helping you' },
          { label: 'What it costs', href: '#cost', status: 'problem' },
          { label: 'Who should be paid', href: '#payee', status: 'not-started' },
          { label: 'Check and send', status: 'cannot-start' },
        ]}
      />
      <Details summary="What can the money be used for?">
        <p>Things, rent, food, travel and people’s time. Not for wages that someone else should pay.</p>
      </Details>
    </>
  )
}

export function QuestionsPage({ wrong }: { wrong?: boolean }) {
  const errors = wrong
    ? {
        title: 'Give your idea a name',
        cost: 'Enter how much you need in pounds, like 240 or 240.50',
        about: 'Use 300 characters or fewer',
        date: 'The date must be in the future',
        theme: 'Choose a theme',
        help: 'Choose who is helping',
      }
    : {}
  const answers = wrong
    ? {
        cost: 'about two fifty',
        about: 'Six planters by the shops. '.repeat(14),
        'date-day': '4',
        'date-month': '13',
        'date-year': '2024',
      }
    : {}
  return (
    <>
      <BackLink href="#tasks" />
      <ErrorSummary errors={errors} />
      <Form answers={answers} errors={errors} once>
        <TextField
          heading
          label="What is your idea called?"
          name="title"
          hint="A few words that make a neighbour curious."
        />
        <MoneyField label="How much do you need?" name="cost" hint="Up to £500. A rough figure is fine." />
        <TextArea label="What will you do?" name="about" hint="As you would tell a friend." most={300} />
        <DateField legend="When will it start?" name="date" hint="For example, 4 3 2027" />
        <Choice
          kind="one"
          legend="Which is it most about?"
          name="theme"
          options={[
            { value: 'food', label: 'Food', hint: 'Growing, cooking, eating together' },
            { value: 'young', label: 'Young people' },
            { value: 'green', label: 'Green streets' },
          ]}
          value={wrong ? undefined : 'young'}
        />
        <Choice
          kind="several"
          legend="Who is helping?"
          name="help"
          options={[
            { value: 'neighbours', label: 'Neighbours' },
            { value: 'group', label: 'A group I belong to' },
          ]}
        />
        <Choice
          kind="one"
          inline
          legend="Do you live in Netherton?"
          name="lives"
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        <TextField label="Your postcode" name="postcode" width={10} autoComplete="postal-code" spellCheck={false} />
        <SelectField
          label="Which street?"
          name="street"
          options={[
            { value: '', label: 'Choose one' },
            { value: 'park', label: 'Park Lane' },
          ]}
        />
        <FileField
          label="A photo, if you have one"
          name="photo"
          hint="Yours to share, with everyone in it happy to be seen."
          accept="image/jpeg,image/png,image/webp"
        />
        <TextField label="How many people?" name="people" width={4} inputMode="numeric" suffix="people" />
        <ButtonRow>
          <Button>Save and continue</Button>
          <a href="#tasks">Save and come back later</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

export function CheckPage() {
  return (
    <>
      <BackLink href="#tasks" />
      <PageHeading title="Check your answers" />
      <SummaryList
        rows={[
          { label: 'Name of the idea', value: 'Marian Square herb planters', changeHref: '#1' },
          {
            label: 'What you will do',
            value: 'Build six planters by the shops.\nPlant them with herbs that anyone may pick.',
            changeHref: '#2',
          },
          { label: 'How much you need', value: '£240', changeHref: '#3' },
          { label: 'Who should be paid', changeHref: '#4' },
        ]}
      />
      <Inset>
        <p>
          When you send it, your first name and the idea can be seen by everyone. Your address and phone number cannot.
        </p>
      </Inset>
      <Form>
        <ButtonRow>
          <Button>Send my idea</Button>
          <a href="#later">Not yet</a>
        </ButtonRow>
      </Form>
    </>
  )
}

export function DonePage() {
  return (
    <>
      <Confirmation title="Your idea is in" reference="MSQ 4T7">
        We have sent a copy to asha@example.org.
      </Confirmation>
      <Prose>
        <h2>What happens next</h2>
        <ol>
          <li>A neighbour on the panel checks it by Tuesday 24 November.</li>
          <li>Twelve residents score it. They do not see your name.</li>
          <li>Everyone in Netherton can vote until Friday 4 December, 8pm.</li>
        </ol>
        <p>
          You can <a href="#change">change your idea</a> until ideas close, or <a href="#withdraw">take it back</a>.
        </p>
      </Prose>
    </>
  )
}

export function EmptyPage() {
  return (
    <>
      <PageHeading title="Stories" lead="What came of the money, told by the people who used it." />
      <Empty title="No stories yet" action={<ButtonLink href="#tell">Tell the first one</ButtonLink>}>
        <p>
          When a project has had its money for a while, we ask for a photo and three short answers. They will stand
          here.
        </p>
      </Empty>
      <Notice kind="good" title="Your change is saved" announce>
        <p>
          <a href="#undo">Undo</a>
        </p>
      </Notice>
      <Notice kind="note" title="The library is closed on Thursday" />
      <Notice kind="stop" title="This closes the round for everyone">
        <p>Nobody can vote after this. You cannot open it again.</p>
      </Notice>
      <ButtonRow>
        <Button kind="stop">Close the round</Button>
        <Button kind="quiet">Keep it open</Button>
      </ButtonRow>
    </>
  )
}
