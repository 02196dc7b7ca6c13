/**
 * Every rule that the Pabulib format sets for a file, read off the text itself and not with our own reader: what
 * is wrong with it, each in words with its line; nothing when it keeps to all of them.
 */
export function brokenRules(text: string): string[] {
  const wrong: string[] = []
  const tell = (line: number, words: string) => wrong.push(`line ${line}: ${words}`)
  if (text.startsWith('\uFEFF')) tell(1, 'begins with a byte-order mark')
  if (!text.endsWith('\n') || text.endsWith('\n\n')) tell(1, 'does not end with one line break')
  if (text.includes('\r')) tell(1, 'has carriage returns')
  const lines = text.replace(/\n$/, '').split('\n')
  lines.forEach((line, at) => line.trim() === '' && tell(at + 1, 'is blank'))

  const marks = lines.flatMap((line, at) => (['META', 'PROJECTS', 'VOTES'].includes(line) ? [{ line, at }] : []))
  if (marks.map(({ line }) => line).join() !== 'META,PROJECTS,VOTES' || marks[0]?.at !== 0)
    return [...wrong, 'line 1: the three sections do not stand in their order, once each']
  const [meta, projects, votes] = marks.map(({ at }, place) => {
    const rows = lines.slice(at + 1, marks[place + 1]?.at).map((line, below) => {
      const { cells, sound } = cellsOf(line)
      if (!sound) tell(at + 2 + below, 'is not quoted as it should be')
      for (const cell of cells) if (cell !== cell.trim()) tell(at + 2 + below, 'has spaces around a cell')
      return { line: at + 2 + below, cells }
    })
    const [header, ...rest] = rows
    const names = header?.cells ?? []
    if (new Set(names).size !== names.length) tell(at + 2, 'names a column twice')
    for (const row of rest) if (row.cells.length > names.length) tell(row.line, 'has more cells than the header')
    return {
      header: names,
      rows: rest.map(({ line, cells }) => ({
        line,
        of: (name: string) => cells[names.indexOf(name)] ?? '',
        cells,
      })),
    }
  })
  if (!meta || !projects || !votes) throw new Error('three sections make three sections')
  if (meta.header.join(';') !== 'key;value') tell(2, 'the header of META is not key;value')
  if (projects.header[0] !== 'project_id')
    tell(marks[1]!.at + 2, 'the header of PROJECTS does not begin with project_id')
  if (votes.header[0] !== 'voter_id') tell(marks[2]!.at + 2, 'the header of VOTES does not begin with voter_id')
  for (const name of ['cost']) if (!projects.header.includes(name)) tell(marks[1]!.at + 2, `there is no column ${name}`)

  const of = new Map(meta.rows.map((row) => [row.of('key'), row.of('value')]))
  if (of.size !== meta.rows.length) tell(3, 'META gives a key twice')
  const lineOf = (key: string) => meta.rows.find((row) => row.of('key') === key)?.line ?? 1
  for (const key of asked) if ((of.get(key) ?? '') === '') tell(1, `META does not give ${key}`)
  for (const [key, allowed] of Object.entries(words))
    if (of.has(key) && !allowed.includes(of.get(key)!)) tell(lineOf(key), `${key} is none of its words: ${of.get(key)}`)
  for (const key of wholes) if (of.has(key) && !/^\d+$/.test(of.get(key)!)) tell(lineOf(key), `${key} is not whole`)
  for (const key of numbers)
    if (of.has(key) && !/^-?\d+(\.\d+)?$/.test(of.get(key)!)) tell(lineOf(key), `${key} is not a number with a point`)
  for (const key of ['date_begin', 'date_end'])
    if (!/^(\d\d\.\d\d\.)?\d{4}$/.test(of.get(key) ?? '')) tell(lineOf(key), `${key} is not DD.MM.YYYY`)
  if (of.has('currency') && !/^[A-Z]{3}$/.test(of.get('currency')!)) tell(lineOf('currency'), 'not a currency')
  if (of.has('comment') && !of.get('comment')!.startsWith('#1: ')) tell(lineOf('comment'), 'the comment has no #1:')
  for (const key of of.keys()) if (!known.has(key)) tell(lineOf(key), `${key} is no key of META`)
  const kind = of.get('vote_type') ?? ''
  for (const [key, kinds] of Object.entries(keysOfKind))
    if (of.has(key) && !kinds.includes(kind)) tell(lineOf(key), `${key} is not for ${kind} ballots`)
  if (kind === 'cumulative' && !of.has('max_sum_points')) tell(1, 'cumulative ballots need max_sum_points')
  if (Number(of.get('num_projects')) !== projects.rows.length) tell(lineOf('num_projects'), 'num_projects differs')
  if (Number(of.get('num_votes')) !== votes.rows.length) tell(lineOf('num_votes'), 'num_votes differs')

  const named = new Map<string, number>()
  const costs = new Map(projects.rows.map((row) => [row.of('project_id'), Number(row.of('cost'))]))
  if (costs.size !== projects.rows.length || costs.has(''))
    tell(marks[1]!.at + 3, 'project ids are not all of their own')
  const ids = votes.rows.map((row) => row.of('voter_id'))
  if (new Set(ids).size !== ids.length || ids.includes('')) tell(marks[2]!.at + 3, 'voter ids are not all of their own')
  const limit = (key: string, otherwise: number) => Number(of.get(key) ?? otherwise)
  for (const { line, of: cell } of votes.rows) {
    const chosen = cell('vote').split(',')
    if (cell('vote') === '') tell(line, 'is a blank vote')
    if (new Set(chosen).size !== chosen.length) tell(line, 'names a project twice')
    for (const id of chosen) {
      if (!costs.has(id)) tell(line, `names ${id}, which is not listed`)
      named.set(id, (named.get(id) ?? 0) + 1)
    }
    const most = kind === 'choose-1' ? 1 : limit('max_length', projects.rows.length)
    if (chosen.length < limit('min_length', 1) || chosen.length > most) tell(line, 'is too short or too long')
    const cost = chosen.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0)
    if (cost > limit('max_sum_cost', Infinity) + 1e-6) tell(line, 'is too dear')
    if (!['cumulative', 'scoring'].includes(kind)) continue
    const points = cell('points').split(',').map(Number)
    if (points.length !== chosen.length || points.some(Number.isNaN)) tell(line, 'has other points than choices')
    if (points.some((one, at) => at > 0 && one > points[at - 1]!)) tell(line, 'has points that go up')
    const sum = points.reduce((total, one) => total + one, 0)
    if (sum > limit('max_sum_points', Infinity) || sum < limit('min_sum_points', 0)) tell(line, 'has too many points')
    const [least, greatest] = [limit('min_points', 0), limit('max_points', Infinity)]
    if (points.some((one) => one < least || one > greatest)) tell(line, 'gives one project too many points, or too few')
  }
  for (const row of projects.rows) {
    if (!/^\d+(\.\d+)?$/.test(row.of('cost')) || Number(row.of('cost')) <= 0)
      tell(row.line, 'has no cost above nothing')
    if (row.of('votes') !== '' && Number(row.of('votes')) !== (named.get(row.of('project_id')) ?? 0))
      tell(row.line, 'has other votes than ballots that name it')
    if (!['', '0', '1', '2', '3'].includes(row.of('selected'))) tell(row.line, 'has a strange selected')
  }
  return wrong
}

const asked =
  'description country unit instance num_projects num_votes budget vote_type rule date_begin date_end'.split(' ')
const wholes = ['num_projects', 'num_votes', 'min_length', 'max_length', 'min_project_score_threshold']
const numbers =
  'budget min_sum_cost max_sum_cost min_points max_points min_sum_points max_sum_points default_score'.split(' ')
const known = new Set([
  ...asked,
  ...wholes,
  ...numbers,
  ...'district subunit edition language currency fully_funded experimental comment acknowledgments scoring_fn'.split(
    ' ',
  ),
])
const words: Record<string, string[]> = {
  vote_type: ['approval', 'ordinal', 'cumulative', 'scoring', 'choose-1'],
  rule: [
    'greedy',
    'greedy-no-skip',
    'greedy-threshold',
    'greedy-exclusive',
    'greedy-custom',
    'equalshares',
    'equalshares-comparison',
    'equalshares/add1',
    'equalshares/add1-comparison',
    'unknown',
  ],
  fully_funded: ['1'],
  experimental: ['1'],
  scoring_fn: ['Borda'],
}
/** Limits that the format has for some kinds of ballot only. */
const keysOfKind: Record<string, string[]> = {
  min_sum_cost: ['approval'],
  max_sum_cost: ['approval'],
  min_points: ['cumulative', 'scoring'],
  max_points: ['cumulative', 'scoring'],
  min_sum_points: ['cumulative'],
  max_sum_points: ['cumulative'],
  default_score: ['scoring'],
  scoring_fn: ['ordinal'],
}

/** The cells of a row, taken apart by the rule: a cell with `;` or `"` is quoted, and quotes inside are doubled. */
function cellsOf(line: string): { cells: string[]; sound: boolean } {
  const cells: string[] = []
  let sound = true
  for (let at = 0; at <= line.length;) {
    const quoted = /^"((?:[^"]|"")*)"(?=;|$)/.exec(line.slice(at))
    const bare = /^[^;]*/.exec(line.slice(at))![0]
    if (!quoted && bare.includes('"')) sound = false
    cells.push(quoted ? quoted[1]!.replaceAll('""', '"') : bare)
    at += (quoted ? quoted[0] : bare).length + 1
  }
  return { cells, sound }
}
