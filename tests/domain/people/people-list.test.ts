import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressesOn,
  rowsOfList,
  longestList,
  readPeopleList,
  type ListSurroundings,
  type TableLine,
} from '~/domain/people'

const linesOf = (...rows: (readonly string[])[]): TableLine[] =>
  rows.map((cells, place) => ({ number: place + 1, cells }))

const around: ListSurroundings = {
  neighbourhoods: [
    { id: 'marian-square', name: 'Marian Square' },
    { id: 'ty-gwyn', name: 'Tŷ Gwyn' },
  ],
  hereAlready: new Set(['rose@example.org']),
  invitedAlready: new Set(['len@example.org']),
  mayWishRoles: true,
}

function read(lines: TableLine[], more: Partial<ListSurroundings> = {}) {
  const list = rowsOfList(lines)
  if (!list.ok) throw new Error(list.because)
  return readPeopleList(list.rows, { ...around, ...more })
}

describe('a list of people to invite', () => {
  it('is read by its headings, in English or Welsh, in any order', () => {
    const english = read(
      linesOf(
        ['Email', 'Name', 'Voting', 'Role', 'Neighbourhood'],
        [' Jo@Example.org ', 'Jo  Bell', 'no', 'Panel member', 'marian square'],
      ),
    )
    const welsh = read(
      linesOf(
        ['Cymdogaeth', 'Rôl', 'Pleidleisio', 'Enw', 'E-bost'],
        ['Ty Gwyn', 'Aelod o’r panel', 'ie', 'Siân Huws', 'sian@example.org'],
      ),
    )
    expect(english.people).toEqual([
      {
        line: 2,
        name: 'Jo Bell',
        email: 'jo@example.org',
        role: 'panel',
        voting: false,
        neighbourhoodId: 'marian-square',
      },
    ])
    expect(welsh.people).toMatchObject([{ name: 'Siân Huws', role: 'panel', voting: true, neighbourhoodId: 'ty-gwyn' }])
  })

  it('needs no headings when it is only names and addresses, as they are pasted from a letter', () => {
    expect(read(linesOf(['Jo Bell', 'jo@example.org'], ['Al', 'al@example.org'])).people).toHaveLength(2)
    expect(read(linesOf(['Jo Bell <jo@example.org>'])).people).toMatchObject([
      { name: 'Jo Bell', email: 'jo@example.org' },
    ])
  })

  it('puts a first and a last name together', () => {
    expect(read(linesOf(['First name', 'Surname', 'E-mail'], ['Jo', 'Bell', 'jo@example.org'])).people).toMatchObject([
      { name: 'Jo Bell' },
    ])
  })

  it('says of each row what is wrong with it, and lets the others go', () => {
    const { people, troubles } = read(
      linesOf(
        ['name', 'email', 'role', 'neighbourhood', 'voting'],
        ['Jo', 'jo@example.org', '', '', ''],
        ['', 'al@example.org', '', '', ''],
        ['Al', '', '', '', ''],
        ['Al', 'al at example', '', '', ''],
        ['Jo again', 'JO@example.org', '', '', ''],
        ['Rose', 'rose@example.org', '', '', ''],
        ['Len', 'len@example.org', '', '', ''],
        ['Bo', 'bo@example.org', 'king', '', ''],
        ['Bo', 'bo@example.org', '', 'Atlantis', ''],
        ['Bo', 'bo@example.org', 'panel', '', 'perhaps'],
        ['Bo', 'bo@example.org', 'treasurer', '', 'yes'],
        ['B'.repeat(81), 'b@example.org', '', '', ''],
      ),
    )
    expect(people.map(({ line }) => line)).toEqual([2])
    expect(troubles.map(({ line, because }) => `${line} ${because}`)).toEqual([
      '3 row-name-missing',
      '4 row-email-missing',
      '5 row-email-unclear',
      '6 row-twice',
      '7 row-here-already',
      '8 row-invited-already',
      '9 row-role-unknown',
      '10 row-neighbourhood-unknown',
      '11 row-voting-unclear',
      '12 row-voting-without-panel',
      '13 row-name-long',
    ])
    expect(troubles.find(({ because }) => because === 'row-twice')?.values).toEqual({ first: 2 })
  })

  it('takes what looks like a formula for the words it is', () => {
    expect(read(linesOf(['name', 'email'], ['=HYPERLINK("http://x")', 'jo@example.org'])).people).toMatchObject([
      { name: '=HYPERLINK("http://x")' },
    ])
  })

  it('wishes for no role when whoever brings it may not', () => {
    const rows = linesOf(['name', 'email', 'role'], ['Jo', 'jo@example.org', 'Chair'])
    expect(read(rows, { mayWishRoles: false }).troubles).toMatchObject([{ because: 'row-role-not-yours' }])
  })

  it('is refused whole when it is empty, too long, or has no addresses', () => {
    expect(rowsOfList([])).toMatchObject({ because: 'list-empty' })
    expect(rowsOfList(linesOf(['name', 'email'], ['', ' ']))).toMatchObject({ because: 'list-empty' })
    expect(rowsOfList(linesOf(['name', 'phone'], ['Jo', '0151']))).toMatchObject({ because: 'list-no-email' })
    const many = Array.from({ length: longestList + 1 }, (_, at) => ['Jo', `jo${at}@example.org`])
    expect(rowsOfList(linesOf(['name', 'email'], ...many))).toMatchObject({ because: 'list-too-long' })
  })

  it('puts every row among those that go or those that do not, once, and no address twice among those that go', () => {
    const word = fc.constantFrom('Jo', '', 'al@example.org', 'jo@example.org', 'panel', 'Tŷ Gwyn', 'yes', '?', '\t')
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 20 }), (rows) => {
        const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
        fc.pre(filled.length > 0)
        const lines = linesOf(['name', 'email', 'role', 'neighbourhood', 'voting'], ...filled)
        const { people, troubles } = read(lines)
        const numbers = [...people, ...troubles].map(({ line }) => line).sort((one, other) => one - other)
        expect(numbers).toEqual(filled.map((_, place) => place + 2))
        expect(new Set(people.map(({ email }) => email)).size).toBe(people.length)
      }),
    )
  })

  it('asks about each address once', () => {
    const list = rowsOfList(linesOf(['email'], ['A@x.org'], ['a@x.org'], ['nonsense']))
    expect(list.ok && addressesOn(list.rows)).toEqual(['a@x.org'])
  })
})
