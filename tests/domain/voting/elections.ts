import { type ElectionInput, electionOf } from '~/domain/voting'

/** An approval election in one line a ballot: `'a b'` chooses a and b, `'a b x3'` is cast by three voters. */
export function approvals(
  budget: number,
  costs: Record<string, number>,
  ballots: readonly string[],
  more: Partial<ElectionInput> = {},
) {
  return electionOf({
    budget,
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost })),
    ballots: ballots.map((line) => {
      const words = line.split(' ').filter((word) => word !== '')
      const times = words.find((word) => /^x\d+$/.test(word))
      return { choices: words.filter((word) => word !== times), copies: times ? Number(times.slice(1)) : 1 }
    }),
    ...more,
  })
}

/** A `.pb` file from its parts; each part may be replaced, line by line. */
export function pbText(
  parts: { meta?: Record<string, string | null>; projects?: string[]; votes?: string[] } = {},
): string {
  const projects = parts.projects ?? ['project_id;cost;votes;name', '1;60;2;Bench', '2;50;1;Swing', '3;40;1;Tea']
  const votes = parts.votes ?? ['voter_id;vote', '11;1,2', '12;1', '13;3']
  const meta: Record<string, string | null> = {
    description: 'Small sparks',
    country: 'United Kingdom',
    unit: 'Netherton',
    instance: '2026',
    num_projects: String(projects.length - 1),
    num_votes: String(votes.length - 1),
    budget: '100',
    vote_type: 'approval',
    rule: 'greedy',
    date_begin: '01.03.2026',
    date_end: '15.03.2026',
    ...parts.meta,
  }
  const rows = Object.entries(meta).flatMap(([key, value]) => (value === null ? [] : [`${key};${value}`]))
  return ['META', 'key;value', ...rows, 'PROJECTS', ...projects, 'VOTES', ...votes, ''].join('\n')
}
