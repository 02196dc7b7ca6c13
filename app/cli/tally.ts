import { Command, Option } from 'commander'
import {
  add1Variants,
  completions,
  type Constrained,
  type Election,
  ruleNames,
  type Tally,
  tally,
  type TallyOptions,
  tieOrders,
  utilities,
} from '~/domain/voting'
import { CommandFailed } from './command-failed'
import { type ConstraintFlags, heldInWords, heldTo, withConstraints } from './constraint-flags'
import { readPbFile } from './pb-file'
import { tallyInWords } from './tally-in-words'

const refusals = {
  'no-points': 'These ballots carry no points, so they cannot be counted by points.',
  'no-ranks': 'These ballots are not ranked, so they cannot be counted by ranks.',
  'utility-not-for-rule': 'Equal shares already weighs cost: use the utility without “-per-cost”.',
}

/** Our own rounds publish their projects in the order of the lots. */
const asListed = 'as-listed'
interface TallyFlags extends ConstraintFlags {
  ties: (typeof tieOrders)[number] | typeof asListed
  json?: boolean
}

/** `sparks tally FILE.pb`: counts an election again, by any rule, for anyone. */
export function tallyCommand(): Command {
  const command = new Command('tally')
    .description('Count the election in a .pb file (pabulib.org/format), and say why each project is funded or not.')
    .argument('<file>', 'the .pb file')
    .addOption(new Option('--rule <rule>', 'the rule to count by').choices(ruleNames).default('declared'))
    .addOption(
      new Option('--utility <utility>', 'what a choice is worth: as the ballots ask, if left out').choices(utilities),
    )
    .addOption(
      new Option(
        '--completion <completion>',
        'what equal shares does with money left over (add1u if left out)',
      ).choices(completions),
    )
    .addOption(
      new Option('--add1 <variant>', 'where add1 starts and stops (official if left out)').choices(add1Variants),
    )
    .addOption(
      new Option('--ties <order>', 'how ties fall').choices([...tieOrders, asListed]).default('mincost-maxvotes-id'),
    )
    .option('--json', 'print the result as one line of JSON')
    .addHelpText('after', usualValues)
  return withConstraints(command).action(
    (
      path: string,
      { ties, json, rule, utility, completion, add1, ...held }: Omit<TallyOptions, 'ties'> & TallyFlags,
    ) => {
      const file = readPbFile(path)
      const { election } = file
      const options = { rule, utility, completion, add1 }
      const started = performance.now()
      const order = ties === asListed ? { lots: election.projects.map(({ id }) => id) } : ties
      const counted = tally(election, { ...options, ties: order })
      const seconds = (performance.now() - started) / 1000
      if (!counted.ok) throw new CommandFailed(refusals[counted.because])
      const constrained = heldTo(file, counted.tally, held, order)
      const unit = Number(election.unit)
      const text = json
        ? JSON.stringify({
            ...asJson(counted.tally, election, seconds),
            ...(constrained && { held: heldAsJson(constrained, unit) }),
          })
        : [tallyInWords(counted.tally, election), ...(constrained ? ['', heldInWords(constrained, unit)] : [])].join(
            '\n',
          )
      process.stdout.write(`${text}\n`)
    },
  )
}

const heldAsJson = ({ allotted, advisesOnly, cost }: Constrained, unit: number) => ({
  cost: cost / unit,
  advisesOnly: advisesOnly !== null,
  funded: allotted.flatMap(({ claim: { id }, amountPence }) =>
    amountPence > 0 ? [{ id, amount: amountPence / unit }] : [],
  ),
  reserve: allotted.flatMap(({ claim: { id }, reservePlace }) => (reservePlace === null ? [] : [id])),
})

const usualValues = `
What is left out takes its usual value:
  --rule        declared: the rule that the file names, as cities apply it. Where it names none that can be
                repeated (unknown, greedy-custom, greedy-exclusive), most votes is counted, and a note says so.
  --utility     cost for approval and choose-one ballots, points for cumulative and scoring ballots, borda for
                ordinal ones. For the greedy rules cost means votes, and cardinality means votes per unit of cost.
  --completion  add1u: shares are raised one unit of currency at a time while the total fits, and then most votes
                spends what is left. Only equal shares has a completion.
  --add1        official: starts at the pot divided by the voters, rounded down, and never stops early.
  --ties        lower cost, then more votes, then the id; lexico-id: the id alone; as-listed: lower cost, then more
                votes, then the order in the file, which in files of Small Sparks is that of the lots.
With --rule declared the file settles utility, completion and add1, and these options are not looked at.
"seconds" is the time of the count, without reading the file.`

function asJson(counted: Tally, election: Election, seconds: number) {
  const { rule, utility, completion, ties, selected, order, voters, projects } = counted
  const inCurrency = (amount: number) => amount / Number(election.unit)
  return {
    rule,
    utility,
    completion,
    ties,
    selected,
    order,
    cost: inCurrency(counted.cost),
    budget: inCurrency(counted.budget),
    voters,
    projects,
    seconds: Number(seconds.toFixed(6)),
  }
}
