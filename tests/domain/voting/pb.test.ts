import { describe, expect, it } from 'vitest'
import { readPb, tally, writePb } from '~/domain/voting'
import { approvals, pbText } from './elections'

const read = (text: string | Uint8Array) => {
  const reading = readPb(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading
}
/** Faults as `line code`, for reading at a glance. */
const faultsOf = (text: string | Uint8Array) => {
  const reading = readPb(text)
  return reading.ok ? [] : reading.faults.map(({ line, code }) => `${line} ${code}`)
}
const warningsOf = (text: string) => read(text).warnings.map(({ line, code }) => `${line} ${code}`)
/** Lines 1 to 13 are META, 14 to 18 PROJECTS, 19 to 23 VOTES. */
const plain = pbText()
const winners = (text: string | Uint8Array) => {
  const counted = tally(read(text).election, { rule: 'greedy' })
  return counted.ok && counted.tally.selected
}

describe('reading a .pb file', () => {
  it('reads projects, pot and ballots', () => {
    const { election, meta, projects, warnings } = read(plain)
    expect(election.projects.map(({ id, cost }) => [id, cost])).toEqual([
      ['1', 60n],
      ['2', 50n],
      ['3', 40n],
    ])
    expect(election).toMatchObject({ budget: 100n, unit: 1n, kind: 'approval', declaredRule: 'greedy' })
    expect([...election.ballots.choices]).toEqual([0, 1, 0, 2])
    expect([...election.ballots.starts]).toEqual([0, 2, 3, 4])
    expect(meta.get('unit')).toBe('Netherton')
    expect(projects[0]).toEqual({ id: '1', name: 'Bench', columns: { votes: '2', name: 'Bench' } })
    expect(warnings).toEqual([])
  })

  it('reads it the same with a byte-order mark, with CRLF, without a last line break, or from bytes', () => {
    const expected = read(plain).election
    const bytes = new TextEncoder().encode(plain)
    for (const same of ['\ufeff' + plain, plain.replaceAll('\n', '\r\n'), plain.trimEnd(), bytes])
      expect(read(same).election).toEqual(expected)
  })

  it('reads quoted cells, with delimiters and quotation marks in them', () => {
    const projects = ['project_id;cost;name', '"a;1";60;"""Bench""; by the canal"', '2;50;plain "inside" stays']
    const { election } = read(pbText({ projects, votes: ['voter_id;vote', '"11";"a;1,2"', '12;"2"'] }))
    expect(election.projects.map(({ id, name }) => [id, name])).toEqual([
      ['a;1', '"Bench"; by the canal'],
      ['2', 'plain "inside" stays'],
    ])
    expect([...election.ballots.choices]).toEqual([0, 1, 1])
  })

  it('takes a row for a section mark only when nothing else is in it', () => {
    const text = pbText({ votes: ['voter_id;vote', 'votes;1', 'meta;2', 'projects;3'] })
    expect(read(text).election.ballots.size).toBe(3)
    expect(read(plain.replace('\nPROJECTS\n', '\nprojects;;\n').replace('META\n', ' Meta\n')).election).toBeTruthy()
  })

  it('keeps decimals of costs exactly, on one scale', () => {
    const projects = ['project_id;cost', '1;60.05', '2;50.5', '3;40.0']
    const { election } = read(pbText({ projects, meta: { budget: '102533.36' } }))
    expect(election).toMatchObject({ unit: 100n, budget: 10253336n })
    expect(election.projects.map(({ cost }) => cost)).toEqual([6005n, 5050n, 4000n])
  })

  it('reads points, whole or with decimals, beside choices', () => {
    const votes = ['voter_id;vote;points;age', '11;1,2;3,1;40', '12;1;2.5;', '13;3;4;']
    const { election } = read(pbText({ votes, meta: { vote_type: 'cumulative', max_sum_points: '5' } }))
    expect(election.pointUnit).toBe(10)
    expect([...election.ballots.points!]).toEqual([30, 10, 25, 40])
    const counted = tally(election, { rule: 'greedy', utility: 'points' })
    expect(counted.ok && counted.tally.reasons.map((reason) => 'score' in reason && reason.score)).toEqual([5.5, 1, 4])
  })

  it('counts on: short rows, None for nothing, unknown keys and columns', () => {
    const projects = ['project_id;cost;category;name', '1;60', '2;50;None;Swing', '3;40;a,b']
    const { projects: rows, warnings } = read(pbText({ projects, meta: { leftover_budget: 'x', max_length: 'None' } }))
    expect(rows.map(({ columns }) => columns)).toEqual([{}, { name: 'Swing' }, { category: 'a,b' }])
    expect(warnings).toEqual([])
  })
})

describe('what is tolerated, and told', () => {
  const ballots = (...rows: string[]) => pbText({ votes: ['voter_id;vote', ...rows] })
  it.each([
    ['a project named twice in a ballot counts once', ballots('11;1,2,1', '12;1', '13;3'), '21 choice-twice'],
    ['a ballot longer than allowed counts', pbText({ meta: { max_length: '1' } }), '22 vote-too-long'],
    ['a ballot shorter than allowed counts', pbText({ meta: { min_length: '2' } }), '23 vote-too-short'],
    ['a ballot that costs too much counts', pbText({ meta: { max_sum_cost: '100' } }), '22 vote-costs-too-much'],
    ['spaces around cells are taken off', plain.replace('11;1,2', '11; 1, 2 '), '21 spaces-around'],
    ['blank lines are skipped', plain.replace('12;1\n', '12;1\n\n'), '23 blank-line'],
    ['a comma is read as a decimal point', pbText({ meta: { budget: '100,00' } }), '9 comma-for-point'],
    ['extra cells are left out', plain.replace('12;1\n', '12;1;40;F\n'), '22 row-too-long'],
    ['a project dearer than the pot', plain.replace('2;50;', '2;500;'), '17 cost-over-budget'],
    ['a project for nothing', plain.replace('3;40;', '3;0;'), '18 cost-zero'],
    ['votes that differ from those counted', plain.replace('1;60;2', '1;60;3'), '16 tally-differs'],
    ['a missing key that a count can do without', pbText({ meta: { country: null } }), '1 key-missing'],
  ])('%s', (_, text, warning) => {
    expect(warningsOf(text)).toContain(warning)
    expect(winners(text)).toEqual(['1', '3'])
  })

  it('warns of nothing more than needed when blank lines end the file', () => {
    expect(warningsOf(plain + '\n\n')).toEqual([])
  })
})

describe('faults', () => {
  const cumulative = (vote: string) =>
    pbText({ votes: ['voter_id;vote;points', vote], meta: { vote_type: 'cumulative', max_sum_points: '9' } })
  it.each([
    ['a missing section', plain.slice(0, plain.indexOf('VOTES')), ['18 section-missing']],
    ['no section at all', 'hello\nworld\n', ['1 text-before-meta', '2 text-before-meta']],
    ['an empty file', '', ['1 section-missing']],
    ['a section twice', plain.replace('VOTES', 'META\nkey;value\nVOTES'), ['19 section-twice']],
    ['sections out of order', plain.replace('META', 'VOTES\nvoter_id;vote\nMETA'), ['3 section-out-of-order']],
    ['a section without a header', plain.slice(0, plain.indexOf('voter_id')), ['19 header-missing']],
    ['a header that begins wrongly', plain.replace('voter_id;vote', 'id;vote'), ['20 header-wrong']],
    ['META without key;value', plain.replace('key;value', 'key;what'), ['2 header-wrong']],
    ['a column twice', plain.replace('cost;votes', 'cost;cost'), ['15 column-twice']],
    ['no column for the vote', plain.replace('voter_id;vote', 'voter_id;age'), ['20 column-missing']],
    ['no column for the cost', plain.replace('cost;', 'price;'), ['15 column-missing', '16 value-blank']],
    ['no column for points', pbText({ meta: { vote_type: 'cumulative' } }), ['20 column-missing']],
    ['a key twice', plain.replace('budget;100', 'budget;100\nbudget;100'), ['10 key-twice']],
    ['a missing budget', pbText({ meta: { budget: null } }), ['1 key-missing']],
    ['a blank budget', pbText({ meta: { budget: '' } }), ['9 value-blank']],
    ['a budget that is no number', pbText({ meta: { budget: 'lots' } }), ['9 not-a-number']],
    ['a negative budget', pbText({ meta: { budget: '-1' } }), ['9 negative']],
    ['an unknown kind of ballot', pbText({ meta: { vote_type: 'shout' } }), ['10 value-unknown']],
    ['a count that is not whole', pbText({ meta: { num_votes: '2.5' } }), ['8 not-whole']],
    ['a wrong number of projects', pbText({ meta: { num_projects: '4' } }), ['7 count-differs']],
    ['a wrong number of votes', pbText({ meta: { num_votes: '4' } }), ['8 count-differs']],
    ['a project twice', plain.replace('2;50', '1;50'), ['17 project-twice']],
    ['a project without an id', plain.replace('2;50', ';50'), ['17 project-blank']],
    ['a project id with a comma', plain.replace('2;50', '2,3;50'), ['17 project-id-has-comma']],
    ['a cost that is no number', plain.replace('2;50', '2;fifty'), ['17 not-a-number']],
    ['a blank cost', plain.replace('2;50', '2;'), ['17 value-blank']],
    ['a negative cost', plain.replace('2;50', '2;-50'), ['17 negative']],
    ['a vote for an unknown project', plain.replace('12;1', '12;7'), ['22 project-unknown']],
    ['a voter twice', plain.replace('13;3', '11;3'), ['23 voter-twice']],
    ['a voter twice, once quoted', plain.replace('13;3', '"11";3'), ['23 voter-twice']],
    ['a voter without an id', plain.replace('13;3', ';3'), ['23 voter-blank']],
    ['a blank vote', plain.replace('13;3', '13;'), ['23 vote-blank']],
    ['a gap in the list of choices', plain.replace('11;1,2', '11;1,,2'), ['21 choice-missing']],
    ['an open quotation mark', plain.replace('13;3', '13;"3'), ['23 unclosed-quote']],
    ['two choices where one is allowed', pbText({ meta: { vote_type: 'choose-1' } }), ['21 one-choice-only']],
    ['other points than choices', cumulative('11;1,2;3'), ['22 points-differ']],
    ['no points', cumulative('11;1,2;'), ['22 points-missing']],
    ['points that are no numbers', cumulative('11;1,2;3,many'), ['22 not-a-number']],
    ['points for one project twice', cumulative('11;1,1;3,2'), ['22 choice-twice']],
    ['points past counting', cumulative('11;1;99999999999'), ['22 points-too-large']],
    ['bytes that are not UTF-8', Uint8Array.from([...new TextEncoder().encode(plain), 0xff, 0x3b]), ['24 not-utf8']],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expect.arrayContaining(expected))
  })

  it('gives all of them at once, in the order of lines, and counts those past the fiftieth', () => {
    const text = pbText({ votes: ['voter_id;vote', ...Array.from({ length: 200 }, (_, at) => `${at};9`)] })
    const reading = readPb(text.replace('budget;100', 'budget;x'))
    expect(reading).toMatchObject({ ok: false, faultCount: 201 })
    expect(!reading.ok && reading.faults.length).toBe(50)
    expect(!reading.ok && reading.faults[0]).toEqual({
      line: 9,
      code: 'not-a-number',
      values: { key: 'budget', value: 'x' },
    })
  })

  it('finds a voter who comes again among thousands, in any order', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `v${(at * 7919) % 5003};1`)
    expect(faultsOf(pbText({ votes: ['voter_id;vote', ...rows] }))).toEqual([])
    rows[4321] = rows[17]!
    expect(faultsOf(pbText({ votes: ['voter_id;vote', ...rows] }))).toEqual([`${21 + 4321} voter-twice`])
  })
})

describe('writing a .pb file', () => {
  it('quotes what needs it, and reads back to the same election', () => {
    const election = approvals(100_00, { 'a;b': 60_50, c: 50_00 }, ['a;b c', 'c x2'], { unit: 100, threshold: 2 })
    const named = {
      ...election,
      projects: election.projects.map((project) => ({ ...project, name: '"Bench"; new\nseat' })),
    }
    const text = writePb({
      election: named,
      meta: new Map([
        ['description', 'one; two'],
        ['odd', '"'],
      ]),
    })
    expect(text).toContain('"a;b";60.5;"""Bench""; new seat"\n')
    expect(text).toContain('description;"one; two"\n')
    const { election: again, meta } = read(text)
    // 60.50 and 50 need one decimal only, so the file's smallest unit is a tenth.
    expect(again.unit).toBe(10n)
    expect(again.projects.map(({ id, cost }) => [id, cost])).toEqual([
      ['a;b', 605n],
      ['c', 500n],
    ])
    expect(again.ballots.size).toBe(3)
    expect(meta.get('odd')).toBe('"')
    expect(again.threshold).toBe(2n)
  })
})
