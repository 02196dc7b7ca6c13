/* Measures on this machine, in one run, and prints ratios: machines are shared and noisy, and a ratio is less so. */
import { Command } from 'commander'
import { parts, type Measure, type Part } from './measure'

const program = new Command('bench')
  .description('measures the app beside bare peers, in one run')
  .option('--part <part>', `one of ${parts.join(', ')}`)
  .option('--json', 'print {"measures": […]} and nothing else')
  .parse()
const { part, json } = program.opts<{ part?: string; json?: true }>()
if (part !== undefined && !(parts as readonly string[]).includes(part)) {
  console.error(`There is no part '${part}'. The parts are: ${parts.join(', ')}`)
  process.exit(1)
}

/** Parts that have measures so far; the others come with the work that deepens them. */
const makers: Partial<Record<Part, () => Promise<Measure[]>>> = {
  round: async () => (await import('./parts/round')).measureRound(),
  engine: async () => (await import('./parts/engine')).measureEngine(),
  proposal: async () => (await import('./parts/proposal')).measureProposal(),
  people: async () => (await import('./parts/people')).measurePeople(),
  panel: async () => [
    ...(await (await import('./parts/panel')).measurePanel()),
    ...(await (await import('./parts/night')).measureNight()),
  ],
  vote: async () => [
    ...(await (await import('./parts/ballots')).measureBallots()),
    ...(await import('./parts/vote')).measureVote(),
  ],
  money: async () => [
    ...(await (await import('./parts/books')).measureBooks()),
    ...(await (await import('./parts/awarding')).measureAwarding()),
    ...(await (await import('./parts/bank')).measureBank()),
  ],
  learning: async () => [
    ...(await (await import('./parts/public-site')).measurePublicSite()),
    ...(await (await import('./parts/public-site')).measureGrants()),
    ...(await (await import('./parts/programme')).measureProgramme()),
  ],
}

const measures: Measure[] = []
for (const [name, measure] of Object.entries(makers)) {
  if (part === undefined || part === name) measures.push(...(await measure()))
}

if (json) console.log(JSON.stringify({ measures }))
else {
  if (measures.length === 0) console.log(`Nothing is measured for '${part ?? ''}' yet.`)
  console.table(
    measures.map(({ name, figure, unit, peer, ratio, bar, holds }) => ({
      what: name,
      figure: `${figure} ${unit}`,
      beside: peer,
      ratio,
      bar,
      holds: holds === null ? '' : holds ? 'yes' : 'NO',
    })),
  )
}
process.exit(0)
