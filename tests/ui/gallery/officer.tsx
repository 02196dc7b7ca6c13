import { pence } from '~/domain/pence'
import { PageHeading, Stack } from '~/ui/arrange'
import { BarChart } from '~/ui/chart'
import { Button, ButtonRow } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Meter } from '~/ui/meter'
import { FiveFigures } from '~/ui/money/five-figures'
import { Pagination } from '~/ui/pagination'
import { Prose } from '~/ui/prose'
import { DataTable } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/values'
import { at } from './frame'

const outcomes = [
  {
    title: 'Community fridge',
    why: 'Funded third. Its 212 supporters each put in £2.36.',
    kind: 'funded',
    asked: 500_00,
    votes: 212,
  },
  {
    title: 'Street piano',
    why: '£130 was left when its turn came. It would have been funded at £320, or with 41 more votes.',
    kind: 'reserve',
    asked: 450_00,
    votes: 158,
  },
  {
    title: 'Banner for the club',
    why: 'Only 12 votes; the round asked for at least 20. The builder can help with another try.',
    kind: 'not-this-time',
    asked: 90_00,
    votes: 12,
  },
] as const
const kinds = { funded: 'good', reserve: 'wait', 'not-this-time': 'plain' } as const

export function ResultsPage() {
  const { t, format } = useMessages()
  return (
    <>
      <PageHeading
        eyebrow="Autumn round"
        title="What was decided, and why"
        lead="Nine of fourteen ideas were funded."
      />
      <Meter
        legend
        label="£4,870 of £5,000 given"
        total={5_000_00}
        parts={[
          { label: 'Given', value: 4_870_00, text: format.money(pence(4_870_00)) },
          { label: 'Left for the next round', value: 130_00, text: format.money(pence(130_00)) },
        ]}
      />
      <DataTable
        caption="Autumn round: 9 of 14 funded, £4,870 of £5,000"
        rows={outcomes}
        rowKey={(row) => row.title}
        columns={[
          {
            label: 'Idea',
            header: true,
            cell: ({ title, why }) => (
              <>
                <a href="#idea">{title}</a>
                <span className="why">{why}</span>
              </>
            ),
          },
          { label: 'Outcome', cell: ({ kind }) => <Tag kind={kinds[kind]}>{t(`proposal.outcome.${kind}`)}</Tag> },
          { label: 'Asked', numeric: true, cell: ({ asked }) => format.money(pence(asked)), sort: { href: '#asked' } },
          {
            label: 'Votes',
            numeric: true,
            cell: ({ votes }) => format.count(votes),
            sort: { href: '#votes', sorted: 'down' },
          },
        ]}
        foot={['All three', '', format.money(pence(1_040_00)), '382']}
      />
      <BarChart
        caption="Votes for each idea"
        headings={{ label: 'Idea', value: 'Votes' }}
        bars={outcomes.map(({ title, votes, kind }) => ({
          label: title,
          value: votes,
          text: format.count(votes),
          chief: kind === 'funded',
        }))}
        line={{ at: 20, label: 'The dashed line is the 20 votes an idea needs.' }}
      />
      <Pagination page={2} pages={5} href={(page) => `#page-${page}`} />
    </>
  )
}

const payments = [
  { what: 'Friday football, first half', by: 'Tom', preparedAt: at('2026-12-02T10:00:00Z'), pence: 250_00 },
  { what: 'Herb planters, to the garden centre', by: 'Tom', preparedAt: at('2026-12-02T11:30:00Z'), pence: 240_50 },
]

export function MoneyPage() {
  const { t, format } = useMessages()
  return (
    <>
      <PageHeading eyebrow="This year" title="Where the money is" />
      <Stack>
        <FiveFigures
          figures={{
            budget: pence(98_400_00),
            allocated: pence(24_000_00),
            committed: pence(3_150_00),
            paid: pence(17_620_00),
            remaining: pence(77_630_00),
          }}
          hrefs={{ budget: '#b', allocated: '#a', committed: '#c', paid: '#p', remaining: '#r' }}
        />
        <Meter
          legend
          label="Paid 18%, committed 3%, remaining 79%"
          total={98_400}
          parts={[
            { label: 'Paid', value: 17_620 },
            { label: 'Committed', value: 3_150 },
            { label: 'Remaining', value: 77_630 },
          ]}
        />
      </Stack>
      <Stack as="section">
        <h2>Waiting for you</h2>
        <DataTable
          caption="Payments to authorise"
          captionUnseen
          rows={payments}
          rowKey={(row) => row.what}
          columns={[
            { label: 'Payment', header: true, cell: (row) => row.what },
            { label: 'Prepared by', cell: (row) => row.by },
            { label: 'On', cell: (row) => <When at={row.preparedAt} show="short" /> },
            { label: 'Amount', numeric: true, cell: (row) => format.money(pence(row.pence), { pennies: true }) },
            { label: 'What to do', unlabelled: true, cell: () => <a href="#check">Check and authorise</a> },
          ]}
        />
        <DataTable
          caption="Nothing here"
          rows={[]}
          rowKey={() => ''}
          columns={[]}
          empty={<p className="soft">{t('common.nothing-here')}</p>}
        />
      </Stack>
    </>
  )
}

export function ScorePage() {
  const { t } = useMessages()
  return (
    <>
      <BackLink href="#list" />
      <PageHeading eyebrow={t('panel.progress', { done: 4, total: 12 })} title="Steel pans for Year 6" />
      <Prose>
        <p>Eight borrowed pans and a teacher for the summer term, ending with a street concert.</p>
        <blockquote>“My nan played. I want to be loud too.”</blockquote>
      </Prose>
      <Form>
        <Choice
          kind="one"
          legend="Will it bring neighbours together?"
          name="together"
          hint="Think of people who do not know each other yet."
          options={[
            { value: '0', label: '0', hint: 'It is for one household' },
            { value: '1', label: '1', hint: 'For people who already meet' },
            { value: '2', label: '2', hint: 'Some new faces' },
            { value: '3', label: '3', hint: 'A whole street, or more' },
          ]}
        />
        <ButtonRow>
          <Button>Save and go to the next</Button>
          <Button kind="quiet" name="intent" value="interest">
            I have an interest
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
