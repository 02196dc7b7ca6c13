import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { instantFromIso } from '~/domain/time'
import { T } from '~/ui/messages'
import { Meter } from '~/ui/meter'
import { FiveFigures } from '~/ui/money/five-figures'
import { Pagination } from '~/ui/pagination'
import { Quilt, toneFor } from '~/ui/quilt'
import { Stages } from '~/ui/round/stages'
import { DataTable } from '~/ui/table'
import { When } from '~/ui/values'
import { RunningTotal } from '~/ui/voting/running-total'
import { attributes, render } from './render'

describe('a sentence with a link in it', () => {
  it('puts the element the page brought around the words the catalogue has', () => {
    expect(render(<T k="common.not-found.body" tags={{ link: <a href="/" /> }} />)).toBe(
      'Check the address, or start from the <a href="/">front page</a>.',
    )
  })

  it('never turns a value into markup', () => {
    const html = render(<T k="common.change-what" values={{ what: '<img src=x>' }} tags={{ unseen: <i /> }} />)
    expect(html).toBe('Change <i>&lt;img src=x&gt;</i>')
  })
})

describe('a moment on the page', () => {
  it('is told in the reader’s words and in the machine’s', () => {
    const at = instantFromIso('2026-12-04T20:00:00Z')
    expect(render(<When at={at} />)).toBe('<time dateTime="2026-12-04T20:00:00.000Z">Friday 4 December, 8pm</time>')
    expect(render(<When at={at} show="short" />, 'cy')).toContain('4 Rhag')
  })
})

describe('a meter', () => {
  const widths = (html: string) =>
    [...html.matchAll(/<rect class="part[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]))

  it('says what it shows', () => {
    const html = render(<Meter label="£740 of £6,000" total={6000} parts={[{ label: 'Chosen', value: 740 }]} />)
    expect(attributes(html, 'svg')).toMatchObject({ role: 'img', 'aria-label': '£740 of £6,000' })
    expect(widths(html)).toEqual([12.33])
  })

  it('never runs over its end, nor breaks on nothing', () => {
    const over = [
      { label: 'a', value: 80 },
      { label: 'b', value: 90 },
    ]
    expect(widths(render(<Meter label="x" total={100} parts={over} />)).reduce((a, b) => a + b)).toBeLessThanOrEqual(
      100,
    )
    expect(widths(render(<Meter label="x" total={0} parts={over} />))).toEqual([0, 0])
  })
})

describe('the five figures', () => {
  const figures = { budget: 1, allocated: 2_00, committed: 3_00, paid: 4_00, remaining: 5_00 }
  const html = render(
    <FiveFigures
      figures={Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, pence(value)])) as never}
      hrefs={{ paid: '/paid' }}
    />,
  )

  it('stand in their order, with pennies in all when one has some', () => {
    expect([...html.matchAll(/£[\d.]+/g)].map(([amount]) => amount)).toEqual([
      '£0.01',
      '£2.00',
      '£3.00',
      '£4.00',
      '£5.00',
    ])
  })

  it('lead to what they are made of', () => {
    expect(html).toContain('<a href="/paid">£4.00</a>')
  })
})

describe('a table', () => {
  const columns = [
    { label: 'Idea', header: true, cell: (row: { idea: string }) => row.idea },
    { label: 'Votes', numeric: true, cell: () => '7', sort: { href: '?by=votes', sorted: 'down' as const } },
    { label: 'Act', unlabelled: true, cell: () => 'x' },
  ]
  const html = render(
    <DataTable caption="Votes" columns={columns} rows={[{ idea: 'Planters' }]} rowKey={({ idea }) => idea} />,
  )

  it('has a caption, and headings with scopes', () => {
    expect(html).toContain('<caption>Votes</caption>')
    expect(html).toContain('<th scope="row" role="rowheader">Planters</th>')
    expect(html).toMatch(
      /<th scope="col" role="columnheader" class="numeric" aria-sort="descending"><a href="\?by=votes">/,
    )
  })

  it('names each number for the narrow screen, unless it needs no name', () => {
    expect(html).toContain('data-label="Votes"')
    expect(html).not.toContain('data-label="Act"')
  })

  it('says so when it is empty', () => {
    expect(
      render(<DataTable caption="c" columns={columns} rows={[]} rowKey={() => ''} empty={<p>None yet</p>} />),
    ).toBe('<p>None yet</p>')
  })
})

describe('where the round is', () => {
  it('is said in words beside the drawing', () => {
    const html = render(
      <Stages
        steps={[
          { label: 'Ideas', state: 'done' },
          { label: 'Voting', state: 'now' },
          { label: 'Decision', state: 'later' },
        ]}
      />,
    )
    expect(html).toContain('Ideas<span class="unseen">, done</span>')
    expect(html).toMatch(/class="stage now" aria-current="step"/)
  })
})

describe('pages of a list', () => {
  it('offer only the ways there are', () => {
    const html = (page: number) => render(<Pagination page={page} pages={3} href={(to) => `?page=${to}`} />)
    expect(html(1)).not.toContain('rel="prev"')
    expect(html(2)).toContain('href="?page=3"')
    expect(html(3)).not.toContain('rel="next"')
    expect(render(<Pagination page={1} pages={1} href={String} />)).toBe('')
  })
})

describe('a patchwork', () => {
  it('is the same for the same words, and another for others', () => {
    expect(render(<Quilt of="Planters" tone="leaf" />)).toBe(render(<Quilt of="Planters" tone="leaf" />))
    expect(render(<Quilt of="Planters" tone="leaf" />)).not.toBe(render(<Quilt of="Football" tone="leaf" />))
    expect(toneFor('Food')).toBe(toneFor('Food'))
  })

  it('is hidden from those who listen, and light enough for a page of many', () => {
    const html = render(<Quilt of="Planters" tone="leaf" />)
    expect(attributes(html, 'svg')).toMatchObject({ 'aria-hidden': 'true' })
    expect(html.length).toBeLessThan(1600)
  })
})

describe('the running total', () => {
  const total = (chosen: number, chosenPence: number) =>
    render(
      <RunningTotal
        id="total"
        formId="ballot"
        chosen={chosen}
        chosenPence={pence(chosenPence)}
        potPence={pence(1_000_00)}
        most={3}
        mustFit
      />,
    )

  it('is right before any script has run, and can be brought up to date without one', () => {
    const html = total(2, 740_00)
    expect(html).toContain('2 of 3 chosen')
    expect(html).toContain('<b data-part="cost">£740</b>')
    expect(attributes(html, 'button')).toMatchObject({ type: 'submit', form: 'ballot' })
    expect(html).toMatch(/data-part="wrong" hidden=""/)
  })

  it('says when there are too many, or they cost too much', () => {
    expect(total(4, 100_00)).toContain('>You have chosen 4. You can choose up to 3.<')
    expect(total(2, 1_200_00)).toContain('>Your choices come to £1,200. The pot is £1,000.<')
  })

  it('hands its sentences to the script in the reader’s language', () => {
    expect(attributes(total(0, 0), 'aside')).toMatchObject({
      'data-count': '{chosen} of 3 chosen',
      'data-announce': '{count}, {cost} of £1,000.',
      'data-pot-pence': '100000',
    })
  })
})
